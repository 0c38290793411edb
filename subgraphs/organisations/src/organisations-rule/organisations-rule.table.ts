import { atLeast, choice, holds, identity, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, integer, varchar } from 'drizzle-orm/pg-core'
import { organisations } from '../schema.ts'

export const organisationsRules = organisations.table(
  'organisations_rule',
  {
    ...identity,
    code: choice('OrganisationsRuleCode', {
      R21: ['清单按期确认', 'Lists confirmed in time'],
      R22: ['对接双方都确认', 'Matches confirmed by both sides'],
      R42: ['每个楼院在一个标段', 'Each courtyard in one lot'],
      R43: ['六联领域每年有行动', 'Each of the six fields once a year'],
      R60: ['支持有合同有评估', 'Support with contract and review'],
      M6: ['单位异议十日内答复', 'Contests of units answered in ten days'],
      R61: ['先公告后定标、先验收后付款', 'Notice before award, acceptance before payment'],
    }).notNull(),
    name: varchar({ length: 120 }).notNull(),
    englishName: varchar({ length: 200 }).notNull(),
    warningDays: integer(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district'] }),
    uniqueAmongLive('organisations_rule_code_unique', t.code, t.startsOn),
    atLeast(t.warningDays, 0),
    holds('organisations_rule_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)
