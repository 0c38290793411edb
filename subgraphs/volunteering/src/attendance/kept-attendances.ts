import { type KeptTotal } from '@concentric/chassis/kept-total'
import { sql } from 'drizzle-orm'
import { attendances, attendanceTotals } from './attendance.table.ts'

const { activityId, ageBand, communityId, streetId, visits } = attendances

/** The totals of visits by age band, as they were counted. */
export const keptAttendances: readonly KeptTotal[] = [
  {
    table: attendanceTotals,
    counts: ['visits'],
    rows: sql`select ${activityId}, ${ageBand}, ${communityId}, ${streetId}, ${visits} from ${attendances}`,
  },
]
