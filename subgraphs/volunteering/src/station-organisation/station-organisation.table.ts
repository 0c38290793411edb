import { identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

export const stationOrganisations = volunteering.table(
  'station_organisation',
  {
    ...identity,
    ...place(),
    stationId: uuid()
      .notNull()
      .references(() => serviceStations.id),
    organisationId: uuid().notNull(),
    name: varchar({ length: 60 }).notNull(),
    since: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.stationId }),
    uniqueAmongLive('station_organisation_organisation_id_unique', t.stationId, t.organisationId),
  ],
)
