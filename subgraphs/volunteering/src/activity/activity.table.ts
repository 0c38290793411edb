import {
  atLeast,
  between,
  choice,
  holds,
  identity,
  place,
  sample,
  searchable,
  wordsFor,
} from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, date, integer, primaryKey, timestamp, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { series } from '../series/series.table.ts'
import { serviceStations } from '../service-station/service-station.table.ts'
import { trainings } from '../training/training.table.ts'
import { activityKind } from './activity-kind.ts'
import { activityPurpose } from './activity-purpose.ts'

export const activities = volunteering.table(
  'activity',
  {
    ...identity,
    ...place('street'),
    stationId: uuid().references(() => serviceStations.id),
    organisationId: uuid(),
    unitId: uuid(),
    buildingId: uuid(),
    clubId: uuid(),
    branchId: uuid(),
    contractId: uuid(),
    venueId: uuid(),
    seriesId: uuid().references(() => series.id),
    // the day the rule of the series gives, whenever it takes place
    occursOn: date({ mode: 'string' }),
    name: varchar({ length: 40 }).notNull(),
    kind: activityKind().notNull(),
    purpose: activityPurpose(),
    state: choice('ActivityState', {
      DRAFT: ['草稿', 'Draft'],
      PUBLISHED: ['已发布', 'Published'],
      FULL: ['已报满', 'Full'],
      RUNNING: ['进行中', 'Running'],
      HELD: ['已举办', 'Held'],
      CLOSED: ['已结项', 'Closed'],
      CANCELLED: ['取消', 'Cancelled'],
    })
      .notNull()
      .default('DRAFT'),
    startsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    endsAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    // whom it is for; no word of anybody who came
    audience: choice('Audience', {
      EVERYONE: ['所有人', 'Everyone'],
      CHILDREN: ['儿童', 'Children'],
      YOUTH: ['青少年', 'Youth'],
      ADULTS: ['成年人', 'Adults'],
      ELDERLY: ['老年人', 'Elderly'],
    })
      .notNull()
      .default('EVERYONE'),
    minAge: integer(),
    training: varchar({ length: 100 }),
    requiredTrainingId: uuid().references(() => trainings.id),
    riskNote: varchar({ length: 200 }),
    insured: boolean().notNull().default(false),
    seats: integer(),
    visits: integer(),
    cancelReason: varchar({ length: 100 }),
    published: boolean().notNull().generatedAlwaysAs(sql`state <> 'DRAFT'`),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    // a draft is its place's: to whoever is to organise it, it shows once it is published
    ...reach(t, {
      read: everyone,
      published: t.published,
      own: ['street', 'community'],
      write: ['district', 'street', 'community'],
    }),
    holds('activity_ends_at_order', sql`${t.endsAt} > ${t.startsAt}`, [
      '结束时间须晚于开始时间。',
      'It ends after it starts.',
    ]),
    // archived ones too: what was planned and put away is not planned again
    uniqueIndex('activity_series_id_occurs_on_unique').on(t.seriesId, t.occursOn),
    holds('activity_series_id_occurs_on', sql`(${t.seriesId} is null) = (${t.occursOn} is null)`, [
      '系列活动须填写它在系列中的日期。',
      'An activity of a series has its day in it.',
    ]),
    between(t.minAge, 1, 100),
    holds('activity_insured_risk', sql`${t.riskNote} is null or ${t.insured} or ${t.state} in ('DRAFT', 'CANCELLED')`, [
      '有风险的活动须先为志愿者投保再发布。',
      'What has a risk is insured before it is published.',
    ]),
    atLeast(t.seats, 1),
    atLeast(t.visits, 0),
    holds('activity_cancel_reason_state', sql`${t.cancelReason} is null or ${t.state} = 'CANCELLED'`, [
      '只有取消的活动才写取消原因。',
      'Only what was cancelled says why.',
    ]),
    holds(
      'activity_station_id_organisation_id_unit_id_building_id_club_id',
      sql`num_nonnulls(${t.stationId}, ${t.organisationId}, ${t.unitId}, ${t.buildingId}, ${t.clubId}, ${t.branchId}) <= 1`,
      ['主办方至多选一个；都不选即由社区主办。', 'One organiser at most; none means the community itself.'],
    ),
  ],
)

wordsFor('activity_state_step', ['活动的当前状态不能这样改。', 'An activity in this state does not take that step.'])
wordsFor('activity_state_early', ['活动开始之后才能改为已举办。', 'It was held once it has begun.'])
wordsFor('activity_state_seats', [
  '“已报满”由报名情况决定，不能手工填写。',
  'Whether it is full follows from its sign-ups.',
])
wordsFor('activity_state_taken', [
  '已有人报名或到场，不能撤回：请改为取消。',
  'There are sign-ups, or somebody has attended: it cannot be taken back.',
])
wordsFor('activity_seats_of_shifts', [
  '名额是各班次名额之和，请在班次中修改。',
  'The seats are those of its shifts; change them there.',
])
wordsFor('activity_starts_at_ends_at_shifts', [
  '有班次在这段时间之外，请先修改班次。',
  'It has shifts outside of this time; change them first.',
])

/**
 * Activities held and their visits, by organiser, place and year; kept by the statement that writes an activity. By place
 * too, since each clerk writes the totals of his own.
 */
export const activityTotals = volunteering.table(
  'activity_total',
  {
    organisationId: uuid().notNull(),
    ...place('street'),
    placeId: uuid().notNull().generatedAlwaysAs(sql`coalesce(community_id, street_id)`),
    year: integer().notNull(),
    activities: integer().notNull(),
    visits: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.year, t.placeId] }),
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
  ],
)
