import { reach } from '@concentric/chassis/reach'
import { timestamp, uuid } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

/** Accounts that were closed and volunteers who were erased, by id alone: no grant is given to or for them any more. */
export const closures = governance.table(
  'closure',
  {
    id: uuid().primaryKey(),
    closedAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (t) => reach(t, { read: ['district', 'auditor', 'street', 'community'], write: [] }),
)
