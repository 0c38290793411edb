import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type bids } from '../bid/bid.table.ts'
import { type contracts } from '../contract/contract.table.ts'
import { type contractEvaluations } from '../contract-evaluation/contract-evaluation.table.ts'
import { type payments } from '../payment/payment.table.ts'
import { type procurements } from '../procurement/procurement.table.ts'

const streetId = seedId('street', '八大关')
const procurementId = seedId('procurement', '八大关', '助老服务')

/** A service the street is about to buy (S91), announced, and the sealed bid of an organisation. */
export function purchaseOf(today: Date) {
  const procurement: typeof procurements.$inferInsert = {
    id: procurementId,
    streetId,
    name: '示例助老服务采购',
    purpose: '政府购买服务：为居家老人提供助餐、陪诊和日间活动。',
    state: 'NOTICE',
    budgetFen: 24_000_000,
    noticedOn: dayFrom(today, -10),
    bidsDueOn: dayFrom(today, 30),
    sample: true,
  }
  const bid: typeof bids.$inferInsert = {
    id: seedId('bid', '八大关', '助老服务', 1),
    streetId,
    procurementId,
    organisationId: seedId('organisation', '太平角', 1),
    name: '示例助老服务投标',
    amountFen: 23_000_000,
    sample: true,
  }
  return { procurement, bid }
}

/** A service a community bought out of its service fund and an organisation has performed (S91): accepted, paid and evaluated; its activities are volunteering's. */
export function performedPurchaseOf(today: Date) {
  const day = (days: number) => dayFrom(today, days)
  const id = (kind: string, ...more: number[]) => seedId(kind, '八大关', '公益服务', ...more)
  const of = { communityId: seedId('community', '太平角'), streetId, sample: true }
  const organisationId = seedId('organisation', '太平角', 5)
  const contractId = id('contract')
  const procurement: typeof procurements.$inferInsert = {
    ...of,
    id: id('procurement'),
    name: '示例社区公益服务采购',
    purpose: '政府购买服务：社会组织在社区开展公益活动，有序承接志愿服务。',
    state: 'EVALUATED',
    budgetFen: 10_000_000,
    allocationId: seedId('fund-allocation', '太平角', 'SERVICE', 1),
    noticedOn: day(-250),
    bidsDueOn: day(-230),
    openedOn: day(-230),
  }
  const bid: typeof bids.$inferInsert = {
    ...of,
    id: id('bid'),
    procurementId: procurement.id!,
    organisationId,
    name: '示例社区公益服务投标',
    amountFen: 9_600_000,
    published: true,
  }
  const contract: typeof contracts.$inferInsert = {
    ...of,
    id: contractId,
    procurementId: procurement.id!,
    bidId: bid.id,
    organisationId,
    name: '示例社区公益服务合同',
    amountFen: bid.amountFen,
    signedOn: day(-220),
    startsOn: day(-210),
    endsOn: day(-40),
    acceptedOn: day(-35),
  }
  const paid = [1, 2].map((part): typeof payments.$inferInsert => ({
    ...of,
    id: id('payment', part),
    contractId,
    amountFen: bid.amountFen! / 2,
    paidOn: day(-35 + part * 10),
  }))
  const evaluated = (
    [
      ['RESIDENTS', 94, '示例：活动贴近居民需要。'],
      ['THIRD_PARTY', 91, '示例：场次和服务时长达到约定。'],
    ] as const
  ).map(([evaluator, points, name], n): typeof contractEvaluations.$inferInsert => ({
    ...of,
    id: id('contract-evaluation', n + 1),
    contractId,
    name,
    evaluator,
    points,
    evaluatedOn: day(-30),
  }))
  return { procurement, bid, contract, payments: paid, evaluations: evaluated }
}
