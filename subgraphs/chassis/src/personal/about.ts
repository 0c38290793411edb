import { type Column, getTableName, type SQL, sql, type Table } from 'drizzle-orm'
import { type Context } from '../context.ts'
import { type Entity } from '../entity.ts'
import { levels } from '../levels.ts'

/** Rows of an entity that are about one person: those whose column holds the person's id. */
export type About = { entity: Entity & { table: Table }; column: Column; id: string }

/**
 * The rows of this subgraph that are about who asks: where a table names volunteers, those that name him, and his own; else
 * those that name his account.
 */
export function aboutsOf({ actor, entities }: Context): About[] {
  const { column, table } = levels.volunteer
  return [...entities.values()].flatMap((entity): About[] => {
    if (!entity.table) return []
    const { columns } = entity
    const person = getTableName(entity.table) === table ? columns.id : columns[column]
    const isPerson = actor.level === 'volunteer'
    if (person ? !isPerson : !columns.accountId) return []
    const found = { column: person ?? columns.accountId!, id: person ? actor.placeId : actor.accountId }
    return [{ entity: { ...entity, table: entity.table }, ...found }]
  })
}

/** SQL: the ids of all these rows. */
export const idsOf = (abouts: readonly About[]): SQL =>
  abouts.length
    ? sql.join(
        abouts.map(
          ({ entity: { table, columns }, column, id }) =>
            sql`select ${columns.id!} from ${table} where ${column} = ${id}::uuid`,
        ),
        sql` union all `,
      )
    : sql`select null::uuid where false`
