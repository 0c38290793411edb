import { type Context } from '@concentric/chassis/context'
import { type Level } from '@concentric/chassis/levels'
import { Refusal } from '@concentric/chassis/messages'
import { sql } from 'drizzle-orm'
import { grants } from './grant.table.ts'
import { mustRankAbove } from './rank.ts'

const levelsOf = (accountId: string) =>
  sql`select coalesce(json_agg(lower(level)), '[]')::text from ${grants} where ${grants.accountId} = ${accountId}::uuid and ${grants.archivedAt} is null`

/**
 * Refuses (FORBIDDEN) an actor who does not rank above every duty of an account, wherever it is held: those he cannot see
 * are read as `system`.
 */
export async function mustRankAboveAccount(accountId: string, context: Context): Promise<void> {
  for (const level of await context.run<Level[]>(levelsOf(accountId), { role: 'system' }))
    mustRankAbove(context.actor.level, level)
}

/** Refuses (FORBIDDEN) an actor who does not see every duty of an account: one it holds elsewhere is another office's. */
export async function mustReachAccount(accountId: string, context: Context): Promise<void> {
  const all = await context.run<Level[]>(levelsOf(accountId), { role: 'system' })
  const seen = await context.run<Level[]>(levelsOf(accountId))
  if (seen.length < all.length)
    throw new Refusal('FORBIDDEN', [
      '这个账号还有您管理范围之外的身份，请由上级办理。',
      'This account has duties outside your reach as well; ask the office above.',
    ])
}
