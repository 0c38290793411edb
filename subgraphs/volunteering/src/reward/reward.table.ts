import { atLeast, choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { donations } from '../donation/donation.table.ts'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

wordsFor('reward_quantity_donated', [
  '兑换品的数量不能超过捐赠的数量。',
  'There is no more to redeem than was donated (R55).',
])
wordsFor('reward_donation_id_station', ['捐赠须属于同一服务站。', 'The donation is one to this station.'])
wordsFor('reward_donation_id_received', [
  '这笔捐赠还没有接收：接收后才能上架。',
  'The donation has not been received: receive it first.',
])

export const rewards = volunteering.table(
  'reward',
  {
    ...identity,
    ...place(),
    stationId: uuid()
      .notNull()
      .references(() => serviceStations.id),
    donationId: uuid()
      .notNull()
      .references(() => donations.id),
    name: varchar({ length: 60 }).notNull(),
    priceMinutes: integer().notNull(),
    quantity: integer().notNull(),
    withdrawn: boolean().notNull().default(false),
    // kept by the statement that writes a redemption
    redeemed: integer().notNull().default(0),
    // kept by the act by which a unit takes back what it gave
    takenBack: integer().notNull().default(0),
    stock: integer().notNull().generatedAlwaysAs(sql`quantity - redeemed - taken_back`),
    state: choice('RewardState', {
      AVAILABLE: ['可兑换', 'Available'],
      OUT_OF_STOCK: ['已兑完', 'Out of stock'],
      WITHDRAWN: ['已下架', 'Withdrawn'],
    })
      .notNull()
      .generatedAlwaysAs(
        sql`case when withdrawn then 'WITHDRAWN' when redeemed + taken_back >= quantity then 'OUT_OF_STOCK' else 'AVAILABLE' end`,
      ),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.stationId }),
    atLeast(t.priceMinutes, 1),
    atLeast(t.quantity, 1),
    holds(
      'reward_quantity_redeemed',
      sql`least(${t.redeemed}, ${t.takenBack}) >= 0 and ${t.redeemed} + ${t.takenBack} <= ${t.quantity}`,
      ['已兑完：兑换的不能超过库存。', 'It is out of stock: no more is redeemed than there is (R55).'],
    ),
  ],
)
