import { keptActTable } from '@concentric/chassis/kept-act/kept-act-table'
import { governance } from '../schema.ts'

/** What the acts of meetings were answered under the keys of those who acted. */
export const keptActs = keptActTable(governance)
