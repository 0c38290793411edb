import {
  between,
  holds,
  identity,
  place,
  sample,
  searchable,
  uniqueAmongLive,
  wordsFor,
} from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { bigint, integer, varchar } from 'drizzle-orm/pg-core'
import { fundKind } from '../fund-rule/fund-kind.ts'
import { governance } from '../schema.ts'

// the trigger `check_fund_due` refuses by these two names
wordsFor('fund_allocation_year_covered', [
  '这一年度没有适用的经费标准或递增计划。',
  'No fund rule or step covers this year.',
])
wordsFor('fund_allocation_amount_fen_due', ['金额须等于当年应拨的数额。', 'The amount is the one due in that year.'])

export const fundAllocations = governance.table(
  'fund_allocation',
  {
    ...identity,
    ...place(),
    name: varchar({ length: 40 }).notNull(),
    year: integer().notNull(),
    kind: fundKind().notNull(),
    amountFen: bigint({ mode: 'number' }).notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street'] }),
    uniqueAmongLive('fund_allocation_community_id_year_kind_unique', t.communityId, t.year, t.kind),
    holds('fund_allocation_kind_yearly', sql`${t.kind} <> 'CAPITAL'`, [
      '建设投入不按年度拨付，请在建设投入中登记。',
      'Capital is not allocated by the year; record it as capital spend.',
    ]),
    between(t.year, 2000, 2100),
    holds('fund_allocation_amount_fen_positive', sql`${t.amountFen} > 0`, [
      '金额须大于 0。',
      'An amount is greater than nothing.',
    ]),
  ],
)
