import { type SQL, sql } from 'drizzle-orm'

/** A change as a statement that answers how many rows it has changed. */
export const countChanged = (change: SQL): SQL =>
  sql`with changed as (${change} returning 1) select count(*)::text from changed`
