import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { volunteerTotals as totals } from './volunteer.table.ts'

/** Smaller groups are shown to the clerks in charge only: a count of few says too much of each. */
const SMALLEST_GROUP = 5

/** How many volunteers serve a community: a kept total, null when it is withheld. */
export const volunteerCountOf = (communityId: SQLWrapper): SQL =>
  sql`coalesce(
    (select case when ${totals.volunteers} >= ${sql.raw(String(SMALLEST_GROUP))} or app.in_charge(${totals.streetId}, ${totals.communityId}) then ${totals.volunteers} end
     from ${totals} where ${totals.communityId} = ${communityId}),
    (select 0 where not exists (select from ${totals} where ${totals.communityId} = ${communityId})))`
