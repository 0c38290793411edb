import { type SQL, sql } from 'drizzle-orm'

/** A change of an act that must find its row as it was read: if it changes none, somebody was faster, and nothing is done. It ends in `returning`. */
export const orConflict = (change: SQL): SQL =>
  sql`with changed as (${change}) select case when exists (select from changed) then 'true' else app.refuse('CONFLICT', 'conflict')::text end`
