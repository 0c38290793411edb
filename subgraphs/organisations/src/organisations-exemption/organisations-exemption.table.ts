import { holds, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { organisationsRules } from '../organisations-rule/organisations-rule.table.ts'
import { organisations } from '../schema.ts'

export const organisationsExemptions = organisations.table(
  'organisations_exemption',
  {
    ...identity,
    ...place('street'),
    ruleId: uuid()
      .notNull()
      .references(() => organisationsRules.id),
    name: varchar({ length: 120 }).notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }).notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    // nobody exempts himself: a community asks its street
    ...reach(t, { read: everyone, write: ['district', 'street'] }),
    holds('organisations_exemption_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)
