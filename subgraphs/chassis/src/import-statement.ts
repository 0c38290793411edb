import { getTableName, type SQL, sql } from 'drizzle-orm'
import { type State } from './database-error.ts'
import { type Entity } from './entity.ts'
import { tableConfig } from './table-config.ts'
import { type Values } from './write.ts'

/** A row as it is written: without a version it is new. */
export type GivenRow = { id: string; version: number | null; values: Values }

/** What was found of a row and done with it: the version that stands there, whether its values are others, whether it was written. */
export type Found = { version: number | null; differs: boolean | null; written: boolean; refused?: State }

/** A statement lasts no longer than any other: it takes so many rows. */
const ROWS_OF_STATEMENT = 250

/** Writes rows, many by one statement: new ones unless the actor sees one of their id, others if they have their version and differ. */
export function importStatements(entity: Entity, rows: readonly GivenRow[]): SQL[] {
  const { table, columns, labels, relations } = entity
  const { schema } = tableConfig(table!)
  const target = `"${schema}"."${getTableName(table!)}"`
  const withheld = Object.keys(labels).flatMap((key) => (key in relations ? columns[key]!.name : []))
  const named = rows.map(({ id, version, values }) => ({
    version,
    ...(withheld.length && { withheld }),
    values: Object.fromEntries(Object.entries({ ...values, id }).map(([key, value]) => [columns[key]!.name, value])),
  }))
  return Array.from({ length: Math.ceil(named.length / ROWS_OF_STATEMENT) }, (_, at) => {
    const part = JSON.stringify(named.slice(at * ROWS_OF_STATEMENT, (at + 1) * ROWS_OF_STATEMENT))
    return sql`select app.import_rows(${target}::regclass, ${part}::jsonb)::text`
  })
}
