import { choice, holds, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, integer, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

export const activities = volunteering.table(
  'activity',
  {
    ...identity,
    ...place('street'),
    stationId: uuid().references(() => serviceStations.id),
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
    published: boolean().notNull().generatedAlwaysAs(sql`state <> 'DRAFT'`),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
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
    holds('activity_seats_range', sql`${t.seats} > 0`, ['名额须大于 0。', 'Seats are more than 0.']),
  ],
)
