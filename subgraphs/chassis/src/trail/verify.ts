import { type Database } from '../scope.ts'
import { hashOfSeal, SEALED_AT_ONCE, textOfEntry } from './sealed.ts'

/**
 * What the seals of a schema say of its trail: how much of it is sealed, the newest hash that holds, which of the hashes
 * asked for it leads through, and the first place that does not hold.
 */
export type Verdict = {
  schema: string
  entries: number
  sealed: number
  head?: string
  passed: readonly string[]
  wrong?: string
}

type Seal = { number: number; lastId: number; entries: number; hash: string; found: number; computed: string }

/** How many rows are read and hashed in one statement, if their seals are not larger. */
const READ_AT_ONCE = 10 * SEALED_AT_ONCE

/** No row is written below 1; one that was put there is looked for too. */
const LEAST = '-9223372036854775808'

/** Computes every seal of a schema's trail anew, in order, and stops at the first that does not hold. */
export async function verifyTrail(database: Database, schema: string, heads: readonly string[] = []): Promise<Verdict> {
  let last: Seal | undefined
  let sealed = 0
  let wrong: string | undefined
  const passed: string[] = []
  for await (const seal of sealsOf(database, schema)) {
    wrong = faultOf(seal, last)
    if (wrong) break
    last = seal
    sealed += seal.entries
    if (heads.includes(seal.hash)) passed.push(seal.hash)
  }
  const entries = await ask<number>(database, `select count(*)::text from "${schema}".audit_entry`)
  return { schema, entries, sealed, head: last?.hash, passed, wrong }
}

/** The seals in order, each with what is computed from the rows it covers. */
async function* sealsOf(database: Database, schema: string): AsyncGenerator<Seal> {
  let last: Seal | undefined
  do {
    const from = last ? [last.number, last.lastId + 1, last.hash] : [0, LEAST, '']
    const seals: Seal[] = await ask(database, sealsSql(schema), from)
    yield* seals
    last = seals.at(-1)
  } while (last)
}

const ask = async <T>(database: Database, text: string, values: unknown[] = []): Promise<T> => {
  const [answer] = await database.run({ role: 'auditor' }, [{ text, values }])
  return JSON.parse(answer!) as T
}

function faultOf({ number, lastId, entries, hash, found, computed }: Seal, last: Seal | undefined): string | undefined {
  const next = (last?.number ?? 0) + 1
  if (number !== next) return `seal ${next} is missing`
  if (computed === hash) return undefined
  const place = `seal ${number}, entries ${(last?.lastId ?? 0) + 1} to ${lastId}`
  return found === entries
    ? `${place}: something of them, or the seal, is not what was sealed`
    : `${place}: ${entries} were sealed, ${found} are there`
}

const sealsSql = (schema: string) => `
  with following as (
    select *, lag(hash, 1, decode($3, 'hex')) over by_number as previous, lag(last_id + 1, 1, $2::bigint) over by_number as first_id,
      sum(entries) over by_number - entries as read_before
    from "${schema}".audit_seal where number > $1 window by_number as (order by number) order by number limit 1000
  )
  select coalesce(json_agg(json_build_object('number', number, 'lastId', last_id, 'entries', entries, 'found', found,
    'hash', encode(hash, 'hex'), 'computed', encode(${hashOfSeal('previous', 'following', 'texts')}, 'hex')) order by number), '[]')::text
  from following cross join lateral (
    select count(*) as found, coalesce(string_agg(${textOfEntry('entry')}, e'\n' order by id), '') as texts
    from "${schema}".audit_entry entry where id between first_id and last_id
  ) sealed
  where read_before < ${READ_AT_ONCE}`
