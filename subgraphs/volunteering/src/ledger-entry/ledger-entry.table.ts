import { choice, lasting, place, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, check, date, index, integer, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { redemptions } from '../redemption/redemption.table.ts'
import { volunteering } from '../schema.ts'
import { serviceRecords } from '../service-record/service-record.table.ts'
import { timeBanks } from '../time-bank/time-bank.table.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

wordsFor('ledger_entry_record_id_earned', [
  '每条已确认的服务记录只入账一次。',
  'A confirmed record is credited once (R53).',
])
wordsFor('ledger_entry_reason_reversal', ['冲正本身不能再冲正。', 'A reversal is not reversed.'])
wordsFor('ledger_entry_minutes_gift', ['超过本月可捐出的时长。', 'That is more than may be given in a month.'])
wordsFor('ledger_entry_reverses_id_unique', ['这一笔已经冲正过。', 'The entry is reversed already.'])

export const ledgerEntries = volunteering.table(
  'ledger_entry',
  {
    ...lasting,
    // the bank's when it was posted: books of a station that moves stay where they were kept
    ...place(),
    bankId: uuid()
      .notNull()
      .references(() => timeBanks.id),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    day: date({ mode: 'string' }).notNull(),
    reason: choice('LedgerReason', {
      EARN: ['储蓄', 'Earned'],
      REDEEM: ['兑换', 'Redeemed'],
      REVERSAL: ['冲正', 'Reversed'],
      GIFT: ['捐出', 'Given'],
      EXPIRE: ['到期', 'Expired'],
    }).notNull(),
    minutes: integer().notNull(),
    recordId: uuid().references(() => serviceRecords.id),
    // counts on with each correction of the record
    edition: integer(),
    redemptionId: uuid().references(() => redemptions.id),
    reversesId: uuid().references((): AnyPgColumn => ledgerEntries.id),
    // that the account may fall below zero; by whom stands in `ledger_note`
    approved: boolean().notNull().default(false),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'volunteer'],
      write: [],
      appended: true,
    }),
    index('ledger_entry_bank_day').on(t.bankId, t.day, t.reason, t.minutes),
    uniqueIndex('ledger_entry_record_id_edition').on(t.recordId, t.edition).where(sql`reason = 'EARN'`),
    uniqueIndex('ledger_entry_redemption_id_unique').on(t.redemptionId).where(sql`reason = 'REDEEM'`),
    unique('ledger_entry_reverses_id_unique').on(t.reversesId),
    check(
      'ledger_entry_reason_source',
      sql`case ${t.reason} when 'EARN' then ${t.recordId} is not null and ${t.edition} is not null and ${t.reversesId} is null and ${t.minutes} > 0 when 'REVERSAL' then ${t.reversesId} is not null and ${t.minutes} <> 0 else ${t.recordId} is null and ${t.reversesId} is null and (${t.reason} = 'REDEEM') = (${t.redemptionId} is not null) and ${t.minutes} < 0 end`,
    ),
  ],
)
