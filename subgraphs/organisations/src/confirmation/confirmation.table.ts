import { reach } from '@concentric/chassis/reach'
import { primaryKey, text, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'

/** Which confirmations were made, under the key each came with: the same again does nothing more. Nothing of the input but its hash. */
export const confirmations = organisations.table(
  'confirmation',
  {
    accountId: uuid().notNull(),
    key: varchar({ length: 100 }).notNull(),
    inputHash: text().notNull(),
    createdAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.key] }), ...reach(t, { read: [], write: [] })],
)
