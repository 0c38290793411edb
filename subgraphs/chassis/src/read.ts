import { sql } from 'drizzle-orm'
import { type Entity } from './entity.ts'
import { type Plan } from './statement.ts'

/** One row by id, as selected. */
export const rowPlan = (entity: Entity): Plan<{ id: string }> => ({
  sql: (selection, { fieldNodes }) => {
    const { table, row } = selection.rowsOf(entity)
    const asked = selection.list(
      entity,
      row,
      fieldNodes.map((node) => node.selectionSet),
    )
    return sql`select row_to_json(r)::text from (select ${asked} from ${table} where ${row.id} = ${sql.placeholder('own.id')}::uuid) r`
  },
})

/** A page of rows, as selected. */
export const pagePlan = (entity: Entity): Plan<object> => ({
  sql: (selection, { fieldNodes }) =>
    sql`select ${selection.page(
      entity,
      fieldNodes[0]!,
      fieldNodes.map((node) => node.selectionSet),
    )}::text`,
})
