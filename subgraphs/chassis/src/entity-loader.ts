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

const howMany = ({ ids }: Ids) => (ids.length === 1 ? 'one' : 'some')

/**
 * Rows by id as an object `{ id: row }`. One is asked for by equality: Postgres takes an array it does not know for ten ids,
 * and would plan each request anew where one of ten costs less than what it keeps.
 */
function planOf(entity: Entity): Plan<Ids> {
  const made: Plan<Ids> = plans.get(entity) ?? {
    shape: howMany,
    sql: (selection, { fieldNodes }, asked) => {
      const ids = sql`${sql.placeholder('own.ids')}::uuid[]`
      const { table, row } = entity.table
        ? selection.rowsOf(entity)
        : { table: sql`unnest(${ids}) as given(id)`, row: { id: sql`given.id` } }
      const wanted = howMany(asked) === 'one' ? sql`(${ids})[1]` : sql`any(${ids})`
      const list = selection.list(entity, row, setsOf(fieldNodes))
      return sql`select coalesce(json_object_agg(key, answer), '{}')::text from (select ${row.id} as key, (select row_to_json(${whole}) from (select ${list}) ${whole}) as answer from ${table} where ${row.id} = ${wanted}) e`
    },
  }
  plans.set(entity, made)
  return made
}

/** Rows in the order of their ids, by one statement whatever their number; null where there is none for the reader. */
export async function rowsOf(
  entity: Entity,
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown[]> {
  const asked = { ids: ids.filter((id) => isId(id)) }
  const rows = (await context.ask(planOf(entity), asked, info)) as Record<string, unknown>
  return ids.map((id) => (isId(id) ? (rows[id.toLowerCase()] ?? null) : null))
}

/**
 * One loader per operation, type and asking node. A row that is absent or not the actor's is null, never an error:
 * whoever asks by key learns nothing from it.
 */
export function entityLoader(entity: Entity, context: Context, info: GraphQLResolveInfo): DataLoader<string, unknown> {
  const key = `${entity.name}:${info.path.key}`
  const known = context.loaders.get(key)
  if (known) return known
  const loader = new DataLoader<string, unknown>((ids) => rowsOf(entity, ids, context, info))
  context.loaders.set(key, loader)
  return loader
}
