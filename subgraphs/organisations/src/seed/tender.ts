import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type bids } from '../bid/bid.table.ts'
import { type contracts } from '../contract/contract.table.ts'
import { type contractEvaluations } from '../contract-evaluation/contract-evaluation.table.ts'
import { type lots } from '../lot/lot.table.ts'
import { type partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { type payments } from '../payment/payment.table.ts'
import { type procurements } from '../procurement/procurement.table.ts'

const streetId = seedId('street', '金门路')
const procurementId = seedId('procurement', '金门路', '楼院保洁')

// the source: "公开招标3家绿化养护公司,负责辖区261个居民楼院的保洁工作"; how they are shared out, the days and the sums are ours
const shares = [
  { number: 1, courtyardCount: 88, amountFen: 31_680_000, points: 92 },
  { number: 2, courtyardCount: 87, amountFen: 31_320_000, points: 88 },
  { number: 3, courtyardCount: 86, amountFen: 30_960_000, points: 90 },
] as const
const loser = 4

const unitOf = (number: number) => seedId('unit', '绿化养护', number)

/** The three contractors of the tender and one who did not win; the source names none. */
export const tenderers: readonly (typeof partnerUnits.$inferInsert)[] = [
  ...shares.map(({ number }) => number),
  loser,
].map((number) => ({
  id: unitOf(number),
  streetId,
  name: `示例绿化养护公司${number}`,
  kind: 'PRIVATE_ENTERPRISE',
  sample: true,
}))

/** The tender of 金门路 for its 261 courtyards (S55), run through: three contracts, under way since, with last season's accepted and half paid. */
export function tenderOf(today: Date) {
  const day = (days: number) => dayFrom(today, days)
  const lotOf = (number: number) => seedId('lot', '金门路', number)
  const bidOf = (number: number, lot: number) => seedId('bid', '金门路', number, lot)
  const contractOf = (number: number) => seedId('contract', '金门路', number)
  const procurement: typeof procurements.$inferInsert = {
    id: procurementId,
    streetId,
    name: '居民楼院保洁公开招标',
    purpose: '公开招标3家绿化养护公司，负责辖区261个居民楼院的保洁工作。',
    state: 'ACCEPTED',
    budgetFen: 96_000_000,
    noticedOn: day(-330),
    bidsDueOn: day(-310),
    openedOn: day(-310),
    sample: true,
  }
  const tenderLots = shares.map(({ number, courtyardCount }): typeof lots.$inferInsert => ({
    id: lotOf(number),
    streetId,
    procurementId,
    name: `第${number}标段`,
    courtyardCount,
    sample: true,
  }))
  const tenderBids = shares.flatMap(({ number, amountFen }): (typeof bids.$inferInsert)[] =>
    [number, loser].map((bidder) => ({
      id: bidOf(bidder, number),
      streetId,
      procurementId,
      lotId: lotOf(number),
      unitId: unitOf(bidder),
      name: `第${number}标段投标`,
      amountFen: bidder === loser ? amountFen + 1_200_000 : amountFen,
      published: true,
      sample: true,
    })),
  )
  const tenderContracts = shares.map(({ number, amountFen }): typeof contracts.$inferInsert => ({
    id: contractOf(number),
    streetId,
    procurementId,
    bidId: bidOf(number, number),
    lotId: lotOf(number),
    unitId: unitOf(number),
    name: `楼院保洁合同（第${number}标段）`,
    amountFen,
    signedOn: day(-300),
    startsOn: day(-295),
    endsOn: day(435),
    acceptedOn: day(-20),
    sample: true,
  }))
  const paid = shares.map(({ number, amountFen }): typeof payments.$inferInsert => ({
    id: seedId('payment', '金门路', number),
    streetId,
    contractId: contractOf(number),
    amountFen: amountFen / 2,
    paidOn: day(-10),
    sample: true,
  }))
  // the third is not evaluated yet
  const evaluated = shares.slice(0, 2).map(({ number, points }): typeof contractEvaluations.$inferInsert => ({
    id: seedId('contract-evaluation', '金门路', number),
    streetId,
    contractId: contractOf(number),
    name: '示例：楼院整洁，居民满意。',
    evaluator: 'RESIDENTS',
    points,
    evaluatedOn: day(-5),
    sample: true,
  }))
  return {
    procurement,
    lots: tenderLots,
    bids: tenderBids,
    contracts: tenderContracts,
    payments: paid,
    evaluations: evaluated,
  }
}
