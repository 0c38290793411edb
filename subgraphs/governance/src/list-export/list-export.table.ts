import { atLeast, identity, personal } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

export const listExports = governance.table(
  'list_export',
  {
    ...identity,
    name: varchar({ length: 60 }).notNull(),
    rowCount: integer().notNull(),
    // may hold a name that was searched for
    filter: personal(varchar({ length: 4000 }), 'displayName'),
    accountId: uuid().notNull(),
    grantId: uuid().notNull(),
  },
  (t) => [...reach(t, { read: ['district', 'auditor'], write: [] }), atLeast(t.rowCount, 0)],
)
