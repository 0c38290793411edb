import { type Column } from 'drizzle-orm'

/** Whether a column, by its key, holds what `q` looks through for the column it is named after. */
export const isSearchColumn = (key: string): boolean => key.endsWith('Search')

/** Whether who writes a column writes its search column too: there is one, and the database does not make it. */
export function isSearchKept(columns: Readonly<Record<string, Column>>, key: string): boolean {
  const column = columns[`${key}Search`]
  return column !== undefined && !column.generated
}
