import { aloneWith } from '@concentric/chassis/alone'
import { type Context } from '@concentric/chassis/context'
import { countChanged } from '@concentric/chassis/count-changed'
import { Refusal } from '@concentric/chassis/messages'
import { NOBODY } from '@concentric/chassis/personal/nobody'
import { scopeOf } from '@concentric/chassis/scope'
import { type SQL, sql } from 'drizzle-orm'
import { accountEvents } from '../account-event/account-event.table.ts'
import { closures } from '../closure/closure.table.ts'
import { forgetName } from '../list-export/forget-name.ts'
import { grants } from './grant.table.ts'
import { mustRankAbove } from './rank.ts'

type Closing = { volunteerId: string; formerName: string }

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
  const [, , closed] = await context.runInTurn<unknown>(closing(volunteerId, actor.accountId), {
    ...scopeOf(context.request),
    role: 'system',
  })
  await forgetName(formerName, context)
  for (const accountId of closed as string[]) {
    await context.services.accounts.endSessions(accountId)
    await context.services.accounts.remove(accountId)
  }
}

/** In one transaction; who gives a grant to or for one of them meanwhile comes before all of it or is refused (`refuse_closed`). */
const closing = (volunteerId: string, actorId: string): SQL[] => {
  const his = sql`level = 'VOLUNTEER' and place_id = ${volunteerId}::uuid`
  return [
    aloneWith(sql`select ${volunteerId}::uuid as id`),
    aloneWith(sql`select distinct account_id as id from ${grants} where ${his} order by id`),
    closedWith(volunteerId, actorId),
    countChanged(
      sql`update ${grants} set archived_at = coalesce(archived_at, now()), place_name = ${NOBODY} where ${his}`,
    ),
    countChanged(sql`update ${grants} set account_name = ${NOBODY}
      where account_id in (select account_id from ${grants} where ${his}) and account_id in (select id from ${closures})`),
  ]
}

/** The accounts that act, or acted, for this volunteer and hold no other duty now; closed for good, each with one row in the log. */
const closedWith = (volunteerId: string, actorId: string): SQL =>
  sql`with gone as (
      select distinct mine.account_id as id from ${grants} mine where mine.level = 'VOLUNTEER' and mine.place_id = ${volunteerId}::uuid
        and not exists (select from ${grants} other where other.account_id = mine.account_id and other.archived_at is null and other.place_id <> mine.place_id)
    ), closed as (
      insert into ${closures} (id) select id from gone union select ${volunteerId}::uuid on conflict do nothing returning id
    ), told as (
      insert into ${accountEvents} (id, kind, account_id, actor_id)
      select gen_random_uuid(), 'CLOSED', id, ${actorId}::uuid from closed where id <> ${volunteerId}::uuid
    )
    select coalesce(json_agg(id), '[]')::text from gone`

const notErased = [
  '只有已删除个人信息的志愿者，账号才能这样注销。',
  'An account is closed like this only once the volunteer was erased.',
] as const
