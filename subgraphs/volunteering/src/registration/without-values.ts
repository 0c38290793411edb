import { sealedColumnsOf, sealingColumnsOf } from '@concentric/chassis/personal/sealed'
import { getColumns, type SQL, sql } from 'drizzle-orm'
import { registrations } from './registration.table.ts'

/** SQL: empties the private part where `which` holds. Without the key of the row not even an old copy of the values can be read. */
export function withoutValues(which: SQL): SQL {
  const columns = getColumns(registrations) as Readonly<Record<string, { name: string }>>
  const keys = [...Object.keys(sealedColumnsOf(registrations)), ...sealingColumnsOf(registrations), 'birthYear']
  const nothing = keys.map((key) => sql`${sql.identifier(columns[key]!.name)} = null`)
  return sql`update ${registrations} set ${sql.join(nothing, sql`, `)} where ${which}`
}
