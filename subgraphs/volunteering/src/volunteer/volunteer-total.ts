import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { volunteerTotals as totals } from './volunteer.table.ts'

/** Smaller groups are shown to the clerks in charge only: a count of few says too much of each, and so does none. */
const SMALLEST_GROUP = 5

/** How many volunteers serve a community: a kept total, null when it is withheld. */
export const volunteerCountOf = (communityId: SQLWrapper): SQL =>
  sql`(select case when coalesce(${totals.volunteers}, 0) >= ${sql.raw(String(SMALLEST_GROUP))} or app.in_charge(place.street_id, place.id) then coalesce(${totals.volunteers}, 0) end
    from governance.community place left join ${totals} on ${totals.communityId} = place.id where place.id = ${communityId})`
