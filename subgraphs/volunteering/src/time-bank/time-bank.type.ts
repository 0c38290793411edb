import { computed, Directive, many, ObjectType, one, Row } from '@concentric/chassis/derive'
import { timeBanks } from './time-bank.table.ts'
import { trialBalanceOf } from './trial-balance.ts'
import { TrialBalance, TrialBalanceArguments } from './trial-balance.type.ts'

const labels = {
  stationId: ['服务站', 'Station', 'A station has one (S84).'],
  name: ['名称', 'Name'],
  openedOn: ['开户日期', 'Opened on'],
} as const

const relations = {
  station: one('ServiceStation', timeBanks.stationId),
  accounts: many('LedgerAccount', 'bank', ['账户', 'Accounts']),
  entries: many('LedgerEntry', 'bank', ['分录', 'Entries']),
  trialBalance: computed(
    () => TrialBalance,
    ['试算平衡', 'Trial balance', 'Sums by reason and day for everybody; no person in it.'],
    trialBalanceOf,
    TrialBalanceArguments,
  ),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class TimeBank extends Row(
  timeBanks,
  [
    '爱心银行',
    'Time bank',
    'The book of minutes of a station: double entry, nothing in it is ever changed (S84, R52).',
  ],
  labels,
  relations,
) {}
