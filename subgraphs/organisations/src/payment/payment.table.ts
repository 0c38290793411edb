import { atLeast, lasting, place, sample, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { bigint, date, uuid } from 'drizzle-orm/pg-core'
import { contracts } from '../contract/contract.table.ts'
import { organisations } from '../schema.ts'

wordsFor('payment_paid_on_accepted', ['验收后才能付款。', 'A payment follows the acceptance (R61).'])
wordsFor('payment_amount_fen_contracted', [
  '付款合计不能超过合同金额。',
  'All payments together are no more than the sum of the contract (R61).',
])

/** Money paid for a contract: added, never changed. */
export const payments = organisations.table(
  'payment',
  {
    ...lasting,
    ...place('street'),
    contractId: uuid()
      .notNull()
      .references(() => contracts.id),
    amountFen: bigint({ mode: 'number' }).notNull(),
    paidOn: date({ mode: 'string' }).notNull(),
    ...sample,
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.contractId, appended: true }),
    atLeast(t.amountFen, 1),
  ],
)
