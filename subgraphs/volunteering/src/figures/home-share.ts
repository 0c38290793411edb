import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { isCounted } from '../service-record/is-counted.ts'
import { serviceRecords as records } from '../service-record/service-record.table.ts'
import { serviceStations as stations } from '../service-station/service-station.table.ts'
import { stationOfVisit, wasMade } from '../visit-request/made.ts'
import { visitRequests as visits } from '../visit-request/visit-request.table.ts'
import { seesPeople } from '../volunteer/sees-people.ts'
import { wholeMonths } from './months-of-place.ts'
import { MonthsOfStation } from './months-of-station.ts'
import { atStation } from './station-of-place.ts'

export const homeShare: Figure = {
  label: ['入户服务占比', 'Share of service at home'],
  definition: [
    '各服务站已上门的服务占全部服务的比例，各站平均；其余为已确认的服务记录，同一志愿者在希望上门时间内的记录算作上门。按服务日期，起止日期之间各整月，不填为最近十二个整月；只对管理者和审计显示和计入（S66）。',
    'Of the services of each station the share that was made at home, the average of the stations. The others are confirmed records; one of the volunteer who went, of the time that was wished for, is of the visit. By the day of service, in the whole months between the two days, the latest twelve when left out; shown and counted to the clerks in charge and the auditor only (S66).',
  ],
  unit: ['%', '%'],
  of: 'average',
  withholds: true,
  arguments: MonthsOfStation,
  rows: ({ here, value }) => {
    const made = sql`select ${stationOfVisit} as station_id, ${visits.volunteerId} as volunteer_id, ${visits.wishedFrom} as begins, ${visits.wishedUntil} as ends
      from ${visits} where ${wasMade} and ${visits.archivedAt} is null and ${here(visits)} and ${wholeMonths(sql`date_trunc('month', ${visits.wishedFrom})`, value)}`
    const onSite = sql`select ${records.stationId} as station_id, count(*) as services from ${records}
      where ${isCounted} and ${records.stationId} is not null and ${here(records)} and ${wholeMonths(sql`date_trunc('month', ${records.startsAt})`, value)}
        and not exists (select from made where made.volunteer_id = ${records.volunteerId} and made.begins < ${records.endsAt} and made.ends > ${records.startsAt})
      group by 1`
    return sql`select id, 'ServiceStation', name, case when told then share end, sample, not told as withheld from (
      with made as materialized (${made}), on_site as (${onSite}), at_home as (select station_id, count(*) as visits from made group by 1)
      select ${stations.id}, ${stations.name}, ${stations.sample}, ${seesPeople(stations)} as told,
        round(100.0 * coalesce(at_home.visits, 0) / nullif(coalesce(at_home.visits, 0) + coalesce(on_site.services, 0), 0), 1) as share
      from ${stations} left join at_home on at_home.station_id = ${stations.id} left join on_site on on_site.station_id = ${stations.id}
      where ${here(stations)} and ${atStation(stations.id, { value })}) shares`
  },
}
