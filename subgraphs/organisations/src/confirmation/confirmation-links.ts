import { type Context } from '@concentric/chassis/context'
import { Field, ID, Int, ObjectType } from '@concentric/chassis/crud'
import { districtTime } from '@concentric/chassis/district-time'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { GraphQLInstant } from '@concentric/chassis/scalars'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { lists } from '../list/freshness.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { isAsked } from './confirmation-page.ts'
import { maySendLinks, newToken } from './link-token.ts'
import { answeredBy } from './settle-entries.ts'

const MOST = 200

@ObjectType({ description: '确认链接\n\nAnswered once; whoever holds it may use it once within seven days.' })
export class ConfirmationLink {
  @Field(() => ID, { description: '单位' })
  unitId!: string
  @Field(() => String, { description: '单位名称' })
  unitName!: string
  @Field(() => Int, { description: '待确认条数' })
  entryCount!: number
  @Field(() => String, { description: '地址\n\nFrom the root of this installation.' })
  path!: string
  @Field(() => GraphQLInstant, { description: '有效期至' })
  expiresAt!: string
}

/** A link for each of these units that has entries in the place of the clerk who asks. */
export async function confirmationLinks(unitIds: readonly string[], context: Context): Promise<ConfirmationLink[]> {
  const { actor, services } = context
  if (!maySendLinks(actor.level)) throw new Refusal('FORBIDDEN', 'forbidden')
  if (unitIds.length > MOST) throw new Refusal('BAD_USER_INPUT', 'tooMany', { values: { maximum: MOST } })
  const ids = `{${unitIds.filter(isId).join()}}`
  const entries = Object.values(lists).map(
    (list) =>
      sql`select unit_id from ${list} where unit_id = any(${ids}::uuid[]) and ${isAsked} and ${answeredBy(actor)}`,
  )
  const units = await context.run<Pick<ConfirmationLink, 'unitId' | 'unitName' | 'entryCount'>[]>(
    sql`select coalesce(json_agg(unit order by "unitName", "unitId"), '[]')::text from (
      select u.id as "unitId", u.name as "unitName", count(*) as "entryCount" from (${sql.join(entries, sql` union all `)}) entries join ${partnerUnits} u on u.id = entries.unit_id group by u.id) unit`,
    { ...scopeOf(context.request), role: 'system' },
  )
  return units.map((unit) => {
    const { token, expires } = newToken(unit.unitId, actor, services.keyRing)
    return { ...unit, path: `/confirm?token=${token}`, expiresAt: districtTime(expires) }
  })
}
