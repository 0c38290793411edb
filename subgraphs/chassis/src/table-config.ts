import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'

type TableConfig = ReturnType<typeof getTableConfig>

const made = new WeakMap<PgTable, TableConfig>()

/** A table's names, policies, checks and indexes. Drizzle makes them anew whenever it is asked, which a start would do thousands of times. */
export function tableConfig(table: PgTable): TableConfig {
  const known = made.get(table) ?? getTableConfig(table)
  made.set(table, known)
  return known
}
