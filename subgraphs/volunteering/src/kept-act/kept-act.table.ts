import { keptActTable } from '@concentric/chassis/kept-act/kept-act-table'
import { volunteering } from '../schema.ts'

/** What the acts of the bank, of sign-ups and of certificates were answered under the keys of those who acted. */
export const keptActs = keptActTable(volunteering)
