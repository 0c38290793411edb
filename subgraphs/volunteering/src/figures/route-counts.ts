import { type Value } from '@concentric/chassis/entity'
import { counted, type Figure } from '@concentric/chassis/figures'
import { type SQL, sql } from 'drizzle-orm'
import { routeRuns as runs } from '../route-run/route-run.table.ts'
import { isServedTold } from '../route-run/served-count.ts'
import { routeServices } from '../route-service/route-service.table.ts'
import { routeStops as stops } from '../route-stop/route-stop.table.ts'
import { MonthsOfPlace, wholeMonths } from './months-of-place.ts'

export const routeStopCount: Figure = {
  label: ['直通车站点', 'Stops of the train'],
  definition: ['志愿服务直通车的站点（S52）。', 'Stops of the volunteers’ direct train (S52).'],
  unit: ['个', 'stops'],
  of: 'count',
  rows: counted('RouteStop', stops),
}

export const routeServiceCount: Figure = {
  label: ['直通车服务', 'Services of the train'],
  definition: ['直通车提供的免费服务（S52、R39）。', 'Services the train brings free of charge (S52, R39).'],
  unit: ['项', 'services'],
  of: 'count',
  rows: counted('RouteService', routeServices),
}

const halted = (value: Value): SQL =>
  sql`${runs.stopId} = ${stops.id} and ${runs.state} = 'SERVED' and ${runs.archivedAt} is null and ${wholeMonths(sql`date_trunc('month', ${runs.startsAt})`, value)}`

export const routeRunCount: Figure = {
  label: ['直通车停靠', 'Halts of the train'],
  definition: [
    '直通车在各站点已停靠的班次，起止日期之间各整月，不填为最近十二个整月（S52、R38）。',
    'Runs that halted at each stop in the whole months between the two days, the latest twelve when left out (S52, R38).',
  ],
  unit: ['次', 'halts'],
  of: 'sum',
  arguments: MonthsOfPlace,
  rows: ({ here, value }) =>
    sql`select ${stops.id}, 'RouteStop', ${stops.name}, (select count(*) from ${runs} where ${halted(value)}), ${stops.sample}
      from ${stops} where ${here(stops)}`,
}

export const routeServedCount: Figure = {
  label: ['直通车服务人次', 'Visits to the train'],
  definition: [
    '直通车在各站点的服务人次，来几次计几次；起止日期之间各整月，不填为最近十二个整月；不足 5 人次的停靠只对其管理者和审计计入（S52）。',
    'Visits at each stop, who comes twice counts twice; in the whole months between the two days, the latest twelve when left out. A halt with fewer than five counts to its clerks and the auditor only (S52).',
  ],
  unit: ['人次', 'visits'],
  of: 'sum',
  withholds: true,
  arguments: MonthsOfPlace,
  rows: ({ here, value }) =>
    sql`select ${stops.id}, 'RouteStop', ${stops.name}, served.visits, ${stops.sample}, not served.told as withheld
      from ${stops} cross join lateral (
        select case when count(*) = 0 then 0 else sum(halt.visits) filter (where halt.told) end as visits, coalesce(bool_and(halt.told), true) as told
        from (select coalesce(${runs.servedCount}, 0) as visits, coalesce(${isServedTold(runs)}, true) as told from ${runs} where ${halted(value)}) halt) served
      where ${here(stops)}`,
}
