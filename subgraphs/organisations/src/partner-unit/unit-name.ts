import { type SQL, sql } from 'drizzle-orm'
import { partnerUnits } from './partner-unit.table.ts'

/** The name of the unit of an id; null where there is none. */
export const unitName = (id: SQL): SQL => sql`(select u.name from ${partnerUnits} u where u.id = ${id})`
