import { keptActTable } from '@concentric/chassis/kept-act/kept-act-table'
import { buildings } from '../schema.ts'

/** What bookings of rooms were answered under the keys of those who acted. */
export const keptActs = keptActTable(buildings)
