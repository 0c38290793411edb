import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { timeBanks } from './time-bank.table.ts'

/**
 * What was posted by bank, day and reason, kept by the statement that posts; no person in it. In sixty-four parts by the
 * entry's id, so that those who post at once seldom wait for each other: only their sum is shown.
 */
export const ledgerDayTotals = volunteering.table(
  'ledger_day_total',
  {
    bankId: uuid()
      .notNull()
      .references(() => timeBanks.id),
    day: date({ mode: 'string' }).notNull(),
    reason: text().notNull(),
    part: integer().notNull(),
    entries: integer().notNull(),
    volunteerMinutes: integer().notNull(),
    stationMinutes: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.bankId, t.day, t.reason, t.part] }), ...reach(t, { read: everyone, write: [] })],
)
