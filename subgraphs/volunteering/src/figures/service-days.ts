import { type Figure } from '@concentric/chassis/figures'
import { type SQL, sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'
import { rosters } from '../roster/roster.table.ts'
import { serviceStations as stations } from '../service-station/service-station.table.ts'
import { seesPeople } from '../volunteer/sees-people.ts'
import { atStation, StationOfPlace } from './station-of-place.ts'

const thisYear = sql`date_trunc('year', current_date)`

const daysSoFar = sql`(current_date - ${thisYear}::date + 1)`

/** The stations with what the days of this year on which they held an activity come to. */
const perStation =
  (value: (days: SQL) => SQL): Figure['rows'] =>
  (asked) =>
    sql`select ${stations.id}, 'ServiceStation', ${stations.name}, ${value(sql`(
        select count(distinct ${activities.startsAt}::date) from ${activities} where ${activities.stationId} = ${stations.id}
          and ${activities.state} in ('HELD', 'CLOSED') and ${activities.startsAt} >= ${thisYear} and ${activities.archivedAt} is null)`)}, ${stations.sample}
      from ${stations} where ${asked.here(stations)} and ${atStation(stations.id, asked)}`

export const stationServiceDays: Figure = {
  label: ['服务站活动天数', 'Days with activities at stations'],
  definition: [
    '今年服务站举办了活动的天数，各站相加（S112）。',
    'Days of this year on which a station held an activity, summed over the stations (S112).',
  ],
  unit: ['天', 'days'],
  of: 'sum',
  arguments: StationOfPlace,
  rows: perStation((days) => days),
}

export const stationDayShare: Figure = {
  label: ['服务站活动天数占比', 'Share of days with activities'],
  definition: [
    '今年到今天为止，服务站举办了活动的天数所占比例，各站平均（S112）。',
    'Of the days of this year up to today the share on which a station held an activity, the average of the stations (S112).',
  ],
  unit: ['%', '%'],
  of: 'average',
  arguments: StationOfPlace,
  rows: perStation((days) => sql`round(100.0 * ${days} / ${daysSoFar}, 1)`),
}

export const rosterDays: Figure = {
  label: ['便民坊值班天数', 'Days on duty at workshops'],
  definition: [
    '今年到今天为止 365 便民坊有人值班的天数，目标是每天（S66、R47）；只对管理者和审计显示和计入。',
    'Days of this year up to today with somebody on duty at the daily workshops, every day being the aim (S66, R47); shown and counted to the clerks in charge and the auditor only.',
  ],
  unit: ['天', 'days'],
  of: 'sum',
  withholds: true,
  arguments: StationOfPlace,
  target: (asked) =>
    sql`select count(*) * ${daysSoFar} from ${stations}
      where ${stations.kind} = 'DAILY_WORKSHOP' and ${asked.here(stations)} and ${atStation(stations.id, asked)}`,
  rows: (asked) =>
    sql`select id, 'ServiceStation', name, days, sample, days is null as withheld from (
      select ${stations.id}, ${stations.name}, case when ${seesPeople(stations)} then (
        select count(distinct ${rosters.servesOn}) from ${rosters} where ${rosters.stationId} = ${stations.id} and ${rosters.archivedAt} is null
          and ${rosters.servesOn} between ${thisYear}::date and current_date) end as days, ${stations.sample}
      from ${stations} where ${stations.kind} = 'DAILY_WORKSHOP' and ${asked.here(stations)} and ${atStation(stations.id, asked)}) counts`,
}
