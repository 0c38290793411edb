import { computed, Directive, many, ObjectType, one, Row } from '@concentric/chassis/derive'
import { type RowColumns } from '@concentric/chassis/entity'
import { type SQL, sql } from 'drizzle-orm'
import { ledgerNotes } from '../ledger-note/ledger-note.table.ts'
import { ledgerEntries } from './ledger-entry.table.ts'

const labels = {
  bankId: ['爱心银行', 'Time bank'],
  volunteerId: ['志愿者', 'Volunteer'],
  day: ['记账日', 'Day'],
  reason: ['类型', 'Reason'],
  minutes: ['分钟', 'Minutes', "What the volunteer's account gains; the station's loses as much."],
  recordId: ['服务记录', 'Service record', 'Of what was earned, and of its reversal.'],
  redemptionId: ['兑换', 'Redemption'],
  reversesId: ['冲正的分录', 'Reverses', 'An entry is reversed once, and stays as it is.'],
  approved: ['经批准可低于零', 'Approved below zero', 'By a named office of the street or the district.'],
} as const

const noted =
  (text: SQL) =>
  ({ id }: RowColumns): SQL =>
    sql`(select ${text} from ${ledgerNotes} where ${ledgerNotes.entryId} = ${id})`

const relations = {
  bank: one('TimeBank', ledgerEntries.bankId),
  volunteer: one('Volunteer', ledgerEntries.volunteerId),
  record: one('ServiceRecord', ledgerEntries.recordId),
  redemption: one('Redemption', ledgerEntries.redemptionId),
  reverses: one('LedgerEntry', ledgerEntries.reversesId),
  lines: many('LedgerLine', 'entry', ['明细', 'Lines']),
  note: computed(
    () => String,
    ['理由', 'Why', 'Why it was reversed, or the rule by which it expired.'],
    noted(sql`note`),
  ),
  approval: computed(() => String, ['批准单位', 'Approved by'], noted(sql`approval`)),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class LedgerEntry extends Row(
  ledgerEntries,
  ['分录', 'Ledger entry', 'Minutes moved between a volunteer and a station. Added, never changed (R52).'],
  labels,
  relations,
) {}
