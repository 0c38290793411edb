import { type KeptTotal } from '@concentric/chassis/kept-total'
import { sql } from 'drizzle-orm'
import { serviceStations as stations } from '../service-station/service-station.table.ts'
import { homeTotals, volunteers, volunteerTotals } from './volunteer.table.ts'

const { archivedAt, communityId, homeStationId, sample, streetId } = volunteers

/** The totals of volunteers, as the register makes them. */
export const keptVolunteers: readonly KeptTotal[] = [
  {
    table: volunteerTotals,
    counts: ['volunteers', 'samples'],
    rows: sql`select ${communityId}, ${streetId}, count(*), count(*) filter (where ${sample})
      from ${volunteers} where ${archivedAt} is null group by 1, 2`,
  },
  {
    table: homeTotals,
    counts: ['volunteers'],
    rows: sql`select ${stations.id}, ${stations.communityId}, ${stations.streetId}, count(*)
      from ${volunteers} join ${stations} on ${stations.id} = ${homeStationId} where ${archivedAt} is null group by 1, 2, 3`,
  },
]
