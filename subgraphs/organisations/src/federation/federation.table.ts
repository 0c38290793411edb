import { identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'

/** The social organisations of a place under one roof (S77). */
export const federations = organisations.table(
  'federation',
  {
    ...identity,
    ...place('street'),
    name: varchar({ length: 60 }).notNull(),
    charter: varchar({ length: 1000 }),
    foundedOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
)
