import { type Context } from '@concentric/chassis/context'
import { Field, ID, Int, ObjectType } from '@concentric/chassis/crud'
import { type Pair, Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { type SQL, sql } from 'drizzle-orm'
import { needs } from '../need/need.table.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { type AskingNeed, asEntry, entryFields, type FoundNeed } from './asking-need.ts'
import { matches } from './match.table.ts'
import { type Candidate, type Matcher } from './matcher.ts'
import { type OpenOffer, openOffers } from './open-offers.ts'
import { conflictWords } from './reason.ts'

/** How many of the oldest open needs are looked at, and how many offers of each. */
const MOST_NEEDS = 300
const LOOKED_AT = 15

@ObjectType({ description: '没有合适的需求\n\nAn open need that nothing open fits, and why.' })
export class UnmetNeed {
  @Field(() => ID, { description: '需求' })
  id!: string
  @Field(() => String, { description: '名称' })
  name!: string
  @Field(() => String, { description: '类别' })
  category!: string
  @Field(() => String, { nullable: true, description: '需要日期' })
  neededOn!: string | null
  @Field(() => String, { description: '提出时间' })
  createdAt!: string
  @Field(() => String, { nullable: true, description: '社区' })
  communityName!: string | null
  @Field(() => String, { nullable: true, description: '单位' })
  unitName!: string | null
  @Field(() => String, { description: '原因' })
  why!: string
  @Field(() => String, { description: '原因（英文）' })
  whyEnglish!: string
}

@ObjectType({ description: '没有合适的需求一览' })
export class UnmetNeeds {
  @Field(() => Int, { description: '看过的需求\n\nOf the oldest open needs of the place, at most 300.' })
  judged!: number
  @Field(() => [UnmetNeed], { description: '需求' })
  items!: UnmetNeed[]
}

export type Narrowed = { streetId?: string; communityId?: string; category?: string }
type Found = FoundNeed & Omit<UnmetNeed, 'why' | 'whyEnglish'> & { before: string[] }

/** The open needs of a place that nothing open fits, the oldest first; for who decides what they are matched with. */
export async function unmetNeeds(narrowed: Narrowed, context: Context): Promise<UnmetNeeds> {
  const found = await context.run<Found[]>(openNeeds(narrowed, context))
  const matcher = await openOffers(context)
  const items = found.flatMap((need) => {
    const why = whyUnmet(need, asEntry(need), matcher)
    return why ? [{ ...need, why: why[0], whyEnglish: why[1] }] : []
  })
  return { judged: found.length, items }
}

/** Why nothing fits a need, as the search for its offers would say; undefined where something does. */
function whyUnmet({ before }: Found, need: AskingNeed, matcher: Matcher<OpenOffer>): Pair | undefined {
  const looked = matcher.best(need, LOOKED_AT)
  const left = looked.filter(({ offer }) => !before.includes(offer.id))
  if (left.some(({ fits }) => fits)) return undefined
  if (looked.some(({ fits }) => fits)) return ['合适的都已建议过', 'All that fits was proposed before']
  const near = left.find(({ isAbout, conflict }) => isAbout && conflict)
  return near ? nearly(near) : ['没有人提供这类服务或资源', 'Nobody offers the like']
}

function nearly({ offer, conflict }: Candidate<OpenOffer>): Pair {
  const [chinese, english] = conflictWords[conflict!]
  return [`${chinese}：${offer.title}`, `${english}: ${offer.title}`]
}

function openNeeds({ streetId, communityId, category }: Narrowed, context: Context): SQL {
  for (const [field, id] of Object.entries({ streetId, communityId }))
    if (id && !isId(id)) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: 'unresolved' } })
  const where = [
    mine(context),
    ...(streetId ? [sql`n.street_id = ${streetId}::uuid`] : []),
    ...(communityId ? [sql`n.community_id = ${communityId}::uuid`] : []),
    ...(category ? [sql`n.category = ${category}`] : []),
  ]
  return sql`select coalesce(json_agg(json_build_object(${entryFields(sql`n`)}, 'name', n.name, 'neededOn', n.needed_on, 'createdAt', n.created_at,
      'communityName', (select name from governance.community where id = n.community_id), 'unitName', (select name from ${partnerUnits} u where u.id = n.unit_id),
      'before', (select coalesce(json_agg(coalesce(m.offer_id, m.resource_id)), '[]') from ${matches} m where m.need_id = n.id and m.archived_at is null)) order by n.created_at, n.id), '[]')::text
    from (select * from ${needs} n where n.state = 'OPEN' and n.archived_at is null and ${sql.join(where, sql` and `)} order by n.created_at, n.id limit ${sql.raw(String(MOST_NEEDS))}) n`
}

/** The needs the actor decides about. */
function mine({ actor: { level, placeId } }: Context): SQL {
  switch (level) {
    case 'district':
    case 'auditor':
      return sql`true`
    case 'street':
      return sql`n.street_id = ${placeId}::uuid`
    case 'community':
      return sql`n.community_id = ${placeId}::uuid`
    default:
      throw new Refusal('FORBIDDEN', 'forbidden')
  }
}
