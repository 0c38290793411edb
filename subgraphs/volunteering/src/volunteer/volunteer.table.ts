import { identity, personal, place, sample, searchable, uniqueAmongLive, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, integer, text, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

/** Where the numbers of volunteers come from. */
export const volunteerNumber = volunteering.sequence('volunteer_number')

export const volunteers = volunteering.table(
  'volunteer',
  {
    ...identity,
    // the community served, which need not be the one lived in (S67)
    ...place(),
    homeStationId: uuid().references(() => serviceStations.id),
    number: varchar({ length: 20 })
      .notNull()
      .default(sql`'V' || lpad(nextval('volunteering.volunteer_number')::text, 8, '0')`),
    displayName: personal(varchar({ length: 20 }).notNull(), 'displayName'),
    joinedOn: date({ mode: 'string' }).notNull(),
    /** Since when nothing of the person is kept; such a row stays archived. */
    erasedAt: timestamp({ withTimezone: true, mode: 'string' }),
    ...sample,
    ...searchable('displayName'),
    // given by the database, which spells it too
    numberSearch: text().notNull().generatedAlwaysAs(sql`app.spelled_number(number)`),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'volunteer'],
      write: ['district', 'street', 'community'],
    }),
    uniqueAmongLive('volunteer_number_unique', t.number),
  ],
)

// held by a composite key to the station, from both sides
wordsFor('volunteer_home_station_id_community_id', [
  '常驻服务站须在志愿者所服务的社区内；服务站迁往别的社区前，请先更改其志愿者（已归档的先恢复）的常驻服务站。',
  'The home station lies in the community the volunteer serves; before a station moves to another community, give its volunteers another one, archived ones after restoring them.',
])

wordsFor('volunteer_erased_at_final', [
  '这位志愿者的个人信息已删除，记录不能再修改或恢复。',
  'The data of this volunteer were erased; the row stays as it is.',
])

const clerks = ['district', 'street', 'community'] as const

/** Registered volunteers by community, and how many of them are samples, kept by the statement that writes a volunteer; no row of a person in it. */
export const volunteerTotals = volunteering.table(
  'volunteer_total',
  {
    communityId: uuid().primaryKey(),
    streetId: uuid().notNull(),
    volunteers: integer().notNull(),
    samples: integer().notNull().default(0),
  },
  (t) => reach(t, { read: everyone, write: clerks }),
)

/** Registered volunteers by home station, kept likewise. */
export const homeTotals = volunteering.table(
  'home_total',
  {
    stationId: uuid()
      .primaryKey()
      .references(() => serviceStations.id),
    ...place(),
    volunteers: integer().notNull(),
  },
  (t) => reach(t, { read: everyone, write: clerks, within: t.stationId }),
)
