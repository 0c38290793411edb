import { type Context } from '@concentric/chassis/context'
import { countChanged } from '@concentric/chassis/count-changed'
import { scopeOf } from '@concentric/chassis/scope'
import { type SQL, sql } from 'drizzle-orm'
import { grants } from '../grant/grant.table.ts'
import { accessKeys } from './access-key.table.ts'
import { byPerson } from './by-person.ts'

/** Withdraws the keys for which something holds. */
export const withdrawal = (which: SQL): SQL =>
  countChanged(sql`update ${accessKeys} set archived_at = now() where ${which} and archived_at is null`)

/** Withdraws the key of the unit that asks; false where there was none. */
export async function withdrawAccessKey(context: Context): Promise<boolean> {
  return (await byPerson<number>(context, withdrawal(sql`unit_id = app.id()`))) === 1
}

/** Withdraws the keys that were made under a grant, once it was taken back: they let nobody in any more. */
export async function withdrawKeysUnder(grantId: string, context: Context): Promise<void> {
  await context.run(withdrawal(sql`grant_id = ${grantId}::uuid`), { ...scopeOf(context.request), role: 'system' })
}

/** Withdraws the keys an account has made: whoever knew its password until now may hold one of them. */
export const withdrawalOfKeysBy = (accountId: string): SQL =>
  withdrawal(sql`grant_id in (select id from ${grants} where account_id = ${accountId}::uuid)`)
