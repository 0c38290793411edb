import { or, type SQL, sql } from 'drizzle-orm'
import { type RowColumns } from '../entity.ts'
import { isSearchColumn } from './search-column.ts'

/** Whether a row holds what is sought in one of its search columns. */
export const searchCondition = (row: RowColumns, sought: SQL): SQL | undefined =>
  or(
    ...Object.entries(row)
      .filter(([key]) => isSearchColumn(key))
      .map(([, column]) => sql`${column} operator(app.~~) app.sought(${sought}::text)`),
  )
