import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { isCounted } from '../service-record/is-counted.ts'
import { serviceRecords as records } from '../service-record/service-record.table.ts'
import { seesPeople } from '../volunteer/sees-people.ts'
import { volunteerPosts as posts } from '../volunteer-post/volunteer-post.table.ts'
import { wholeMonths } from './months-of-place.ts'
import { MonthsOfStation } from './months-of-station.ts'
import { atStation } from './station-of-place.ts'

export const postHours: Figure = {
  label: ['志愿服务岗时长', 'Hours of posts'],
  definition: [
    '各志愿服务岗在起止日期之间各整月已确认的服务时长，不填为最近十二个整月；一岗少则一人，只对管理者和审计显示和计入（S68、S98）。',
    'Confirmed service in each post in the whole months between the two days, the latest twelve when left out. A post may be held by one: shown and counted to the clerks in charge and the auditor only (S68, S98).',
  ],
  unit: ['小时', 'hours'],
  of: 'sum',
  withholds: true,
  arguments: MonthsOfStation,
  rows: (asked) =>
    sql`select id, 'VolunteerPost', name, value, sample, value is null as withheld from (
      select ${posts.id}, ${posts.name}, case when ${seesPeople(posts)} then round(coalesce(served.minutes, 0) / 60.0, 2) end as value, ${posts.sample} from ${posts}
        left join (select ${records.postId} as post_id, sum(${records.minutes}) as minutes from ${records}
          where ${isCounted} and ${records.postId} is not null and ${wholeMonths(sql`date_trunc('month', ${records.startsAt})`, asked.value)} group by 1) served on served.post_id = ${posts.id}
      where ${asked.here(posts)} and ${atStation(posts.stationId, asked)}) counts`,
}
