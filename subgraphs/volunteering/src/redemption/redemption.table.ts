import { choice, lasting, place, sample, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { date, integer, timestamp, uuid } from 'drizzle-orm/pg-core'
import { rewards } from '../reward/reward.table.ts'
import { volunteering } from '../schema.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

wordsFor('redemption_reward_id_available', ['这件兑换品已下架。', 'The reward is withdrawn.'])
wordsFor('redemption_state_over', ['这次兑换已经结束。', 'This redemption is over.'])

export const redemptions = volunteering.table(
  'redemption',
  {
    ...lasting,
    ...place(),
    rewardId: uuid()
      .notNull()
      .references(() => rewards.id),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    minutes: integer().notNull(),
    state: choice('RedemptionState', {
      REQUESTED: ['申请', 'Requested'],
      RESERVED: ['预留', 'Reserved'],
      COLLECTED: ['已领取', 'Collected'],
      EXPIRED: ['过期', 'Expired'],
      CANCELLED: ['取消', 'Cancelled'],
    })
      .notNull()
      .default('RESERVED'),
    collectBy: date({ mode: 'string' }).notNull(),
    collectedAt: timestamp({ withTimezone: true, mode: 'string' }),
    ...sample,
  },
  // a donor and an employer never see who: they read how many of a reward were redeemed
  (t) => reach(t, { read: ['district', 'auditor'], own: ['street', 'community', 'volunteer'], write: [] }),
)
