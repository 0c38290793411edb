import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { scopeOf } from '@concentric/chassis/scope'
import { type SQL, sql } from 'drizzle-orm'
import { grants } from '../grant/grant.table.ts'

/** Refuses whoever is not a person acting for a unit: a key in wrong hands makes no other, and stays withdrawn. */
const mustBePerson: SQL = sql`select case when exists (
    select from ${grants} held where held.id = app.grant_id() and held.account_id = app.account() and held.archived_at is null for share
  ) then 'true' else app.refuse('FORBIDDEN', 'forbidden')::text end`

/** What a person does to the key of his unit, while nobody takes his grant back; keys are written by their acts alone. Answers the last. */
export async function byPerson<T>(context: Context, ...acts: readonly SQL[]): Promise<T> {
  if (context.actor.level !== 'unit') throw new Refusal('FORBIDDEN', 'forbidden')
  const scope = { ...scopeOf(context.request), role: 'system' as const }
  const done = await context.runInTurn<unknown>([mustBePerson, ...acts], scope)
  return done.at(-1) as T
}
