import { type RowColumns, type Value } from '@concentric/chassis/entity'
import { type SQL, sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'
import { isTheSameToAll } from '../service-record/part-minutes.ts'
import { partMinutesTotals as totals } from '../service-record/part-total.table.ts'
import { periodOf } from '../service-record/period.ts'

/** What the branches served in whole months, each that may be told of to everybody: a rank is the same for all who read it. */
const servedBy = (value: Value): SQL => {
  const { from, to } = periodOf(value)
  return sql`select ${activities.branchId} as branch_id, sum(${totals.minutes})::int as minutes, sum(${totals.records})::int as services, rank() over (order by sum(${totals.minutes}) desc)::int as place
    from ${totals} join ${activities} on ${activities.id} = ${totals.activityId}
    where ${activities.branchId} is not null and ${totals.month} between ${from} and ${to}
    group by ${activities.branchId} having bool_and(${isTheSameToAll()}) and sum(${totals.minutes}) > 0`
}

const onlyWhole = (shape: string, told: SQL): SQL =>
  shape === 'whole' ? told : sql`app.refuse('BAD_USER_INPUT', 'wholeMonths')::text::int`

/** How many confirmed services its activities had. */
export const branchServicesOf = ({ id }: RowColumns, value: Value, shape: string): SQL =>
  onlyWhole(shape, sql`(select services from (${servedBy(value)}) served where served.branch_id = ${id})`)

/** Its place among the branches; none for a branch that served nothing, or of which nothing may be told. */
export const branchRankOf = ({ id }: RowColumns, value: Value, shape: string): SQL =>
  onlyWhole(shape, sql`(select place from (${servedBy(value)}) served where served.branch_id = ${id})`)
