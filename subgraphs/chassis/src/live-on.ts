import { type Column, type SQL, sql } from 'drizzle-orm'

/** Whether a row was not yet archived at the end of a day. */
export const liveOn = ({ archivedAt }: { archivedAt: Column | SQL }, day: SQL): SQL =>
  sql`(${archivedAt} is null or ${archivedAt}::date > ${day})`

/** Whether something stands on a day, as far as its first day is known. */
export const openOn = (firstDay: Column, day: SQL): SQL => sql`coalesce(${firstDay} <= ${day}, true)`
