import { jsonb, type PgSchema, primaryKey, text, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { reach } from '../reach.ts'
import { LONGEST_KEY } from './must-be-key.ts'

/** A table of what an account's acts were answered, under the keys they came with: asked again they are answered the same. Nothing of the input but its hash. */
export const keptActTable = (schema: Pick<PgSchema, 'table'>) =>
  schema.table(
    'kept_act',
    {
      accountId: uuid().notNull(),
      key: varchar({ length: LONGEST_KEY }).notNull(),
      act: text().notNull(),
      inputHash: text().notNull(),
      answer: jsonb(),
      createdAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    },
    (t) => [primaryKey({ columns: [t.accountId, t.key] }), ...reach(t, { read: [], write: [] })],
  )
