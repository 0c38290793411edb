import { keptActTable } from '@concentric/chassis/kept-act/kept-act-table'
import { organisations } from '../schema.ts'

/** What matching and tenders were answered under the keys of those who acted. */
export const keptActs = keptActTable(organisations)
