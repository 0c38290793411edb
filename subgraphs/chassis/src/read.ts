import { sql } from 'drizzle-orm'
import { type Entity } from './entity.ts'
import { setsOf } from './fields.ts'
import { whole } from './select.ts'
import { type Plan } from './statement.ts'

/** One row by id, as selected. */
export const rowPlan = (entity: Entity): Plan<{ id: string }> => ({
  sql: (selection, { fieldNodes }) => {
    const { table, row } = selection.rowsOf(entity)
    const asked = selection.list(entity, row, setsOf(fieldNodes))
    return sql`select row_to_json(${whole})::text from (select ${asked} from ${table} where ${row.id} = ${sql.placeholder('own.id')}::uuid) ${whole}`
  },
})

/** A page of rows, as selected. */
export const pagePlan = (entity: Entity): Plan<object> => ({
  sql: (selection, { fieldNodes }) => sql`select ${selection.page(entity, fieldNodes)}::text`,
})
