import { type Database } from '../scope.ts'
import { hashOfSeal, SEALED_AT_ONCE, textOfEntry } from './sealed.ts'
import { untracedIn } from './untraced.ts'

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
type Before = Pick<Seal, 'number' | 'lastId' | 'hash'>

/** How many rows are read and hashed in one statement, if their seals are not larger. */
const READ_AT_ONCE = 10 * SEALED_AT_ONCE

/** No row is written below 1; one that was put there is looked for too. */
const LEAST = '-9223372036854775808'

/** Computes every seal of a schema's trail anew, in order, and stops at the first that does not hold. */
export async function verifyTrail(database: Database, schema: string, heads: readonly string[] = []): Promise<Verdict> {
  let head: string | undefined
  let sealed = 0
  let wrong: string | undefined
  const passed: string[] = []
  for await (const { seal, fault } of judged(database, schema)) {
    wrong = fault
    if (wrong) break
    head = seal.hash
    sealed += seal.entries
    if (heads.includes(seal.hash)) passed.push(seal.hash)
  }
  wrong ??= await untracedIn(database, schema)
  const entries = await ask<number>(database, `select count(*)::text from "${schema}".audit_entry`)
  return { schema, entries, sealed, head, passed, wrong }
}

/** The first thing wrong with the newest seals of a schema's trail, or with what writes it: what a start has the time to see. */
export async function faultOfNewest(database: Database, schema: string, seals: number): Promise<string | undefined> {
  const [before] = await ask<Before[]>(database, beforeNewest(schema), [seals])
  for await (const { fault } of judged(database, schema, before)) if (fault) return fault
  return untracedIn(database, schema)
}

/** The seals in order, each with what is computed from the rows it covers, and what that finds. */
async function* judged(
  database: Database,
  schema: string,
  before?: Before,
): AsyncGenerator<{ seal: Seal; fault?: string }> {
  let last = before
  let seals: Seal[]
  do {
    const from = last ? [last.number, last.lastId + 1, last.hash] : [0, LEAST, '']
    seals = await ask(database, sealsSql(schema), from)
    for (const seal of seals) {
      yield { seal, fault: faultOf(seal, last) }
      last = seal
    }
  } while (seals.length)
}

const ask = async <T>(database: Database, text: string, values: unknown[] = []): Promise<T> => {
  const [answer] = await database.run({ role: 'auditor' }, [{ text, values }])
  return JSON.parse(answer!) as T
}

function faultOf({ number, lastId, entries, hash, found, computed }: Seal, last?: Before): string | undefined {
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

const beforeNewest = (schema: string) => `
  select coalesce(json_agg(json_build_object('number', number, 'lastId', last_id, 'hash', encode(hash, 'hex'))), '[]')::text
  from (select * from "${schema}".audit_seal order by number desc offset $1 limit 1) before`
