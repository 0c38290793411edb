import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** Whether the reader reads the rows about people of a place: its clerks do, and the auditor. To all others a count of them would be wrong, not small. */
export const seesPeople = ({ streetId, communityId }: { streetId: SQLWrapper; communityId: SQLWrapper }): SQL =>
  sql`(app.in_charge(${streetId}, ${communityId}) or app.level() = 'auditor')`
