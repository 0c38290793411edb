import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type bids } from '../bid/bid.table.ts'
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
