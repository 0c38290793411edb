import { Column, is, or, type SQL, sql } from 'drizzle-orm'
import { type RowColumns } from '../entity.ts'
import { isSearchColumn } from './search-column.ts'

/** Whether a row holds what is sought in one of its search columns. */
export const searchCondition = (row: RowColumns, sought: SQL): SQL | undefined =>
  or(
    ...Object.entries(row)
      .filter(([key]) => isSearchColumn(key))
      // what the database itself spells is a number
      .map(([, column]) =>
        is(column, Column) && column.generated
          ? sql`${column} operator(app.~~) app.sought_number(${sought}::text)`
          : sql`${column} operator(app.~~) app.sought(${sought}::text)`,
      ),
  )
