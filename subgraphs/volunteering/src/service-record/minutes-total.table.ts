import { place } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, index, integer, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

const clerks = ['district', 'street', 'community'] as const
const month = () => date({ mode: 'string' }).notNull()

/** Confirmed service of a volunteer by community and month: from it the volunteers of a month are counted, each once. */
export const volunteerMinutesTotals = volunteering.table(
  'volunteer_minutes_total',
  {
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    ...place(),
    month: month(),
    records: integer().notNull(),
    minutes: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.volunteerId, t.communityId, t.month] }),
    ...reach(t, { read: ['district', 'auditor'], own: ['street', 'community', 'volunteer'], write: clerks }),
  ],
)

/** Confirmed service by community and month, kept by the statement that writes a record; no row of a person in it. */
export const serviceMinutesTotals = volunteering.table(
  'service_minutes_total',
  {
    ...place(),
    month: month(),
    records: integer().notNull(),
    minutes: integer().notNull(),
    volunteers: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.communityId, t.month] }),
    index('service_minutes_total_street_month').on(t.streetId, t.month),
    ...reach(t, { read: everyone, write: clerks }),
  ],
)
