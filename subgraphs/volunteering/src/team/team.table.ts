import { identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

export const teams = volunteering.table(
  'team',
  {
    ...identity,
    ...place(),
    stationId: uuid()
      .notNull()
      .references(() => serviceStations.id),
    name: varchar({ length: 40 }).notNull(),
    unitId: uuid(),
    foundedOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.stationId })],
)
