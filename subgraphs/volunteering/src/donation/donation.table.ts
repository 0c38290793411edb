import { atLeast, choice, holds, lasting, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { bigint, boolean, date, integer, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceStations } from '../service-station/service-station.table.ts'

wordsFor('donation_unit_id_member', [
  '捐赠单位须在捐赠当日是联席会（议事会）的成员单位。',
  'The donor is a member of a conference on the day (R56).',
])
wordsFor('donation_donated_on_future', ['捐赠日期不能晚于今天。', 'It was donated today at the latest.'])
wordsFor('donation_pledged_until_range', ['送达期限须在今天起一年之内。', 'It is brought within a year from today.'])
wordsFor('donation_state_over', [
  '这笔捐赠现在不能这样办理：请重新载入，查看当前状态。',
  'A donation in this state does not take that step; reload it to see how it stands.',
])
wordsFor('donation_quantity_received', [
  '接收数量至少为 1，且不能超过登记的数量。',
  'At least one of it is received, and no more than was pledged.',
])
wordsFor('donation_quantity_left', [
  '不能撤回这么多：其余的已被预留或兑换。',
  'Not so many can be withdrawn: the others are reserved or redeemed.',
])
wordsFor('donation_withdrawn_restored', [
  '不能恢复这么多：没有撤回过这么多。',
  'Not so many can be restored: fewer were withdrawn.',
])
wordsFor('donation_withdrawn_at_late', [
  '撤回已超过一小时，不能恢复：请重新登记捐赠。',
  'It was withdrawn more than an hour ago: pledge it anew.',
])

export const donations = volunteering.table(
  'donation',
  {
    ...lasting,
    ...place(),
    stationId: uuid()
      .notNull()
      .references(() => serviceStations.id),
    unitId: uuid().notNull(),
    name: varchar({ length: 60 }).notNull(),
    quantity: integer().notNull(),
    valueFen: bigint({ mode: 'number' }).notNull(),
    donatedOn: date({ mode: 'string' }).notNull(),
    state: choice('DonationState', {
      PLEDGED: ['待接收', 'Pledged'],
      RECEIVED: ['已接收', 'Received'],
      WITHDRAWN: ['已撤回', 'Withdrawn'],
      DECLINED: ['未接收', 'Declined'],
      LAPSED: ['逾期未送达', 'Lapsed'],
    })
      .notNull()
      .default('RECEIVED'),
    pledgedUntil: date({ mode: 'string' }),
    // what the unit took back: of what nobody has reserved
    withdrawn: integer().notNull().default(0),
    withdrawnAt: timestamp({ withTimezone: true, mode: 'string' }),
    answer: varchar({ length: 200 }),
    published: boolean().notNull().generatedAlwaysAs(sql`state = 'RECEIVED'`),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    // a pledge is between the unit and the station
    ...reach(t, { read: everyone, published: t.published, own: ['street', 'community', 'unit'], write: [] }),
    atLeast(t.quantity, 1),
    atLeast(t.valueFen, 0),
    holds('donation_quantity_withdrawn', sql`${t.withdrawn} between 0 and ${t.quantity}`, [
      '撤回的不能多于捐赠的。',
      'No more is withdrawn than was given.',
    ]),
  ],
)
