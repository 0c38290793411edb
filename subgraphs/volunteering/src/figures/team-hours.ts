import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { isTold } from '../service-record/part-minutes.ts'
import { partMinutesTotals as totals } from '../service-record/part-total.table.ts'
import { teams } from '../team/team.table.ts'
import { MonthsOfPlace, wholeMonths } from './months-of-place.ts'

export const teamHours: Figure = {
  label: ['服务队时长', 'Hours of teams'],
  definition: [
    '各服务队在起止日期之间各整月已确认的服务时长，不填为最近十二个整月；某月社区内有服务队、服务站、活动或其他服务不足 5 人的，只对其管理者计入（S83、R57）。',
    'Confirmed service of each team in the whole months between the two days, the latest twelve when left out; where in a month a community has a team, a station, an activity, or service outside of them, with fewer than five volunteers, it counts to its clerks only (S83, R57).',
  ],
  unit: ['小时', 'hours'],
  of: 'sum',
  withholds: true,
  arguments: MonthsOfPlace,
  // two decimals tell one minute from the next, so that the order is that of the minutes
  rows: ({ here, value }) =>
    sql`select ${teams.id}, 'Team', ${teams.name}, case when told then round(minutes / 60.0, 2) end, ${teams.sample}, not told as withheld
      from ${teams} cross join lateral (
        select coalesce(sum(${totals.minutes}), 0) as minutes, coalesce(bool_and(${isTold}), true) as told
        from ${totals} where ${totals.teamId} = ${teams.id} and ${wholeMonths(totals.month, value)}) served
      where ${here(teams)}`,
}
