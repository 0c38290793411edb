import { computed, Directive, Int, many, ObjectType, one, Row } from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'
import { ledgerLines } from '../ledger-line/ledger-line.table.ts'
import { ledgerAccounts } from './ledger-account.table.ts'

const labels = {
  bankId: ['爱心银行', 'Time bank'],
  kind: ['账户类型', 'Kind'],
  volunteerId: ['志愿者', 'Volunteer', "None for the station's own."],
} as const

const relations = {
  bank: one('TimeBank', ledgerAccounts.bankId),
  volunteer: one('Volunteer', ledgerAccounts.volunteerId),
  lines: many('LedgerLine', 'account', ['明细', 'Lines']),
  balanceMinutes: computed(
    () => Int,
    ['余额（分钟）', 'Balance in minutes', 'The sum of its lines.'],
    ({ id }) =>
      sql`(select coalesce(sum(${ledgerLines.minutes}), 0)::int from ${ledgerLines} where ${ledgerLines.accountId} = ${id})`,
  ),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class LedgerAccount extends Row(ledgerAccounts, ['账户', 'Account'], labels, relations) {}
