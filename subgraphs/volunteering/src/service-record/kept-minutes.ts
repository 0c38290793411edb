import { type KeptTotal } from '@concentric/chassis/kept-total'
import { sql } from 'drizzle-orm'
import { isCounted } from './is-counted.ts'
import { serviceMinutesTotals, volunteerMinutesTotals } from './minutes-total.table.ts'
import { partMinutesTotals, volunteerPartTotals } from './part-total.table.ts'
import { serviceRecords as records } from './service-record.table.ts'

const month = sql`date_trunc('month', ${records.startsAt} at time zone 'Asia/Shanghai')::date`
const place = sql`${records.communityId}, ${records.streetId}`
const part = sql`${month}, ${records.stationId}, ${records.teamId}, ${records.activityId}`
const counted = sql`from ${records} where ${isCounted}`

/** The totals of service, as the records make them. */
export const keptMinutes: readonly KeptTotal[] = [
  {
    table: volunteerMinutesTotals,
    counts: ['records', 'minutes'],
    rows: sql`select ${records.volunteerId}, ${place}, ${month}, count(*), sum(${records.minutes}) ${counted} group by 1, 2, 3, 4`,
  },
  {
    table: serviceMinutesTotals,
    counts: ['records', 'minutes', 'volunteers'],
    rows: sql`select ${place}, ${month}, count(*), sum(${records.minutes}), count(distinct ${records.volunteerId}) ${counted} group by 1, 2, 3`,
  },
  {
    table: volunteerPartTotals,
    counts: ['records'],
    rows: sql`select ${records.volunteerId}, ${place}, ${part}, count(*) ${counted} group by 1, 2, 3, 4, 5, 6, 7`,
  },
  {
    table: partMinutesTotals,
    counts: ['records', 'minutes', 'volunteers'],
    rows: sql`select ${place}, ${part}, count(*), sum(${records.minutes}), count(distinct ${records.volunteerId}) ${counted} group by 1, 2, 3, 4, 5, 6`,
  },
]
