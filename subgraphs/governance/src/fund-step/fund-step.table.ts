import { between, holds, identity, sample, searchable, uniqueAmongLive, wordsFor } from '@concentric/chassis/columns'
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
// the trigger `check_fund_steps` refuses by this name
wordsFor('fund_step_amount_fen_in_plan', [
  '金额须逐年不减：不低于上一年度，不高于下一年度。',
  'A step never falls over the years: no less than the year before, no more than the year after.',
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
    between(t.year, 2000, 2100),
    // no `between`: its words would speak of fen
    holds('fund_step_amount_fen_range', sql`${t.amountFen} between 20000000 and 100000000`, [
      '金额须在 20 万元到 100 万元之间。',
      'A step lies between 200,000 and 1,000,000 yuan.',
    ]),
  ],
)
