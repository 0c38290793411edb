import { type RowColumns, type Value } from '@concentric/chassis/entity'
import { type SQL, sql } from 'drizzle-orm'
import { ledgerDayTotals as totals } from './ledger-day-total.table.ts'
import { trailHeads } from './trail-head.table.ts'

/** The trial balance of a bank from one day to another, both included; from kept totals in which there is no person. */
export function trialBalanceOf({ id }: RowColumns, value: Value): SQL {
  const [from, to] = [sql`${value('from')}::date`, sql`${value('to')}::date`]
  const ended = sql`(${to} is null or ${totals.day} <= ${to})`
  const rows = sql`select ${totals.day} as "day", ${totals.reason} as "reason", sum(${totals.entries})::int as "entries",
      sum(${totals.volunteerMinutes})::int as "volunteerMinutes", sum(${totals.stationMinutes})::int as "stationMinutes"
    from ${totals} where ${totals.bankId} = ${id} and (${from} is null or ${totals.day} >= ${from}) and ${ended}
    group by 1, 2`
  return sql`(select json_build_object(
    'rows', coalesce(json_agg(balance order by "day" desc, "reason"), '[]'),
    'totalMinutes', coalesce(sum("volunteerMinutes" + "stationMinutes"), 0)::int,
    'outstandingMinutes', (select coalesce(sum(${totals.volunteerMinutes}), 0)::int from ${totals} where ${totals.bankId} = ${id} and ${ended}),
    'head', (select ${trailHeads.head} from ${trailHeads} where ${to} is null or ${trailHeads.day} <= ${to} order by ${trailHeads.day} desc limit 1)
  ) from (${rows}) balance)`
}
