import { Directive, many, ObjectType, one, Row } from '@concentric/chassis/derive'
import { redemptions } from './redemption.table.ts'

const labels = {
  rewardId: ['兑换品', 'Reward'],
  volunteerId: ['志愿者', 'Volunteer'],
  minutes: ['所用时长（分钟）', 'Minutes', 'The price on the day it was redeemed.'],
  state: ['状态', 'State'],
  collectBy: ['领取期限', 'Collect by', 'After that day it goes back, and so do the minutes.'],
  collectedAt: ['领取时间', 'Collected'],
} as const

const relations = {
  reward: one('Reward', redemptions.rewardId),
  volunteer: one('Volunteer', redemptions.volunteerId),
  entries: many('LedgerEntry', 'redemption', ['爱心银行分录', 'Ledger entries']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Redemption extends Row(redemptions, ['兑换', 'Redemption'], labels, relations) {}
