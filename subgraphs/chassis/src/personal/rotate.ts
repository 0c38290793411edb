import { type Column, getColumns, type SQL, sql } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { countChanged } from '../count-changed.ts'
import { type Database } from '../scope.ts'
import { compile } from '../statement.ts'
import { type KeyRing } from './key-ring.ts'
import { indexOf, opened, wrappedAnew } from './seal.ts'
import { isFound, sealedColumnsOf } from './sealed.ts'

const ROWS_AT_ONCE = 200

type Kept = { id: string; version: number; key: string; values: Record<string, string | null> }

/**
 * Wraps the keys of every row of a table by the newest key of the ring and makes anew what values are found by. Answers
 * how many rows that were. May run beside the program, and be repeated: a row that is done is not touched again.
 */
export async function rotateKeys(database: Database, table: PgTable, ring: KeyRing): Promise<number> {
  const columns = getColumns(table) as Record<string, Column>
  const found = Object.entries(sealedColumnsOf(table)).filter(([, kind]) => isFound(kind))
  const outdated = sql`${columns.sealingKey!} is not null and get_byte(${columns.sealingKey!}, 0) <> ${ring.newest}::int`
  const asked = found.map(([key]) => sql`${key}::text, encode(${columns[`${key}Sealed`]!}, 'base64')`)
  const rowsLeft = (but: readonly string[]) => sql`select coalesce(json_agg(row), '[]')::text from (
    select json_build_object('id', ${columns.id!}, 'version', ${columns.version!}, 'key', encode(${columns.sealingKey!}, 'base64'), 'values', json_build_object(${sql.join(asked, sql`, `)})) as row
    from ${table} where ${outdated} and ${columns.id!} <> all(${`{${but.join()}}`}::uuid[]) order by ${columns.id!} limit ${ROWS_AT_ONCE}::int) rows`
  const shut: string[] = []
  for (let done = 0; ; ) {
    const [text] = await run(database, [rowsLeft(shut)])
    const rows = JSON.parse(text!) as Kept[]
    if (!rows.length && shut.length)
      throw new Error(
        `${done} rows were brought to the newest key; these open by no key of the ring: ${shut.join(', ')}`,
      )
    if (!rows.length) return done
    const changes = rows.flatMap((row) => {
      try {
        return [rotated(row)]
      } catch {
        shut.push(row.id)
        return []
      }
    })
    if (changes.length) await run(database, changes)
    done += changes.length
  }

  function rotated(row: Kept): SQL {
    const at = { id: row.id, sealingKey: Buffer.from(row.key, 'base64') }
    const indexes = found.flatMap(([key, kind]) => {
      const value = row.values[key]
      if (!value) return []
      const clear = opened(ring, at, key, Buffer.from(value, 'base64'))
      return [sql`${sql.identifier(columns[`${key}Index`]!.name)} = ${indexOf(ring, kind, clear)}::bytea`]
    })
    const set = sql.join([sql`sealing_key = ${wrappedAnew(ring, at)}::bytea`, ...indexes], sql`, `)
    // who has changed a value meanwhile has changed the version: the row is read again in the next round
    const isAsRead = sql`${columns.id!} = ${row.id}::uuid and ${columns.version!} = ${row.version}::int`
    return countChanged(sql`update ${table} set ${set} where ${isAsRead}`)
  }
}

function run(database: Database, statements: readonly SQL[]): Promise<(string | null)[]> {
  const bound = statements.map(compile).map(({ text, params }) => ({ text, values: params }))
  return database.run({ role: 'system' }, bound)
}
