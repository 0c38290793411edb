import { holds, identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { bigint, integer, varchar } from 'drizzle-orm/pg-core'
import { fundKind } from '../fund-rule/fund-kind.ts'
import { governance } from '../schema.ts'

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
    // the trigger `check_fund_due` refuses by the names of the next two
    holds('fund_allocation_year_covered', sql`${t.year} between 2000 and 2100`, [
      '这一年度没有适用的经费标准或递增计划。',
      'No fund rule or step covers this year.',
    ]),
    holds('fund_allocation_amount_fen_due', sql`${t.amountFen} > 0`, [
      '金额须等于当年应拨的数额。',
      'The amount is the one due in that year.',
    ]),
  ],
)
