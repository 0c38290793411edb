import { between, holds, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { bigint, integer, varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

export const capitalSpends = governance.table(
  'capital_spend',
  {
    ...identity,
    ...place(),
    what: varchar({ length: 60 }).notNull(),
    year: integer().notNull(),
    amountFen: bigint({ mode: 'number' }).notNull(),
    ...sample,
    ...searchable('what'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street'] }),
    between(t.year, 2000, 2100),
    holds('capital_spend_amount_fen_positive', sql`${t.amountFen} > 0`, [
      '金额须大于 0。',
      'An amount is greater than nothing.',
    ]),
  ],
)
