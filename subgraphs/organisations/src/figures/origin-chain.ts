import { counted, type Figure } from '@concentric/chassis/figures'
import { isNotNull, sql } from 'drizzle-orm'
import { matches } from '../match/match.table.ts'
import { needs } from '../need/need.table.ts'

export const raisedNeedCount: Figure = {
  label: ['会议提出的需求', 'Needs raised by meetings'],
  definition: [
    '由联席会、议事会或党委的会议提出的需求（S78）。',
    'Needs that a meeting of a conference or a committee raised (S78).',
  ],
  unit: ['条', 'needs'],
  of: 'count',
  rows: counted('Need', needs, ({ meetingId }) => isNotNull(meetingId)),
}

export const raisedNeedOutcomeShare: Figure = {
  label: ['会议需求落实率', 'Needs of meetings that led to something'],
  definition: [
    '会议提出的需求中，对接后落实为活动或场所的占比；每条记 100 或 0；只对管理者和审计显示（S78）。',
    'Of needs that a meeting raised those whose match led to an activity or a venue; each counts as 100 or 0; shown to the clerks in charge and the auditor only (S78).',
  ],
  unit: ['%', '%'],
  of: 'average',
  rows: ({ here }) =>
    sql`select ${needs.id}, 'Need', ${needs.name}, case when exists (
        select from ${matches} where ${matches.needId} = ${needs.id} and ${matches.archivedAt} is null and num_nonnulls(${matches.activityId}, ${matches.venueId}) > 0) then 100 else 0 end, ${needs.sample}
      from ${needs} where ${here(needs)} and ${needs.meetingId} is not null and (app.in_charge(${needs.streetId}, ${needs.communityId}) or app.level() = 'auditor')`,
}
