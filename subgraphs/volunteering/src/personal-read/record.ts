import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { valueName } from '@concentric/chassis/names'
import { refusing } from '@concentric/chassis/refusing'
import { scopeOf } from '@concentric/chassis/scope'
import { draftOf, insertOnly } from '@concentric/chassis/write'
import { type SQL, sql } from 'drizzle-orm'
import { personalReads } from './personal-read.table.ts'
import { PersonalRead } from './personal-read.type.ts'

/** So many values an account may see in clear, look for or take out in a day; the person's own too. */
export const READS_PER_DAY = 20
const SHORTEST_REASON = 4
const LONGEST_REASON = 200

/** Whose values are read, or whose place where it is no volunteer; nobody where a look-up found none. */
export type Person = { volunteerId?: string; communityId: string; streetId: string } | undefined

type Read = {
  kind: (typeof personalReads.kind.enumValues)[number]
  field?: string
  reason: string
  person: Person
}

/** A reading that may be recorded: its reason is one, its reader has a level and an office. */
export type Admitted = Read & { readerLevel: string; readerName: string }

/** Refuses a level that has no business with personal values, and a reason that is none. Nothing is written yet. */
export async function admitted(read: Read, context: Context): Promise<Admitted> {
  const reason = read.reason.trim()
  const { length } = reason
  const refused = (key: 'tooShort' | 'tooLong', values: Record<string, number>) =>
    new Refusal('BAD_USER_INPUT', 'invalid', { fields: { reason: { key, values } } })
  if (length < SHORTEST_REASON) throw refused('tooShort', { minimum: SHORTEST_REASON })
  if (length > LONGEST_REASON) throw refused('tooLong', { maximum: LONGEST_REASON, length })
  return { ...read, reason, readerLevel: readerLevel(context), readerName: await officeOf(context) }
}

/**
 * Leaves the row of a reading and answers what the statements behind it answer: in one transaction, as the system. Who has
 * read enough today is refused, and with him everything behind it.
 */
export async function recordRead(
  { person, ...read }: Admitted,
  statements: readonly SQL[],
  context: Context,
): Promise<unknown[]> {
  const { actor, request } = context
  const row = draftOf(entityOf(PersonalRead).columns, {
    ...{ ...person, ...read, field: read.field && valueName(read.field) },
    accountId: actor.accountId,
  })
  const inTurn = [
    oneAfterTheOther(actor.accountId),
    mustHaveReadLess(actor.accountId, read.kind),
    insertOnly(entityOf(PersonalRead), row),
    ...statements,
  ]
  const [, , , ...answers] = await refusing(entityOf(PersonalRead), () =>
    context.runInTurn<unknown>(inTurn, { ...scopeOf(request), role: 'system' }),
  )
  return answers
}

/** The level of who reads, as an enum value; refuses every level that has no business with a person's values. */
function readerLevel({ actor: { level } }: Context): string {
  const known = personalReads.readerLevel.enumValues.find((value) => value === level.toUpperCase())
  if (!known) throw new Refusal('FORBIDDEN', 'forbidden')
  return known
}

/** What the office that reads is called: the place it acts for. */
async function officeOf(context: Context): Promise<string> {
  if (context.actor.level === 'volunteer') return '本人'
  const { viewer } = await context.graph('{ viewer { acting { placeName } } }', {})
  return (viewer as { acting: { placeName: string } }).acting.placeName
}

/** Two readings of one account at once are counted one after the other. */
const oneAfterTheOther = (accountId: string): SQL =>
  sql`select json_build_object('mine', pg_advisory_xact_lock(hashtextextended(${`personal_read ${accountId}`}, 0))::text)::text`

/** Counts what was read in clear, looked for and taken out since midnight; an erasure is no reading. */
function mustHaveReadLess(accountId: string, kind: Read['kind']): SQL {
  const today = sql`select count(*) from ${personalReads} where ${personalReads.accountId} = ${accountId}::uuid
    and ${personalReads.kind} <> 'ERASED' and ${personalReads.createdAt} >= date_trunc('day', now())`
  return sql`select case when ${kind}::text = 'ERASED' or (${today}) < ${READS_PER_DAY}::int then 'true' else app.refuse('RATE_LIMITED', 'enoughRead')::text end`
}
