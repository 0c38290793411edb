import { createHash } from 'node:crypto'
import { aloneWith } from '@concentric/chassis/alone'
import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { scopeOf } from '@concentric/chassis/scope'
import { type SQL, sql } from 'drizzle-orm'
import { confirmations } from './confirmation.table.ts'
import { type Answers, settleEntries } from './settle-entries.ts'

const LONGEST_KEY = 100
const MOST = 200

/** Confirms and withdraws entries once under a key; the same again does nothing more, something else under it is refused. */
export async function settleOnce(
  by: { accountId: string; key: string },
  answers: Answers,
  mine: SQL,
  context: Context,
): Promise<void> {
  check(by.key, answers)
  const hash = createHash('sha256').update(JSON.stringify(answers)).digest('base64url')
  const isSame = (known: string) => {
    if (known !== hash) throw new Refusal('KEY_REUSED', 'keyReused')
  }
  const before = await usedBefore(by, context)
  if (before !== null) return isSame(before)
  try {
    await context.runInTurn(
      [aloneWith(sql`select ${`${by.accountId} ${by.key}`}::text as id`), kept(by, hash), settleEntries(answers, mine)],
      { ...scopeOf(context.request), role: 'system' },
    )
  } catch (error) {
    const meanwhile = await usedBefore(by, context)
    if (meanwhile === null) throw error
    isSame(meanwhile)
  }
}

function check(key: string, { stillTrue, noLonger }: Answers): void {
  if (!key || key.length > LONGEST_KEY)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: {
        key: key ? { key: 'tooLong', values: { maximum: LONGEST_KEY, length: key.length } } : 'required',
      },
    })
  const ids = [...stillTrue, ...noLonger]
  if (ids.length > MOST) throw new Refusal('BAD_USER_INPUT', 'tooMany', { values: { maximum: MOST } })
  if (new Set(ids).size < ids.length || !ids.every(isId)) throw new Refusal('FORBIDDEN', 'forbidden')
}

/** The hash of what was done under a key before; null if nothing was. */
export const usedBefore = ({ accountId, key }: { accountId: string; key: string }, context: Context) =>
  context.run<string | null>(
    sql`select to_json(input_hash)::text from ${confirmations} where account_id = ${accountId}::uuid and key = ${key}`,
    { ...scopeOf(context.request), role: 'system' },
  )

const kept = ({ accountId, key }: { accountId: string; key: string }, hash: string): SQL =>
  sql`with kept as (insert into ${confirmations} (account_id, key, input_hash) values (${accountId}::uuid, ${key}, ${hash}) on conflict do nothing returning 1)
    select case when exists (select from kept) then 'true' else app.refuse('CONFLICT', 'conflict')::text end`
