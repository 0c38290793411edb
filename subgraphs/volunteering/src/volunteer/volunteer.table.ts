import { identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'

export const volunteers = volunteering.table(
  'volunteer',
  {
    ...identity,
    // the community served, which need not be the one lived in (S67)
    ...place(),
    number: varchar({ length: 20 }).notNull(),
    displayName: varchar({ length: 20 }).notNull(),
    joinedOn: date({ mode: 'string' }).notNull(),
    ...sample,
    ...searchable('number', 'displayName'),
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

/** Registered volunteers by community, kept by the statement that writes a volunteer; no row of a person in it. */
export const volunteerTotals = volunteering.table(
  'volunteer_total',
  { communityId: uuid().primaryKey(), streetId: uuid().notNull(), volunteers: integer().notNull() },
  (t) => reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
)
