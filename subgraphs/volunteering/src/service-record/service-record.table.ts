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

wordsFor('service_record_starts_at_overlap', [
  '这位志愿者在这段时间已有服务记录：同一时间只能在一处服务。请核对起止时间，或作废另一条记录。',
  'This volunteer has a record of this time already: one is in one place at a time. Check start and end, or void the other record.',
])

// held by a trigger when it is written; a team that moves to another station later leaves its service where it was
wordsFor('service_record_team_id_station', [
  '服务队须属于所填的服务站。',
  'The team is one of the station that is given.',
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
