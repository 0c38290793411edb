import {
  computed,
  createInsertSchema,
  Directive,
  Draft,
  Float,
  InputType,
  many,
  ObjectType,
  one,
  Row,
} from '@concentric/chassis/derive'
import { GraphQLFen } from '@concentric/chassis/scalars'
import { paidFenOf, pointsOf } from './come-to.ts'
import { contracts } from './contract.table.ts'

const labels = {
  procurementId: ['采购', 'Procurement'],
  bidId: ['中标投标', 'Winning bid'],
  lotId: ['标段', 'Lot'],
  unitId: ['承接单位', 'Contracting unit'],
  organisationId: ['承接社会组织', 'Contracting organisation'],
  name: ['名称', 'Name'],
  amountFen: ['合同金额', 'Amount', 'Empty where it is not known.'],
  signedOn: ['签订日期', 'Signed on'],
  startsOn: ['开始日期', 'From'],
  endsOn: ['结束日期', 'Until', 'The last day.'],
  acceptedOn: ['验收日期', 'Accepted on', 'Payments follow it (R61).'],
} as const
// the rest is the bid's, and the acceptance is an act of its own
const agreed = createInsertSchema(contracts).omit({
  procurementId: true,
  bidId: true,
  lotId: true,
  unitId: true,
  organisationId: true,
  amountFen: true,
  acceptedOn: true,
})

const relations = {
  procurement: one('Procurement', contracts.procurementId),
  bid: one('Bid', contracts.bidId),
  lot: one('Lot', contracts.lotId),
  unit: one('PartnerUnit', contracts.unitId),
  organisation: one('SocialOrganisation', contracts.organisationId),
  payments: many('Payment', 'contract', ['付款', 'Payments']),
  evaluations: many('ContractEvaluation', 'contract', ['评价', 'Evaluations']),
  paidFen: computed(() => GraphQLFen, ['已付款', 'Paid', 'All payments together, in fen.'], paidFenOf),
  points: computed(
    () => Float,
    ['平均得分', 'Points', 'Of its evaluations, of a hundred; empty without any.'],
    pointsOf,
  ),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Contract extends Row(contracts, ['合同', 'Contract'], labels, relations) {}

@InputType()
export class ContractAward extends Draft(contracts, agreed) {}
