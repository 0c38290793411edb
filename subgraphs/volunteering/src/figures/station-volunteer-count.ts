import { type Figure } from '@concentric/chassis/figures'
import { getColumns, sql } from 'drizzle-orm'
import { serviceStations as stations } from '../service-station/service-station.table.ts'
import { homeCountOf } from '../volunteer/volunteer-total.ts'
import { atStation, StationOfPlace } from './station-of-place.ts'

export const stationVolunteerCount: Figure = {
  label: ['服务站志愿者', 'Volunteers of stations'],
  definition: [
    '以服务站为常驻站的注册志愿者之和；不足 5 人的服务站只对其管理者显示和计入（S62、S83）。',
    'Registered volunteers at home at the stations; a station with fewer than five is shown and counted to its clerks only (S62, S83).',
  ],
  unit: ['人', 'volunteers'],
  of: 'sum',
  withholds: true,
  arguments: StationOfPlace,
  rows: (asked) =>
    sql`select id, 'ServiceStation', name, volunteers, sample, volunteers is null as withheld from (
      select ${stations.id}, ${stations.name}, ${homeCountOf(getColumns(stations))} as volunteers, ${stations.sample} from ${stations}
      where ${asked.here(stations)} and ${atStation(stations.id, asked)}) counts`,
}
