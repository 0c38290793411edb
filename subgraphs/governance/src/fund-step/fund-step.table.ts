import { holds, identity, sample, searchable, uniqueAmongLive, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { bigint, integer, varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'

// `check_fund_allocated` refuses by this name
wordsFor('fund_step_amount_fen_allocated', [
  '已有按这一年度拨付的经费，不能再改。',
  'Funds of this year were allocated already.',
])

export const fundSteps = governance.table(
  'fund_step',
  {
    ...identity,
    name: varchar({ length: 40 }).notNull(),
    year: integer().notNull(),
    amountFen: bigint({ mode: 'number' }).notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district'] }),
    uniqueAmongLive('fund_step_year_unique', t.year),
    holds('fund_step_year_range', sql`${t.year} between 2000 and 2100`, [
      '年度须在 2000 到 2100 之间。',
      'A year lies between 2000 and 2100.',
    ]),
    // the trigger `check_fund_steps` refuses a fall by this name
    holds('fund_step_amount_fen_in_plan', sql`${t.amountFen} between 20000000 and 100000000`, [
      '金额须在 20 万元到 100 万元之间，并且逐年不减。',
      'A step lies between 200,000 and 1,000,000 yuan and never falls over the years.',
    ]),
  ],
)
