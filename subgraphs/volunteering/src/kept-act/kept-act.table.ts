import { reach } from '@concentric/chassis/reach'
import { jsonb, primaryKey, text, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'

/** What an account's act was answered, under the key it came with: asked again it is answered the same. Nothing of the input but its hash. */
export const keptActs = volunteering.table(
  'kept_act',
  {
    accountId: uuid().notNull(),
    key: varchar({ length: 100 }).notNull(),
    act: text().notNull(),
    inputHash: text().notNull(),
    answer: jsonb(),
    createdAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.key] }), ...reach(t, { read: [], write: [] })],
)
