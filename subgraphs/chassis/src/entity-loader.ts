import DataLoader from 'dataloader'
import { sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { type Context } from './context.ts'
import { type Entity } from './entity.ts'
import { setsOf } from './fields.ts'
import { isId } from './refusing.ts'
import { whole } from './select.ts'
import { type Plan } from './statement.ts'

type Ids = { ids: readonly string[] }
const plans = new WeakMap<Entity, Plan<Ids>>()

/** Rows by id as an object `{ id: row }`: one statement whatever their number. */
function planOf(entity: Entity): Plan<Ids> {
  const made: Plan<Ids> = plans.get(entity) ?? {
    sql: (selection, { fieldNodes }) => {
      const ids = sql`${sql.placeholder('own.ids')}::uuid[]`
      const { table, row } = entity.table
        ? selection.rowsOf(entity)
        : { table: sql`unnest(${ids}) as given(id)`, row: { id: sql`given.id` } }
      const asked = selection.list(entity, row, setsOf(fieldNodes))
      return sql`select coalesce(json_object_agg(key, answer), '{}')::text from (select ${row.id} as key, (select row_to_json(${whole}) from (select ${asked}) ${whole}) as answer from ${table} where ${row.id} = any(${ids})) e`
    },
  }
  plans.set(entity, made)
  return made
}

/**
 * One loader per operation, type and asking node. A row that is absent or not the actor's is null, never an error:
 * whoever asks by key learns nothing from it.
 */
export function entityLoader(entity: Entity, context: Context, info: GraphQLResolveInfo): DataLoader<string, unknown> {
  const key = `${entity.name}:${info.path.key}`
  const known = context.loaders.get(key)
  if (known) return known
  const loader = new DataLoader<string, unknown>(async (ids) => {
    const rows = (await context.ask(planOf(entity), { ids: ids.filter((id) => isId(id)) }, info)) as Record<
      string,
      unknown
    >
    return ids.map((id) => rows[id.toLowerCase()] ?? null)
  })
  context.loaders.set(key, loader)
  return loader
}
