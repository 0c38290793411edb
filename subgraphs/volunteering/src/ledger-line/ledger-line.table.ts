import { lasting, place, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { check, index, integer, uuid } from 'drizzle-orm/pg-core'
import { ledgerAccounts } from '../ledger-account/ledger-account.table.ts'
import { ledgerEntries } from '../ledger-entry/ledger-entry.table.ts'
import { volunteering } from '../schema.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

wordsFor('ledger_line_minutes_overdraft', [
  '余额不足：爱心银行账户不能透支。',
  'The balance is too low: an account of the time bank is never overdrawn.',
])

export const ledgerLines = volunteering.table(
  'ledger_line',
  {
    ...lasting,
    ...place(),
    entryId: uuid()
      .notNull()
      .references(() => ledgerEntries.id),
    accountId: uuid()
      .notNull()
      .references(() => ledgerAccounts.id),
    // whose account it is; none where it is the station's own
    volunteerId: uuid().references(() => volunteers.id),
    minutes: integer().notNull(),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'volunteer'],
      write: [],
      appended: true,
    }),
    // a balance is read from it alone
    index('ledger_line_account_minutes').on(t.accountId, t.minutes),
    check('ledger_line_minutes_some', sql`${t.minutes} <> 0`),
  ],
)
