import { identity } from '@concentric/chassis/columns'
import { varchar } from 'drizzle-orm/pg-core'
import { listEntry, listReach } from '../list/list-entry.ts'
import { organisations } from '../schema.ts'

export const sharedResources = organisations.table(
  'shared_resource',
  {
    ...identity,
    ...listEntry(),
    // words, not a choice: units bring kinds nobody has listed before
    kind: varchar({ length: 20 }).notNull(),
    availability: varchar({ length: 200 }),
  },
  (t) => listReach('shared_resource', t, t.kind, t.availability),
)
