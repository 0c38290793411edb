import { type Column, getColumns } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { isSearchColumn } from './search-column.ts'

/** The statement that keeps the index of a table's search columns; none where nothing is searched. */
export function searchIndex(full: string, table: PgTable): string[] {
  const columns = Object.entries(getColumns(table) as Record<string, Column>)
    .filter(([key]) => isSearchColumn(key))
    .map(([, { name }]) => `'${name}'`)
  return columns.length ? [`select app.index_search('${full}', array[${columns.join(', ')}]::name[]);`] : []
}
