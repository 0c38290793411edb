import { between, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

// held by a composite key to the station, from both sides
wordsFor('volunteer_post_station_id_community_id', [
  '服务站须与岗位在同一社区；服务站迁往别的社区前，请先更改其岗位的服务站。',
  'The station lies in the community of the post; before a station moves to another, give its posts another one.',
])

export const volunteerPosts = volunteering.table(
  'volunteer_post',
  {
    ...identity,
    ...place(),
    stationId: uuid().references(() => serviceStations.id),
    needId: uuid(),
    name: varchar({ length: 40 }).notNull(),
    duty: varchar({ length: 120 }),
    tasks: varchar({ length: 200 }),
    weeklyHours: integer(),
    seats: integer().notNull().default(1),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
    reviewOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    between(t.weeklyHours, 1, 40),
    between(t.seats, 1, 50),
    holds('volunteer_post_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)
