import { atLeast, between, identity, onlyOne, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, integer, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'

/** What the district has decided for all time banks, from a day on until the next decision. */
export const bankRules = volunteering.table(
  'bank_rule',
  {
    ...identity,
    name: varchar({ length: 60 }).notNull(),
    validFrom: date({ mode: 'string' }).notNull(),
    dayMinutes: integer().notNull().default(480),
    contestDays: integer().notNull().default(10),
    collectDays: integer().notNull().default(14),
    giftMinutes: integer().notNull().default(600),
    expiryMonths: integer(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district'] }),
    between(t.dayMinutes, 1, 1440),
    between(t.contestDays, 1, 90),
    between(t.collectDays, 1, 365),
    atLeast(t.giftMinutes, 0),
    atLeast(t.expiryMonths, 12),
    onlyOne(
      'bank_rule_valid_from_unique',
      [t.validFrom],
      ['这一天已有生效的规则。', 'There is a rule from that day already.'],
    ),
  ],
)
