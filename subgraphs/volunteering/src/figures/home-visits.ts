import { type Asked, type Figure } from '@concentric/chassis/figures'
import { type SQL, sql } from 'drizzle-orm'
import { stationOfVisit, wasMade } from '../visit-request/made.ts'
import { visitRequests as visits } from '../visit-request/visit-request.table.ts'
import { seesPeople } from '../volunteer/sees-people.ts'
import { wholeMonths } from './months-of-place.ts'
import { MonthsOfStation } from './months-of-station.ts'

/**
 * The requests of whole months, by the day they were made, each with a value; to whom they are not shown, the community
 * without one. A place has few of them, so that even their number would tell of a household.
 */
const eachVisit =
  (value: SQL, which: SQL): Figure['rows'] =>
  (asked: Asked) => {
    const station = sql`${asked.value('stationId')}::uuid`
    return sql`select ${visits.id}, 'VisitRequest', ${visits.name}, ${value}, ${visits.sample}, false as withheld from ${visits}
      where ${asked.here(visits)} and ${seesPeople(visits)} and ${which} and ${wholeMonths(sql`date_trunc('month', ${visits.createdAt})`, asked.value)}
        and (${station} is null or ${stationOfVisit} = ${station})
    union all select place.id, 'Community', place.name, null, null, true from governance.community place
      where ${asked.here({ communityId: sql`place.id`, streetId: sql`place.street_id`, archivedAt: sql`place.archived_at` })}
        and (${station} is null or place.id = (select community_id from volunteering.service_station where id = ${station}))
        and not ${seesPeople({ streetId: sql`place.street_id`, communityId: sql`place.id` })}`
  }

const told = { withholds: true, arguments: MonthsOfStation } as const
const terms = [
  '按申请日期，起止日期之间各整月，不填为最近十二个整月；只对管理者和审计显示和计入（S32、S66）。',
  'By the day of the request, in the whole months between the two days, the latest twelve when left out; shown and counted to the clerks in charge and the auditor only (S32, S66).',
] as const

export const visitRequestCount: Figure = {
  ...told,
  label: ['上门申请', 'Requests for a visit'],
  definition: [`居民提出的上门申请。${terms[0]}`, `Requests for a visit to the home. ${terms[1]}`],
  unit: ['件', 'requests'],
  of: 'sum',
  rows: eachVisit(sql`1`, sql`true`),
}

export const visitShare: Figure = {
  ...told,
  label: ['上门完成率', 'Share of visits made'],
  definition: [
    `有了结果的上门申请中已上门的比例，取消的不计。${terms[0]}`,
    `Of the requests that came to an end, cancelled ones left out, the share that was visited. ${terms[1]}`,
  ],
  unit: ['%', '%'],
  of: 'average',
  rows: eachVisit(sql`case when ${wasMade} then 100 else 0 end`, sql`(${wasMade} or ${visits.state} = 'DECLINED')`),
}

export const visitMedianHours: Figure = {
  ...told,
  label: ['上门办结用时', 'Hours until a visit was made'],
  definition: [
    `从申请到确认的小时数的中位数。${terms[0]}`,
    `The median of hours from the request until it was confirmed. ${terms[1]}`,
  ],
  unit: ['小时', 'hours'],
  of: 'median',
  rows: eachVisit(
    sql`round((extract(epoch from ${visits.closedAt} - ${visits.createdAt}) / 3600)::numeric, 1)`,
    sql`${visits.state} in ('CONFIRMED', 'RATED')`,
  ),
}

export const visitRating: Figure = {
  ...told,
  label: ['上门服务评分', 'Rating of visits'],
  definition: [
    `上门服务评分的平均，满分 5 分。${terms[0]}`,
    `The average rating of visits, 5 being the best. ${terms[1]}`,
  ],
  unit: ['分', 'points'],
  of: 'average',
  rows: eachVisit(sql`${visits.rating}`, sql`${visits.rating} is not null`),
}
