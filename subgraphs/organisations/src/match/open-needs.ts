import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { type SQL, sql } from 'drizzle-orm'
import { needs } from '../need/need.table.ts'
import { unitName } from '../partner-unit/unit-name.ts'
import { asEntry, entryFields, type FoundNeed, offersBefore } from './asking-need.ts'

/** How many of the oldest open needs are looked at, where nothing else is said. */
const MOST_NEEDS = 300

export type Narrowed = { streetId?: string; communityId?: string; category?: string }
type Found = FoundNeed & {
  name: string
  category: string
  neededOn: string | null
  createdAt: string
  communityName: string | null
  unitName: string | null
  /** The offers that were put to it. */
  before: string[]
}

/** The oldest open needs of those the actor decides about. */
export const openNeeds = async (narrowed: Narrowed, context: Context, most = MOST_NEEDS) =>
  (await context.run<Found[]>(statementOf(narrowed, most, context))).map(asEntry)

export type OpenNeed = Awaited<ReturnType<typeof openNeeds>>[number]

function statementOf({ streetId, communityId, category }: Narrowed, most: number, context: Context): SQL {
  for (const [field, id] of Object.entries({ streetId, communityId }))
    if (id && !isId(id)) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: 'unresolved' } })
  const where = [
    mine(context),
    ...(streetId ? [sql`n.street_id = ${streetId}::uuid`] : []),
    ...(communityId ? [sql`n.community_id = ${communityId}::uuid`] : []),
    ...(category ? [sql`n.category = ${category}`] : []),
  ]
  return sql`select coalesce(json_agg(json_build_object(${entryFields(sql`n`)}, 'name', n.name, 'neededOn', n.needed_on, 'createdAt', n.created_at,
      'communityName', (select name from governance.community where id = n.community_id), 'unitName', ${unitName(sql`n.unit_id`)},
      'before', ${offersBefore(sql`n.id`)}) order by n.created_at, n.id), '[]')::text
    from (select * from ${needs} n where n.state = 'OPEN' and n.archived_at is null and ${sql.join(where, sql` and `)} order by n.created_at, n.id limit ${sql.raw(String(most))}) n`
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
