import { sql } from 'drizzle-orm'

/** The six fields of a community (S57), as SQL; the other four are those of a building. */
export const theSixFields = sql.raw("'PARTY_WORK', 'ORGANISATION', 'VENUE', 'RESOURCE', 'PROBLEM', 'AID'")
