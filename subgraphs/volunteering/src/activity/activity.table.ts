import { atLeast, choice, holds, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, integer, primaryKey, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

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
    venueId: uuid(),
    name: varchar({ length: 40 }).notNull(),
    kind: choice('ActivityKind', {
      CLASS: ['课程', 'Class'],
      LECTURE: ['讲座', 'Lecture'],
      VISIT: ['参观', 'Visit'],
      FAIR: ['民生大集', 'Service fair'],
      TRAIN_STOP: ['直通车停靠', 'Train stop'],
      CONTEST: ['比赛', 'Contest'],
      FESTIVAL: ['艺术节', 'Festival'],
      PERFORMANCE: ['演出', 'Performance'],
      COACHING: ['辅导', 'Coaching'],
      CEREMONY: ['宣誓仪式', 'Ceremony'],
      SIGNING_DAY: ['集中签约', 'Signing day'],
      CLUB_SESSION: ['社团活动', 'Club session'],
      PUBLIC_BENEFIT: ['公益行动', 'Public benefit'],
      SERVICE: ['志愿服务', 'Volunteer service'],
    }).notNull(),
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
    seats: integer(),
    visits: integer(),
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
    atLeast(t.seats, 1),
    atLeast(t.visits, 0),
    holds(
      'activity_station_id_organisation_id_unit_id_building_id_club_id',
      sql`num_nonnulls(${t.stationId}, ${t.organisationId}, ${t.unitId}, ${t.buildingId}, ${t.clubId}) <= 1`,
      ['主办方至多选一个；都不选即由社区主办。', 'One organiser at most; none means the community itself.'],
    ),
  ],
)

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
