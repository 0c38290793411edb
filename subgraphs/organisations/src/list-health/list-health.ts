import { type Context } from '@concentric/chassis/context'
import { Field, ID, Int, ObjectType } from '@concentric/chassis/crud'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { type SQL, sql } from 'drizzle-orm'
import { ASKED_AFTER_DAYS, confirmedWithin, lists } from '../list/freshness.ts'
import { matchParties } from '../match-party/match-party.table.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'

const MOST_UNITS = 200

@ObjectType({ description: '一地的清单状况' })
export class PlaceHealth {
  @Field(() => ID, { description: '街道或社区' })
  id!: string
  @Field(() => String, { description: '名称' })
  name!: string
  @Field(() => Int, { description: '条目\n\nOf the three lists, drafts and withdrawn ones apart.' })
  entries!: number
  @Field(() => Int, { description: '九十天内已确认' })
  confirmed!: number
  @Field(() => Int, { description: '已过期\n\nNot confirmed in time, so hidden until somebody does.' })
  expired!: number
  @Field(() => Int, { description: '从未对接' })
  neverMatched!: number
  @Field(() => Int, { description: '从未请过的单位\n\nUnits here that were never put forward for a need.' })
  unitsNeverAsked!: number
}

@ObjectType({ description: '待确认的单位' })
export class UnitToAsk {
  @Field(() => ID, { description: '单位' })
  id!: string
  @Field(() => String, { description: '名称' })
  name!: string
  @Field(() => Int, { description: '待确认条数\n\nOpen and not confirmed for ninety days, or expired.' })
  due!: number
  @Field(() => Boolean, { description: '从未请过' })
  neverAsked!: boolean
}

@ObjectType({ description: '清单状况' })
export class ListHealth {
  @Field(() => [PlaceHealth], { description: '各地' })
  places!: PlaceHealth[]
  @Field(() => [UnitToAsk], { description: '待确认的单位' })
  units!: UnitToAsk[]
}

/** The state of the lists in the place of who asks, or in a street for the district; others see no matches to tell by. */
export function listHealth(streetId: string | undefined, context: Context): Promise<ListHealth> {
  const { level, placeId } = context.actor
  if (streetId && !isId(streetId))
    throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { streetId: 'unresolved' } })
  switch (level) {
    case 'district':
    case 'auditor':
      return context.run(streetId ? healthOf('community', inStreet(streetId)) : healthOf('street'))
    case 'street':
      return context.run(healthOf('community', inStreet(placeId)))
    case 'community':
      return context.run(
        healthOf('community', { tree: sql`p.id = ${placeId}::uuid`, rows: sql`community_id = ${placeId}::uuid` }),
      )
    default:
      throw new Refusal('FORBIDDEN', 'forbidden')
  }
}

type Part = { tree: SQL; rows: SQL }
const everywhere: Part = { tree: sql`true`, rows: sql`true` }
const inStreet = (id: string): Part => ({ tree: sql`p.street_id = ${id}::uuid`, rows: sql`street_id = ${id}::uuid` })
const references = { Need: sql`need_id`, ServiceOffer: sql`offer_id`, SharedResource: sql`resource_id` }

/** One statement: the entries once, what is known of each, and both summed up. */
function healthOf(by: 'street' | 'community', { tree, rows }: Part = everywhere): SQL {
  const own = sql.raw(by === 'street' ? 'street_id' : 'community_id')
  const entries = Object.entries(lists).map(
    ([name, list]) =>
      sql`select unit_id, ${own} as place_id, state = 'EXPIRED' as expired, ${confirmedWithin(ASKED_AFTER_DAYS)} as confirmed, state in ('OPEN', 'EXPIRED') as may_ask,
        not exists (select from ${matchParties} m where m.${references[name as keyof typeof references]} = e.id and m.state not in ('PROPOSED', 'DECLINED', 'CANCELLED')) as never_matched
      from ${list} e where archived_at is null and state not in ('DRAFT', 'WITHDRAWN') and ${rows}`,
  )
  return sql`with entry as materialized (${sql.join(entries, sql` union all `)}),
    unit as materialized (select u.id, u.name, u.${own} as place_id, not exists (select from ${matchParties} m where m.unit_id = u.id and m.side = 'OFFER') as never_asked
      from ${partnerUnits} u where u.archived_at is null),
    place as (select p.id, p.name, (select json_build_object(
        'entries', count(*), 'confirmed', count(*) filter (where confirmed and not expired), 'expired', count(*) filter (where expired), 'neverMatched', count(*) filter (where never_matched)) from entry where place_id = p.id) as counts,
        (select count(*) from unit where place_id = p.id and never_asked) as "unitsNeverAsked"
      from ${sql.raw(`governance.${by}`)} p where ${tree}),
    due as (select u.id, u.name, u.never_asked as "neverAsked", count(*) as due from entry e join unit u on u.id = e.unit_id where e.may_ask and (e.expired or not e.confirmed) group by u.id, u.name, u.never_asked)
    select json_build_object(
      'places', (select coalesce(json_agg(counts::jsonb || jsonb_build_object('id', id, 'name', name, 'unitsNeverAsked', "unitsNeverAsked") order by name), '[]') from place),
      'units', (select coalesce(json_agg(first order by "neverAsked" desc, due desc, name, id), '[]') from (select * from due order by "neverAsked" desc, due desc, name, id limit ${sql.raw(String(MOST_UNITS))}) first))::text`
}
