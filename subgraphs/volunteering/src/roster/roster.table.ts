import { choice, identity, onlyOne, place, sample, searchable } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { date, index, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

export const rosters = volunteering.table(
  'roster',
  {
    ...identity,
    ...place(),
    stationId: uuid()
      .notNull()
      .references(() => serviceStations.id),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    name: varchar({ length: 40 }).notNull(),
    servesOn: date({ mode: 'string' }).notNull(),
    half: choice('DayHalf', {
      MORNING: ['上午', 'Morning'],
      AFTERNOON: ['下午', 'Afternoon'],
    }).notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'volunteer'],
      write: ['district', 'street', 'community'],
      within: t.stationId,
    }),
    onlyOne(
      'roster_volunteer_id_unique',
      [t.volunteerId, t.servesOn, t.half],
      [
        '这位志愿者这半天已有值班：同一时间只能在一处服务。',
        'This volunteer is on duty in this half-day already: one is in one place at a time.',
      ],
    ),
    index('roster_station_serves_on').on(t.stationId, t.servesOn),
  ],
)
