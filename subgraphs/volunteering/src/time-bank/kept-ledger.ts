import { type KeptTotal } from '@concentric/chassis/kept-total'
import { sql } from 'drizzle-orm'
import { ledgerEntries as entries } from '../ledger-entry/ledger-entry.table.ts'
import { ledgerLines as lines } from '../ledger-line/ledger-line.table.ts'
import { ledgerDayTotals } from './ledger-day-total.table.ts'

/** The totals of the book by day, as its lines make them. */
export const keptLedger: KeptTotal = {
  table: ledgerDayTotals,
  counts: ['entries', 'volunteerMinutes', 'stationMinutes'],
  rows: sql`select ${entries.bankId}, ${entries.day}, ${entries.reason}, get_byte(uuid_send(${entries.id}), 15) % 64,
      count(*) filter (where ${lines.volunteerId} is not null),
      coalesce(sum(${lines.minutes}) filter (where ${lines.volunteerId} is not null), 0),
      coalesce(sum(${lines.minutes}) filter (where ${lines.volunteerId} is null), 0)
    from ${lines} join ${entries} on ${entries.id} = ${lines.entryId} group by 1, 2, 3, 4`,
}
