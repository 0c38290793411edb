import { sql } from 'drizzle-orm'
import { jsonb, type PgSchema, pgPolicy, pgRole, primaryKey, text, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { type Level } from '../levels.ts'
import { reach } from '../reach.ts'
import { LONGEST_KEY } from './must-be-key.ts'

type KeptActs = {
  /** The levels that add rows of their own under a key, not only by acts that run as the system. */
  addedBy?: readonly Level[]
}

/** A table of what an account's acts were answered, under the keys they came with: asked again they are answered the same. Nothing of the input but its hash. */
export const keptActTable = (schema: Pick<PgSchema, 'table'>, { addedBy = [] }: KeptActs = {}) =>
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
    (t) => [
      primaryKey({ columns: [t.accountId, t.key] }),
      ...reach(t, { read: [], write: [] }),
      ...(addedBy.length
        ? [
            pgPolicy('insert_own', {
              for: 'insert',
              to: addedBy.map((level) => pgRole(`app_${level}`).existing()),
              withCheck: sql`${t.accountId} = app.account()`,
            }),
          ]
        : []),
    ],
  )
