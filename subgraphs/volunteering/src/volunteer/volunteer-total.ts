import { type RowColumns } from '@concentric/chassis/entity'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { homeTotals, volunteerTotals as totals } from './volunteer.table.ts'

/** Smaller groups are shown to the clerks in charge only: a count of few says too much of each, and so does none. */
export const smallestGroup: SQL = sql.raw('5')

/** How many volunteers serve a community: a kept total, null when it is withheld. */
export const volunteerCountOf = (communityId: SQLWrapper): SQL =>
  sql`(select case when coalesce(${totals.volunteers}, 0) >= ${smallestGroup} or app.in_charge(place.street_id, place.id) then coalesce(${totals.volunteers}, 0) end
    from governance.community place left join ${totals} on ${totals.communityId} = place.id where place.id = ${communityId})`

/** How many volunteers are at home at a station: a kept total, null when it is withheld, or another station's would follow from it. */
export const homeCountOf = ({ id, streetId, communityId }: RowColumns): SQL =>
  sql`(select case when app.in_charge(${streetId}, ${communityId}) or counted.volunteers >= ${smallestGroup} and not exists (
        select from ${homeTotals} where ${homeTotals.communityId} = ${communityId} and ${homeTotals.volunteers} between 1 and ${smallestGroup} - 1) then counted.volunteers end
    from (select coalesce((select ${homeTotals.volunteers} from ${homeTotals} where ${homeTotals.stationId} = ${id}), 0) as volunteers) counted)`
