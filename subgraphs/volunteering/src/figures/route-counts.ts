import { counted, type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { routeRuns as runs } from '../route-run/route-run.table.ts'
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

/** The stops with what their runs in whole months come to. */
const perStop =
  (sum: ReturnType<typeof sql>): Figure['rows'] =>
  ({ here, value }) =>
    sql`select ${stops.id}, 'RouteStop', ${stops.name}, (
      select coalesce(${sum}, 0) from ${runs} where ${runs.stopId} = ${stops.id} and ${runs.state} = 'SERVED' and ${runs.archivedAt} is null
        and ${wholeMonths(sql`date_trunc('month', ${runs.startsAt})`, value)}), ${stops.sample}
    from ${stops} where ${here(stops)}`

export const routeRunCount: Figure = {
  label: ['直通车停靠', 'Halts of the train'],
  definition: [
    '直通车在各站点已停靠的班次，起止日期之间各整月，不填为最近十二个整月（S52、R38）。',
    'Runs that halted at each stop in the whole months between the two days, the latest twelve when left out (S52, R38).',
  ],
  unit: ['次', 'halts'],
  of: 'sum',
  arguments: MonthsOfPlace,
  rows: perStop(sql`count(*)`),
}

export const routeServedCount: Figure = {
  label: ['直通车服务人次', 'Visits to the train'],
  definition: [
    '直通车在各站点的服务人次，来几次计几次；起止日期之间各整月，不填为最近十二个整月（S52）。',
    'Visits at each stop, who comes twice counts twice; in the whole months between the two days, the latest twelve when left out (S52).',
  ],
  unit: ['人次', 'visits'],
  of: 'sum',
  arguments: MonthsOfPlace,
  rows: perStop(sql`sum(${runs.servedCount})`),
}
