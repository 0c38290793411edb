import { between, holds, identity, sample, searchable, uniqueAmongLive, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { bigint, integer, varchar } from 'drizzle-orm/pg-core'
import { governance } from '../schema.ts'
import { fundKind } from './fund-kind.ts'

// `check_fund_allocated` refuses by this name
wordsFor('fund_rule_amount_fen_allocated', [
  '已有按此标准拨付的经费，请从新的年度起另立标准。',
  'Funds were allocated by this rule; make a new one from a later year.',
])

export const fundRules = governance.table(
  'fund_rule',
  {
    ...identity,
    name: varchar({ length: 40 }).notNull(),
    kind: fundKind().notNull(),
    amountFen: bigint({ mode: 'number' }).notNull(),
    fromYear: integer().notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district'] }),
    uniqueAmongLive('fund_rule_kind_from_year_unique', t.kind, t.fromYear),
    // the service fund follows the steps, capital is what was spent
    holds('fund_rule_kind_fixed', sql`${t.kind} in ('PARTY_WORK', 'STATION_OPERATION')`, [
      '只有党建工作经费和社区工作运行经费有固定标准。',
      'Only party work and station operation have a fixed amount.',
    ]),
    holds('fund_rule_amount_fen_positive', sql`${t.amountFen} > 0`, [
      '金额须大于 0。',
      'An amount is greater than nothing.',
    ]),
    between(t.fromYear, 2000, 2100),
  ],
)
