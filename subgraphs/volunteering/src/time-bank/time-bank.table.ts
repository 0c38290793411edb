import { lasting, place } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

/** Opened with its station by a trigger of the custom migration `ledger`. */
export const timeBanks = volunteering.table(
  'time_bank',
  {
    ...lasting,
    ...place(),
    stationId: uuid()
      .notNull()
      .references(() => serviceStations.id),
    name: varchar({ length: 60 }).notNull(),
    openedOn: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.stationId }),
    unique('time_bank_station_id_unique').on(t.stationId),
  ],
)
