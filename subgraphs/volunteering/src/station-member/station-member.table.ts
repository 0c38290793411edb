import { choice, identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { besidesUnits } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

export const stationMembers = volunteering.table(
  'station_member',
  {
    ...identity,
    ...place(),
    stationId: uuid()
      .notNull()
      .references(() => serviceStations.id),
    unitId: uuid().notNull(),
    kind: choice('StationMemberKind', {
      MEMBER: ['成员单位', 'Member unit'],
      JOINT: ['联办单位', 'Joint unit'],
    })
      .notNull()
      .default('MEMBER'),
    name: varchar({ length: 60 }).notNull(),
    since: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: besidesUnits,
      own: ['unit'],
      write: ['district', 'street', 'community'],
      within: t.stationId,
    }),
    uniqueAmongLive('station_member_unit_id_unique', t.stationId, t.unitId),
  ],
)
