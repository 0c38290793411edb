import { identity } from '@concentric/chassis/columns'
import { date, varchar } from 'drizzle-orm/pg-core'
import { listEntry, listReach } from '../list/list-entry.ts'
import { organisations } from '../schema.ts'

export const needs = organisations.table(
  'need',
  {
    ...identity,
    ...listEntry(),
    neededOn: date({ mode: 'string' }),
    riskNote: varchar({ length: 200 }),
  },
  (t) => listReach(t, t.neededOn, t.riskNote),
)
