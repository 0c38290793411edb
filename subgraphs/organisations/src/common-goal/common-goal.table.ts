import { identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'

/** What units and a place want alike: where the lists of needs, services and resources begin (S79). */
export const commonGoals = organisations.table(
  'common_goal',
  {
    ...identity,
    ...place('street'),
    name: varchar({ length: 80 }).notNull(),
    detail: varchar({ length: 400 }),
    dueOn: date({ mode: 'string' }),
    reachedOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
)
