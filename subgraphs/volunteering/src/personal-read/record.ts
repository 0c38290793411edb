import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { scopeOf } from '@concentric/chassis/scope'
import { draftOf } from '@concentric/chassis/write'
import { type SQL, sql } from 'drizzle-orm'
import { personalReads } from './personal-read.table.ts'
import { PersonalRead } from './personal-read.type.ts'

/** So many values an account may see in clear, or look for, in a day. */
export const READS_PER_DAY = 20
const SHORTEST_REASON = 4

/** Whose values are read; nobody where a look-up found none. */
export type Person = { volunteerId: string; communityId: string; streetId: string } | undefined

type Read = {
  kind: (typeof personalReads.kind.enumValues)[number]
  field?: string
  reason: string
  person: Person
}

/**
 * Leaves the row of a reading and answers what the statements behind it answer, in the same transaction and as the system. Refuses a level
 * that may not read in clear, a reason that is none, and a clerk who has read too much today.
 */
export async function recordRead(read: Read, statements: readonly SQL[], context: Context): Promise<unknown[]> {
  const { actor, request } = context
  const reason = read.reason.trim()
  if (reason.length < SHORTEST_REASON)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: { reason: { key: 'tooShort', values: { minimum: SHORTEST_REASON } } },
    })
  const row = draftOf(entityOf(PersonalRead).columns, {
    ...read.person,
    kind: read.kind,
    field: read.field ?? null,
    reason,
    readerLevel: readerLevel(context),
    readerName: await officeOf(context),
    accountId: actor.accountId,
  })
  const scope = { ...scopeOf(request), role: 'system' as const }
  const [, recorded, ...answers] = await context.runInTurn<unknown>(
    [oneAfterTheOther(actor.accountId), insertWithinQuota(row, actor.level !== 'volunteer'), ...statements],
    scope,
  )
  if (recorded === null) throw new Refusal('RATE_LIMITED', enough)
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

function insertWithinQuota(row: Readonly<Record<string, unknown>>, counts: boolean): SQL {
  const { columns } = entityOf(PersonalRead)
  const keys = Object.keys(row)
  const names = sql.join(
    keys.map((key) => sql.identifier(columns[key]!.name)),
    sql`, `,
  )
  const values = sql.join(
    keys.map((key) => sql`${row[key]}::${sql.raw(columns[key]!.getSQLType())}`),
    sql`, `,
  )
  const today = sql`select count(*) from ${personalReads} where ${personalReads.accountId} = ${row.accountId}
    and ${personalReads.kind} in ('REVEALED', 'FOUND') and ${personalReads.createdAt} >= date_trunc('day', now())`
  return sql`insert into ${personalReads} (${names}) select ${values} where not ${counts}::boolean or (${today}) < ${READS_PER_DAY}::int returning to_json(id)::text`
}

const enough = [
  `今天已查看或查找 ${READS_PER_DAY} 次个人信息，已到上限。确有需要请联系上级经办，或明天再试。`,
  `${READS_PER_DAY} values were read in clear or looked for today, and that is the limit. Ask the office above, or try again tomorrow.`,
] as const
