import { sql } from 'drizzle-orm'
import { type RootPlan } from './declared/root-plan.ts'
import { type Entity } from './entity.ts'
import { setsOf } from './fields.ts'
import { isId, refusing } from './refusing.ts'
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
const pagePlan = (entity: Entity): Plan<object> => ({
  sql: (selection, { fieldNodes }) => sql`select ${selection.page(entity, fieldNodes)}::text`,
})

/** One row by id; null when it is absent or not the reader's. */
export function rowById(entity: Entity): RootPlan<{ id: string }> {
  const plan = rowPlan(entity)
  return async ({ id }, context, info) => (isId(id) ? context.askText(plan, { id }, info) : null)
}

/** A page of rows; what the arguments are refused for names them by their labels. */
export function pageOfRows(entity: Entity): RootPlan {
  const plan = pagePlan(entity)
  return (_args, context, info) => refusing(entity, () => context.askText(plan, {}, info))
}
