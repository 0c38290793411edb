import { type Figure } from '@concentric/chassis/figures'
import { type SQL, sql } from 'drizzle-orm'
import { rewards } from '../reward/reward.table.ts'
import { ledgerDayTotals as totals } from '../time-bank/ledger-day-total.table.ts'
import { timeBanks as banks } from '../time-bank/time-bank.table.ts'
import { wholeMonths } from './months-of-place.ts'
import { MonthsOfStation } from './months-of-station.ts'
import { atStation, StationOfPlace } from './station-of-place.ts'

/** What is on the shelves, whoever gave it and whoever took it: what has been redeemed, of a reward put away too. */
const perReward =
  (value: SQL, which: SQL): Figure['rows'] =>
  (asked) =>
    sql`select ${rewards.id}, 'Reward', ${rewards.name}, ${value}, ${rewards.sample} from ${rewards}
      where ${asked.here({ ...rewards, archivedAt: sql`null` })} and ${atStation(rewards.stationId, asked)} and ${which}`

/** The books, each with what it comes to by its kept totals, in which there is no person. */
const perBank =
  (minutes: SQL, isInMonths: boolean): Figure['rows'] =>
  (asked) =>
    sql`select ${banks.id}, 'TimeBank', ${banks.name}, (select coalesce(${minutes}, 0) from ${totals} where ${totals.bankId} = ${banks.id}
        ${isInMonths ? sql`and ${wholeMonths(sql`date_trunc('month', ${totals.day})`, asked.value)}` : sql``}), null::boolean
      from ${banks} where ${asked.here({ ...banks, archivedAt: sql`null` })} and ${atStation(banks.stationId, asked)}`

const hours = (sum: SQL): SQL => sql`round(${sum} / 60.0, 2)`
const ofReason = (reason: string): SQL => sql`filter (where ${totals.reason} = ${sql.raw(`'${reason}'`)})`

export const redemptionCount: Figure = {
  label: ['爱心兑换', 'Redemptions'],
  definition: [
    '爱心银行兑换品已兑换的次数，取消和过期的不计（S85）。',
    'How often rewards of the love bank were redeemed, without what was cancelled or has expired (S85).',
  ],
  unit: ['次', 'redemptions'],
  of: 'sum',
  arguments: StationOfPlace,
  rows: perReward(sql`${rewards.redeemed}`, sql`${rewards.redeemed} > 0`),
}

export const rewardStock: Figure = {
  label: ['兑换品库存', 'Rewards in stock'],
  definition: ['可兑换的兑换品现有件数（S85、R55）。', 'How many of the rewards on offer are in stock (S85, R55).'],
  unit: ['件', 'rewards'],
  of: 'sum',
  arguments: StationOfPlace,
  rows: perReward(sql`${rewards.stock}`, sql`${rewards.state} = 'AVAILABLE' and ${rewards.archivedAt} is null`),
}

export const bankEarnedHours: Figure = {
  label: ['爱心银行储蓄', 'Hours saved'],
  definition: [
    '志愿者在起止日期之间各整月存入爱心银行的时长，不填为最近十二个整月；更正的按冲正后另计（S84、R53）。',
    'What volunteers saved in the love banks in the whole months between the two days, the latest twelve when left out; what is corrected is reversed and counted anew (S84, R53).',
  ],
  unit: ['小时', 'hours'],
  of: 'sum',
  arguments: MonthsOfStation,
  rows: perBank(hours(sql`sum(${totals.volunteerMinutes}) ${ofReason('EARN')}`), true),
}

export const bankRedeemedHours: Figure = {
  label: ['爱心银行兑换时长', 'Hours redeemed'],
  definition: [
    '志愿者在起止日期之间各整月用于兑换的时长，不填为最近十二个整月；取消的按冲正退回，不在此扣减（S85）。',
    'What volunteers redeemed in the whole months between the two days, the latest twelve when left out; what is cancelled is given back by a reversal and not taken off here (S85).',
  ],
  unit: ['小时', 'hours'],
  of: 'sum',
  arguments: MonthsOfStation,
  rows: perBank(hours(sql`-sum(${totals.volunteerMinutes}) ${ofReason('REDEEM')}`), true),
}

export const bankBalance: Figure = {
  label: ['爱心银行试算平衡', 'Trial balance'],
  definition: [
    '各爱心银行志愿者账户与服务站账户之和，须为零，否则账目有误（R52）。',
    'The accounts of volunteers and of the station of each love bank together: zero, or the book is wrong (R52).',
  ],
  unit: ['分钟', 'minutes'],
  of: 'sum',
  arguments: StationOfPlace,
  target: () => sql`0`,
  rows: perBank(sql`sum(${totals.volunteerMinutes} + ${totals.stationMinutes})`, false),
}
