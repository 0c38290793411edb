import { atLeast, identity, place, sample, searchable, uniqueAmongLive, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { bigint, boolean, uuid, varchar } from 'drizzle-orm/pg-core'
import { bidderOf, oneBidder } from '../contractor/contractor.ts'
import { lots } from '../lot/lot.table.ts'
import { procurements } from '../procurement/procurement.table.ts'
import { organisations } from '../schema.ts'

wordsFor('bid_procurement_id_in_time', [
  '现在不能投标、改标或撤标：须在公告后、开标前，并不晚于截止日。',
  'A bid is made, changed and withdrawn between the notice and the day bids are due.',
])
wordsFor('bid_lot_id_procurement', ['标段须属于这次采购。', 'The lot is one of this procurement.'])

/** What somebody offers to do a lot for. Until the opening nobody but the bidder, the district and the auditor reads it: not the clerks of the street either. */
export const bids = organisations.table(
  'bid',
  {
    ...identity,
    ...place('street'),
    procurementId: uuid()
      .notNull()
      .references(() => procurements.id),
    lotId: uuid().references(() => lots.id),
    ...bidderOf(),
    amountFen: bigint({ mode: 'number' }).notNull(),
    name: varchar({ length: 200 }).notNull(),
    // set by the opening, for all bids of a procurement at once
    published: boolean().notNull().default(false),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      published: t.published,
      own: ['unit', 'organisation'],
      write: ['district', 'unit', 'organisation'],
      within: t.procurementId,
      may: {
        unit: [t.amountFen, t.name, t.archivedAt],
        organisation: [t.amountFen, t.name, t.archivedAt],
      },
    }),
    atLeast(t.amountFen, 1),
    oneBidder('bid', t),
    uniqueAmongLive('bid_lot_id_unique', t.procurementId, t.lotId, t.unitId, t.organisationId),
  ],
)
