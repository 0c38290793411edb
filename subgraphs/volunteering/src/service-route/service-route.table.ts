import { between, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, integer, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'

export const serviceRoutes = volunteering.table(
  'service_route',
  {
    ...identity,
    ...place('street'),
    name: varchar({ length: 40 }).notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    everyDays: integer().notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [...reach(t, { read: everyone, write: ['district', 'street'] }), between(t.everyDays, 1, 366)],
)
