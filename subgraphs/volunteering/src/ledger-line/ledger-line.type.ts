import { Directive, ObjectType, one, Row } from '@concentric/chassis/derive'
import { ledgerLines } from './ledger-line.table.ts'

const labels = {
  entryId: ['分录', 'Entry'],
  accountId: ['账户', 'Account'],
  volunteerId: ['志愿者', 'Volunteer', "None for the station's own account."],
  minutes: ['分钟', 'Minutes', 'What the account gains; the lines of an entry sum to zero (R52).'],
} as const

const relations = {
  entry: one('LedgerEntry', ledgerLines.entryId),
  account: one('LedgerAccount', ledgerLines.accountId),
  volunteer: one('Volunteer', ledgerLines.volunteerId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class LedgerLine extends Row(ledgerLines, ['明细', 'Line'], labels, relations) {}
