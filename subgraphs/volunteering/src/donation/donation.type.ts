import { createInsertSchema, Directive, Draft, InputType, many, ObjectType, one, Row } from '@concentric/chassis/derive'
import { donations } from './donation.table.ts'

const labels = {
  stationId: ['服务站', 'Station'],
  unitId: ['捐赠单位', 'Donor', 'A member of a conference on the day (S85, R56).'],
  name: ['物品', 'What'],
  quantity: ['数量', 'Quantity'],
  valueFen: ['价值', 'Value', 'Of all of it, in fen.'],
  donatedOn: ['捐赠日期', 'Donated on'],
} as const
const rules = createInsertSchema(donations).omit({ communityId: true })

const relations = {
  station: one('ServiceStation', donations.stationId),
  unit: one('PartnerUnit', donations.unitId),
  rewards: many('Reward', 'donation', ['兑换品', 'Rewards']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Donation extends Row(donations, ['捐赠', 'Donation'], labels, relations) {}

@InputType()
export class DonationDraft extends Draft(donations, rules) {}
