import { reach } from '@concentric/chassis/reach'
import { jsonb, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'

/** What an act was answered under its key, refusals included: repeated, it is answered the same and does nothing. */
export const answeredActs = volunteering.table(
  'answered_act',
  {
    key: varchar({ length: 64 }).primaryKey(),
    accountId: uuid().notNull(),
    act: varchar({ length: 40 }).notNull(),
    request: jsonb().notNull(),
    answer: jsonb().notNull(),
    answeredAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  (t) => reach(t, { read: ['district', 'auditor'], write: [] }),
)
