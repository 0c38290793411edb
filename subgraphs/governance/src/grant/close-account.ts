import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { scopeOf } from '@concentric/chassis/scope'
import { type SQL, sql } from 'drizzle-orm'
import { recordAccountEvent } from '../account-event/record.ts'
import { listExports } from '../list-export/list-export.table.ts'
import { savedViews } from '../saved-view/saved-view.table.ts'
import { grants } from './grant.table.ts'
import { mustRankAbove } from './rank.ts'

const NOBODY = '（已注销）'

/**
 * Takes a volunteer's grants back, the names copied into them and into what was searched for, and removes the accounts
 * that hold no other duty. For the volunteer and the offices above; repeated, it does no harm.
 */
export async function closeAccount(volunteerId: string, context: Context): Promise<void> {
  const { actor } = context
  if (actor.level !== 'volunteer') mustRankAbove(actor.level, 'volunteer')
  const { volunteer } = await context.graph('query ($id: ID!) { volunteer(id: $id) { displayName } }', {
    id: volunteerId,
  })
  if (!volunteer) throw new Refusal('NOT_FOUND', 'notFound')
  const { displayName } = volunteer as { displayName: string }
  const [closed] = await context.runInTurn<string[]>(
    [
      accountsOnlyFor(volunteerId),
      done(
        sql`update ${grants} set archived_at = coalesce(archived_at, now()), account_name = ${NOBODY}, place_name = ${NOBODY} where ${isFor(volunteerId)}`,
      ),
      done(sql`update ${listExports} set filter = null where strpos(filter, ${displayName}) > 0`),
      done(
        sql`update ${savedViews} set filter = replace(filter, ${displayName}, '') where strpos(filter, ${displayName}) > 0`,
      ),
    ],
    { ...scopeOf(context.request), role: 'system' },
  )
  for (const accountId of closed ?? []) {
    await context.services.accounts.endSessions(accountId)
    await context.services.accounts.remove(accountId)
    await recordAccountEvent('CLOSED', accountId, context)
  }
}

const isFor = (volunteerId: string): SQL => sql`level = 'VOLUNTEER' and place_id = ${volunteerId}::uuid`

/** Accounts that act for this volunteer and in no other duty. */
const accountsOnlyFor = (volunteerId: string): SQL =>
  sql`select coalesce(json_agg(distinct mine.account_id), '[]')::text from ${grants} mine where mine.level = 'VOLUNTEER' and mine.place_id = ${volunteerId}::uuid
    and not exists (select from ${grants} other where other.account_id = mine.account_id and other.archived_at is null and other.place_id <> mine.place_id)`

const done = (change: SQL) => sql`with changed as (${change} returning 1) select count(*)::text from changed`
