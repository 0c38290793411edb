import { type Figure } from '@concentric/chassis/figures'
import { and, getColumns, isNull, or, sql } from 'drizzle-orm'
import { filledSeatsOf } from '../post-holder/filled-seats.ts'
import { volunteerPosts as posts } from '../volunteer-post/volunteer-post.table.ts'
import { atStation, StationOfPlace } from './station-of-place.ts'

/** The posts that stand today, each with its seats that are taken; null to whom the holders are not shown. */
const standing: (value: ReturnType<typeof filledSeatsOf>) => Figure['rows'] = (value) => (asked) =>
  sql`select id, 'VolunteerPost', name, value, sample, value is null as withheld from (
    select ${posts.id}, ${posts.name}, ${value} as value, ${posts.sample} from ${posts}
    where ${and(asked.here(posts), atStation(posts.stationId, asked))} and ${posts.startsOn} <= current_date
      and ${or(isNull(posts.endsOn), sql`${posts.endsOn} >= current_date`)}) counts`

export const postSeatCount: Figure = {
  label: ['志愿服务岗名额', 'Seats of posts'],
  definition: ['现有志愿服务岗的名额（S68）。', 'Seats of the volunteer posts that stand (S68).'],
  unit: ['个', 'seats'],
  of: 'sum',
  withholds: true,
  arguments: StationOfPlace,
  rows: standing(sql`${posts.seats}`),
}

export const filledPostCount: Figure = {
  label: ['在岗志愿者', 'Posts filled'],
  definition: [
    '今天志愿服务岗的在岗人数；只对管理者和审计显示和计入（S68、S98）。',
    'Seats of volunteer posts taken today; shown and counted to the clerks in charge and the auditor only (S68, S98).',
  ],
  unit: ['人', 'volunteers'],
  of: 'sum',
  withholds: true,
  arguments: StationOfPlace,
  rows: standing(filledSeatsOf(getColumns(posts))),
}

export const vacantPostCount: Figure = {
  label: ['空岗', 'Posts vacant'],
  definition: [
    '今天志愿服务岗的空缺名额；只对管理者和审计显示和计入（S68）。',
    'Seats of volunteer posts nobody holds today; shown and counted to the clerks in charge and the auditor only (S68).',
  ],
  unit: ['个', 'seats'],
  of: 'sum',
  withholds: true,
  arguments: StationOfPlace,
  rows: standing(sql`${posts.seats} - ${filledSeatsOf(getColumns(posts))}`),
}
