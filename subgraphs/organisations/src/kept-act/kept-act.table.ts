import { keptActTable } from '@concentric/chassis/kept-act/kept-act-table'
import { organisations } from '../schema.ts'

/** What matching, tenders and new rows of the lists were answered under the keys of those who acted. */
export const keptActs = keptActTable(organisations, {
  addedBy: ['district', 'street', 'community', 'unit', 'organisation'],
})
