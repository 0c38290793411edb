import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { bids } from './bid.table.ts'

const labels = {
  procurementId: ['采购', 'Procurement'],
  lotId: ['标段', 'Lot'],
  unitId: ['投标单位', 'Bidding unit'],
  organisationId: ['投标社会组织', 'Bidding organisation'],
  amountFen: ['报价', 'Amount'],
  name: ['投标内容', 'What is offered'],
} as const
const rules = createInsertSchema(bids).omit({ published: true })

const relations = {
  procurement: one('Procurement', bids.procurementId),
  lot: one('Lot', bids.lotId),
  unit: one('PartnerUnit', bids.unitId),
  organisation: one('SocialOrganisation', bids.organisationId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Bid extends Row(bids, ['投标', 'Bid'], labels, relations) {}

@InputType()
export class BidDraft extends Draft(bids, rules) {}

@InputType()
export class BidPatch extends Patch(bids, rules) {}
