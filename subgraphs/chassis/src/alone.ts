import { type SQL, sql } from 'drizzle-orm'

/**
 * A statement that waits until no other transaction works on what these ids name, and keeps them out until its own ends.
 * What follows it sees all they have written. `ids` is SQL that answers a column `id`; they are locked in its order.
 */
export const aloneWith = (ids: SQL): SQL =>
  sql`select coalesce(json_agg(app.lock_parent(id::text, true)::text), '[]')::text from (${ids}) locked`
