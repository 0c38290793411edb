import { atLeast, lasting, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { bigint, date, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

wordsFor('donation_unit_id_member', [
  '捐赠单位须在捐赠当日是联席会（议事会）的成员单位。',
  'The donor is a member of a conference on the day (R56).',
])
wordsFor('donation_donated_on_future', ['捐赠日期不能晚于今天。', 'It was donated today at the latest.'])

export const donations = volunteering.table(
  'donation',
  {
    ...lasting,
    ...place(),
    stationId: uuid()
      .notNull()
      .references(() => serviceStations.id),
    unitId: uuid().notNull(),
    name: varchar({ length: 60 }).notNull(),
    quantity: integer().notNull(),
    valueFen: bigint({ mode: 'number' }).notNull(),
    donatedOn: date({ mode: 'string' }).notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [...reach(t, { read: everyone, write: [] }), atLeast(t.quantity, 1), atLeast(t.valueFen, 0)],
)
