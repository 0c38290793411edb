import { type Actor } from '@concentric/chassis/actor'
import { connected } from '@concentric/chassis/database/connection'
import { expected, history, type Rule } from './expected.ts'

/** One row as its owner sees it, and what an actor should see and change of it. */
export type Row = { id: string; version: number; archived: boolean; seen: boolean; changed: boolean }

const sqlOf = (rule: Rule, actor: Actor) => `coalesce(${rule(actor)}, false)`

/** All rows of a type, read by the owner of the database, with what `actor` should see and change of them. */
export async function truthOf(ownerUrl: string, type: string, actor: Actor): Promise<Row[]> {
  const { table, sees, changes } = expected[type]!
  const own = type === 'Street' ? 'id as street_id, ' : type === 'Community' ? 'id as community_id, ' : ''
  const statement = `select id, version, to_jsonb(rows) ->> 'archived_at' is not null as archived, ${sqlOf(sees, actor)} as seen, ${sqlOf(changes, actor)} as changed
    from (select ${own}* from ${table}) rows where $1::uuid is not null order by id`
  return connected(ownerUrl, async (client) => (await client.query<Row>(statement, [actor.placeId])).rows)
}

/** The entries of the trail about rows of a type that an actor should see, by the ids they have. */
export async function entriesOf(ownerUrl: string, type: string, rows: string[], actor: Actor): Promise<string[]> {
  const [schema] = expected[type]!.table.split('.')
  const statement = `select id::text from ${schema}.audit_entry where row_id = any($2) and $1::uuid is not null and ${sqlOf(history, actor)}`
  return connected(ownerUrl, async (client) =>
    (await client.query<{ id: string }>(statement, [actor.placeId, rows])).rows.map(({ id }) => id),
  )
}
