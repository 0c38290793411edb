import { atLeast, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { procurements } from '../procurement/procurement.table.ts'
import { organisations } from '../schema.ts'

wordsFor('lot_procurement_id_opened', ['开标后不能改标段。', 'Once the bids are open its lots stay as they are.'])

/** A part of a procurement that is bid for alone; of courtyards it knows how many, the buildings which. */
export const lots = organisations.table(
  'lot',
  {
    ...identity,
    ...place('street'),
    procurementId: uuid()
      .notNull()
      .references(() => procurements.id),
    name: varchar({ length: 80 }).notNull(),
    courtyardCount: integer(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.procurementId }),
    atLeast(t.courtyardCount, 1),
  ],
)
