import { atLeast, holds, identity, onlyOne, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { bigint, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { bids } from '../bid/bid.table.ts'
import { bidderOf, oneBidder } from '../contractor/contractor.ts'
import { lots } from '../lot/lot.table.ts'
import { procurements } from '../procurement/procurement.table.ts'
import { organisations } from '../schema.ts'

wordsFor('contract_procurement_id_noticed', [
  '须先公告并开标，才能定标。',
  'An award follows a notice and the opening of the bids (R61).',
])
wordsFor('contract_bid_id_procurement', ['投标须属于这次采购。', 'The bid is one of this procurement.'])
wordsFor('contract_lot_id_overlap', [
  '这个标段同一时间已有合同。',
  'The lot is under contract at that time; each courtyard is in one active lot (R42).',
])
wordsFor('contract_accepted_on_performing', [
  '履约中的合同才能验收。',
  'A contract is accepted while it is being performed.',
])
wordsFor('contract_amount_fen_fixed', [
  '合同签订后金额不变，验收不能撤销。',
  'The sum of a contract stays as it was signed, and its acceptance stands.',
])

/** What was agreed with whoever won a bid; written by the acts of its procurement. */
export const contracts = organisations.table(
  'contract',
  {
    ...identity,
    ...place('street'),
    procurementId: uuid()
      .notNull()
      .references(() => procurements.id),
    bidId: uuid().references(() => bids.id),
    lotId: uuid().references(() => lots.id),
    ...bidderOf(),
    name: varchar({ length: 80 }).notNull(),
    amountFen: bigint({ mode: 'number' }),
    signedOn: date({ mode: 'string' }),
    startsOn: date({ mode: 'string' }),
    endsOn: date({ mode: 'string' }),
    acceptedOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.procurementId }),
    atLeast(t.amountFen, 1),
    oneBidder('contract', t),
    onlyOne('contract_bid_id_unique', [t.bidId], ['这个投标已经中标。', 'This bid has won already.']),
    holds('contract_ends_on_order', sql`${t.endsOn} >= ${t.startsOn}`, [
      '结束日期不能早于开始日期。',
      'It does not end before it starts.',
    ]),
  ],
)
