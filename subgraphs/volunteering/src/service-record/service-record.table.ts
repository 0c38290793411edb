import { atLeast, choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { index, integer, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { activities } from '../activity/activity.table.ts'
import { volunteering } from '../schema.ts'
import { serviceItems } from '../service-item/service-item.table.ts'
import { serviceStations } from '../service-station/service-station.table.ts'
import { teams } from '../team/team.table.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'
import { volunteerPosts } from '../volunteer-post/volunteer-post.table.ts'

wordsFor('service_record_starts_at_overlap', [
  '这位志愿者在这段时间已有服务记录：同一时间只能在一处服务。请核对起止时间，或作废另一条记录。',
  'This volunteer has a record of this time already: one is in one place at a time. Check start and end, or void the other record.',
])

// held by a trigger when it is written; a team that moves to another station later leaves its service where it was
wordsFor('service_record_team_id_station', [
  '服务队须属于所填的服务站。',
  'The team is one of the station that is given.',
])

wordsFor('service_record_post_id_station', [
  '志愿服务岗须属于所填的服务站；社区自己的岗须在同一社区。',
  "The post is one of the station that is given, or the community's own.",
])
wordsFor('service_record_post_id_holder', [
  '这位志愿者当天不在这个岗：请先登记上岗，或不填志愿服务岗。',
  'The volunteer does not hold this post on the day: enter the term first, or leave the post out.',
])

wordsFor('service_record_state_act', [
  '新记录都是“已记录”；确认、更正、作废请用对应的操作。',
  'A new record is recorded; confirm, correct or void it by the act of that name.',
])
wordsFor('service_record_minutes_final', [
  '这条记录已经确认过，不能直接修改：请用“更正”或“作废”。',
  'This record was confirmed and is not edited: correct it or void it.',
])
wordsFor('service_record_minutes_ceiling', [
  '超过这位志愿者当天服务时长的上限，请核对。',
  'That is more than the most minutes of a volunteer a day. Please check.',
])
wordsFor('service_record_source_own', [
  '本人可用签到码、当日纸质码，或自行申报。',
  'The volunteer records by the code on the screen, by the code of the sheet, or by his own report.',
])
wordsFor('service_record_source_clerk', [
  '经办人的来源须为组织者录入、纸质签到或导入。',
  "A clerk's source is the host, a paper list or an import.",
])
wordsFor('service_record_source_code', [
  '签到码不正确或已过期，请看组织者屏幕上的新码。',
  "The code is wrong or too old. Take the new one from the host's screen.",
])
wordsFor('service_record_activity_id_code', [
  '用签到码须选择一个已发布的活动。',
  'A code belongs to a published activity: name it.',
])
wordsFor('service_record_starts_at_future', ['服务还没有开始。', 'The service has not begun.'])
wordsFor('service_record_ends_at_future', ['服务还没有结束，不能确认。', 'It has not ended and cannot be confirmed.'])
wordsFor('service_record_state_confirm', ['只有“已记录”的可以确认。', 'Only what is recorded can be confirmed.'])
wordsFor('service_record_state_contest', [
  '只有已确认或已更正的记录可以提出异议。',
  'Only a confirmed or corrected record can be contested.',
])
wordsFor('service_record_state_contest_late', ['异议期已过。', 'The time to contest it is over.'])
wordsFor('service_record_state_answer', ['这条记录没有待答复的异议。', 'Nobody contests this record.'])
wordsFor('service_record_state_correct', [
  '只有确认过的记录可以更正；未确认的请直接修改。',
  'Only what was confirmed is corrected; change a recorded one as it is.',
])
wordsFor('service_record_state_void', ['这条记录已经作废。', 'The record is void already.'])
wordsFor('service_record_station_id_bank', [
  '请先填写服务站：时长记入服务站的爱心银行。',
  "Name a station first: minutes are credited by a station's time bank.",
])

export const serviceRecords = volunteering.table(
  'service_record',
  {
    ...identity,
    // where it was served, which need not be where the volunteer is registered
    ...place(),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    stationId: uuid().references(() => serviceStations.id),
    teamId: uuid().references(() => teams.id),
    postId: uuid().references(() => volunteerPosts.id),
    activityId: uuid().references(() => activities.id),
    itemId: uuid().references(() => serviceItems.id),
    name: varchar({ length: 40 }).notNull(),
    startsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    endsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    minutes: integer().notNull(),
    beneficiary: choice('BeneficiaryKind', {
      ELDERLY_ALONE: ['独居老人', 'Elderly living alone'],
      DISABLED: ['残疾人', 'Disabled people'],
      CHILDREN: ['儿童', 'Children'],
      EMPLOYEES: ['楼宇员工', 'Employees'],
      RESIDENTS: ['居民', 'Residents'],
    }),
    servedCount: integer(),
    state: choice('RecordState', {
      RECORDED: ['已记录', 'Recorded'],
      CONFIRMED: ['已确认', 'Confirmed'],
      CONTESTED: ['有异议', 'Contested'],
      CORRECTED: ['已更正', 'Corrected'],
      VOIDED: ['作废', 'Voided'],
    })
      .notNull()
      .default('RECORDED'),
    source: choice('RecordSource', {
      CODE: ['签到码', 'Check-in code'],
      HOST: ['组织者录入', 'Entered by the host'],
      PAPER: ['纸质签到', 'Paper list'],
      SELF: ['本人申报（需确认）', 'Own report, to be confirmed'],
      IMPORT: ['导入', 'Import'],
    }).notNull(),
    /** Since when it counts as it does; set by acts. */
    confirmedAt: timestamp({ withTimezone: true, mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'volunteer'],
      write: ['district', 'street', 'community'],
    }),
    // a part of a month is summed from the records of a place
    index('service_record_community_starts_at').on(t.communityId, t.startsAt),
    index('service_record_street_starts_at').on(t.streetId, t.startsAt),
    holds('service_record_ends_at_order', sql`${t.endsAt} > ${t.startsAt}`, [
      '结束时间须晚于开始时间。',
      'It ends after it starts.',
    ]),
    holds('service_record_ends_at_span', sql`${t.endsAt} <= ${t.startsAt} + interval '12 hours'`, [
      '一次服务最长 12 小时，更长的请分开记录。',
      'A service lasts 12 hours at most; record a longer one in parts.',
    ]),
    holds(
      'service_record_minutes_range',
      sql`${t.minutes} >= 1 and ${t.minutes} * interval '1 minute' <= ${t.endsAt} - ${t.startsAt}`,
      [
        '服务时长至少 1 分钟，且不超过起止时间之间的分钟数。',
        'At least 1 minute, and no more minutes than lie between start and end.',
      ],
    ),
    atLeast(t.servedCount, 0),
  ],
)
