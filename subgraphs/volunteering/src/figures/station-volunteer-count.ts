import { type Figure } from '@concentric/chassis/figures'
import { liveOn, openOn } from '@concentric/chassis/live-on'
import { getColumns, sql } from 'drizzle-orm'
import { serviceStations as stations } from '../service-station/service-station.table.ts'
import { seesPeople } from '../volunteer/sees-people.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'
import { homeCountOf } from '../volunteer/volunteer-total.ts'
import { atStation } from './station-of-place.ts'
import { dayOf, hereOnDay, onDay } from './station-on-day.ts'

export const stationVolunteerCount: Figure = {
  label: ['服务站志愿者', 'Volunteers of stations'],
  definition: [
    '以服务站为常驻站的注册志愿者之和；不足 5 人的服务站只对其管理者显示和计入，过去某天的只对管理者和审计显示和计入（S62、S83）。',
    'Registered volunteers at home at the stations; a station with fewer than five is shown and counted to its clerks only, and a past day to them and the auditor only: two days would tell of each who joined between them (S62, S83).',
  ],
  unit: ['人', 'volunteers'],
  of: 'sum',
  withholds: true,
  ...onDay,
  rows: (asked) => {
    const day = dayOf(asked)
    const then = sql`select count(*) from ${volunteers} where ${volunteers.homeStationId} = ${stations.id} and ${volunteers.joinedOn} <= ${day} and ${liveOn(volunteers, day)}`
    return sql`select id, 'ServiceStation', name, volunteers, sample, volunteers is null as withheld from (
      select ${stations.id}, ${stations.name}, case when ${day} = current_date then ${homeCountOf(getColumns(stations))} when ${seesPeople(stations)} then (${then}) end as volunteers, ${stations.sample} from ${stations}
      where ${hereOnDay(stations, asked)} and ${atStation(stations.id, asked)} and ${openOn(stations.openedOn, day)}) counts`
  },
}
