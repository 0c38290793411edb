import { reach } from '@concentric/chassis/reach'
import { integer, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

/** Numbers the stations that issue certificates, in the order of their first. */
export const certificateIssuer = volunteering.sequence('certificate_issuer')

/** How far the certificates of a station have come in a year: who takes a number locks the row, so that none is left out. */
export const certificateSeries = volunteering.table(
  'certificate_series',
  {
    stationId: uuid()
      .notNull()
      .references(() => serviceStations.id),
    year: integer().notNull(),
    issuer: integer().notNull(),
    last: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.stationId, t.year] }), ...reach(t, { read: [], write: [] })],
)
