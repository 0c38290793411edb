import {
  computed,
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  Int,
  many,
  ObjectType,
  one,
  Row,
} from '@concentric/chassis/derive'
import { leftOf, redeemedOf } from './donated.ts'
import { donations } from './donation.table.ts'

const labels = {
  stationId: ['服务站', 'Station'],
  unitId: ['捐赠单位', 'Donor', 'A member of a conference on the day (S85, R56).'],
  name: ['物品', 'What'],
  quantity: ['数量', 'Quantity', 'As pledged; once it is received, as received.'],
  valueFen: ['价值', 'Value', 'Of all of it, in fen.'],
  donatedOn: ['捐赠日期', 'Donated on', 'Of a pledge the day it was made, until it is received.'],
  state: ['状态', 'State', 'A pledge is seen by the unit and the clerks of the station alone.'],
  pledgedUntil: ['送达期限', 'Brought by', 'Of a pledge: what nobody has brought by then lapses.'],
  withdrawn: ['已撤回', 'Withdrawn', 'What the unit took back; never of what is reserved or redeemed.'],
  withdrawnAt: ['撤回时间', 'Withdrawn at'],
  answer: ['未接收原因', 'Why declined', 'In the words of the station.'],
} as const
const rules = createInsertSchema(donations)
const given = rules.pick({
  streetId: true,
  stationId: true,
  unitId: true,
  name: true,
  quantity: true,
  valueFen: true,
  donatedOn: true,
})
const pledged = rules.pick({
  streetId: true,
  stationId: true,
  name: true,
  quantity: true,
  valueFen: true,
  pledgedUntil: true,
})

const relations = {
  station: one('ServiceStation', donations.stationId),
  unit: one('PartnerUnit', donations.unitId),
  rewards: many('Reward', 'donation', ['兑换品', 'Rewards']),
  redeemedQuantity: computed(
    () => Int,
    ['已兑换数量', 'Redeemed', 'Reserved or handed over; a number, never by whom.'],
    redeemedOf,
  ),
  leftQuantity: computed(
    () => Int,
    ['剩余数量', 'Left', 'Neither redeemed nor withdrawn: what the unit may still withdraw.'],
    leftOf,
  ),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Donation extends Row(donations, ['捐赠', 'Donation'], labels, relations) {}

@InputType()
export class DonationDraft extends Draft(donations, given) {}

@InputType({ description: '捐赠登记\n\nWhat a unit says it will bring to a station.' })
export class PledgeDraft extends Draft(donations, pledged) {}
