import { type Figure } from '@concentric/chassis/figures'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { routeRuns as runs } from '../route-run/route-run.table.ts'
import { routeServices as services } from '../route-service/route-service.table.ts'
import { routeStops as stops } from '../route-stop/route-stop.table.ts'
import { runServiceTotals as totals } from '../run-service/run-service.table.ts'
import { seesPeople } from '../volunteer/sees-people.ts'
import { smallestGroup } from '../volunteer/volunteer-total.ts'
import { MonthsOfPlace, wholeMonths } from './months-of-place.ts'

const halted = sql`${runs.state} = 'SERVED' and ${runs.archivedAt} is null`
const month = sql`date_trunc('month', ${runs.startsAt})`

/** Whether in a month a service of a route had but few visits in some community: then none of that month is told, or it would follow from the others. */
const hasFew = (routeId: SQLWrapper, of: SQL): SQL =>
  sql`exists (select from ${totals} join ${runs} on ${runs.id} = ${totals.runId} join ${services} beside on beside.id = ${totals.serviceId}
    where beside.route_id = ${routeId} and ${halted} and ${month} = ${of}
    group by ${totals.communityId}, ${totals.serviceId} having sum(${totals.visits}) between 1 and ${smallestGroup} - 1)`

export const routeServedByService: Figure = {
  label: ['直通车各项服务人次', 'Visits to the train by service'],
  definition: [
    '直通车各项服务的人次，一人做两项计两次；起止日期之间各整月，不填为最近十二个整月；某月有社区某项不足 5 人次的，该月只对其管理者和审计计入（S52）。',
    'Visits by service of the train, who has two of them counts with each; in the whole months between the two days, the latest twelve when left out. A month in which a service had fewer than five visits in a community counts to its clerks and the auditor only (S52).',
  ],
  unit: ['人次', 'visits'],
  of: 'sum',
  withholds: true,
  arguments: MonthsOfPlace,
  rows: ({ here, value }) => {
    const cells = sql`select ${totals.visits}, ${seesPeople(totals)} or not ${hasFew(sql`offered.route_id`, sql`halt.month`)} as told
      from ${totals} join (select ${runs.id}, ${month} as month from ${runs} where ${halted} and ${here(runs)} and ${wholeMonths(month, value)}) halt on halt.id = ${totals.runId}
      where ${totals.serviceId} = offered.id`
    return sql`select offered.id, 'RouteService', offered.name, served.visits, offered.sample, not served.told as withheld
      from ${services} offered cross join lateral (
        select case when count(*) = 0 then 0 else sum(cell.visits) filter (where cell.told) end as visits, coalesce(bool_and(cell.told), true) as told from (${cells}) cell) served
      where offered.archived_at is null and exists (select from ${runs} join ${stops} on ${stops.id} = ${runs.stopId}
        where ${stops.routeId} = offered.route_id and ${here(runs)})`
  },
}
