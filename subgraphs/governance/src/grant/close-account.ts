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

type Closing = { volunteerId: string; formerName: string }
type Named = { id: string; filter: string }

/**
 * Takes the grants of a volunteer who was erased back, with the names copied into them, removes the accounts that hold no
 * other duty, and forgets searches for exactly his name. For him and the offices above; repeated, it does no harm.
 */
export async function closeAccount({ volunteerId, formerName }: Closing, context: Context): Promise<void> {
  const { actor } = context
  if (actor.level !== 'volunteer') mustRankAbove(actor.level, 'volunteer')
  const { volunteer } = await context.graph('query ($id: ID!) { volunteer(id: $id) { erasedAt } }', { id: volunteerId })
  if (!volunteer) throw new Refusal('NOT_FOUND', 'notFound')
  if (!(volunteer as { erasedAt: string | null }).erasedAt) throw new Refusal('FORBIDDEN', notErased)
  const scope = { ...scopeOf(context.request), role: 'system' as const }
  const [accounts, views, exports] = (await context.runInTurn<unknown>(
    [
      accountsOnlyFor(volunteerId),
      searching(sql`${savedViews}`, formerName),
      searching(sql`${listExports}`, formerName),
    ],
    scope,
  )) as [string[], Named[], Named[]]
  await context.runInTurn(
    [
      done(
        sql`update ${grants} set archived_at = coalesce(archived_at, now()), place_name = ${NOBODY} where level = 'VOLUNTEER' and place_id = ${volunteerId}::uuid`,
      ),
      done(
        sql`update ${grants} set account_name = ${NOBODY} where account_id = any(${`{${accounts.join()}}`}::uuid[])`,
      ),
      ...views.flatMap(({ id, filter }) => {
        const { q, ...others } = JSON.parse(filter) as Record<string, unknown>
        return q === formerName ? [filtered(sql`${savedViews}`, id, JSON.stringify(others))] : []
      }),
      ...exports.flatMap(({ id, filter }) => {
        const terms = filter.split(/；|; /)
        const left = terms.filter((term) => !/[：:] ?/.test(term) || term.replace(/^[^：:]*[：:] ?/, '') !== formerName)
        return left.length < terms.length ? [filtered(sql`${listExports}`, id, left.join('；'))] : []
      }),
    ],
    scope,
  )
  for (const accountId of accounts) {
    await context.services.accounts.endSessions(accountId)
    await context.services.accounts.remove(accountId)
    await recordAccountEvent('CLOSED', accountId, context)
  }
}

/** Accounts that act, or acted, for this volunteer and hold no other duty now. */
const accountsOnlyFor = (volunteerId: string): SQL =>
  sql`select coalesce(json_agg(distinct mine.account_id), '[]')::text from ${grants} mine where mine.level = 'VOLUNTEER' and mine.place_id = ${volunteerId}::uuid
    and not exists (select from ${grants} other where other.account_id = mine.account_id and other.archived_at is null and other.place_id <> mine.place_id)`

/** Rows whose filter holds a name somewhere; whether it is what was searched for is looked at here. */
const searching = (table: SQL, name: string): SQL =>
  sql`select coalesce(json_agg(json_build_object('id', id, 'filter', filter)), '[]')::text from ${table} where strpos(filter, ${name}) > 0`

const filtered = (table: SQL, id: string, filter: string): SQL =>
  done(sql`update ${table} set filter = ${filter} where id = ${id}::uuid`)

const done = (change: SQL): SQL => sql`with changed as (${change} returning 1) select count(*)::text from changed`

const notErased = [
  '只有已删除个人信息的志愿者，账号才能这样注销。',
  'An account is closed like this only once the volunteer was erased.',
] as const
