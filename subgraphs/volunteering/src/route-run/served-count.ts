import { type RowColumns } from '@concentric/chassis/entity'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { seesPeople } from '../volunteer/sees-people.ts'
import { smallestGroup } from '../volunteer/volunteer-total.ts'

type Placed = { servedCount: SQLWrapper; streetId: SQLWrapper; communityId: SQLWrapper }

/** Whether the visits of a halt may be told: few of them to its clerks and the auditor only. */
export const isServedTold = (row: Placed): SQL =>
  sql`(${row.servedCount} not between 1 and ${smallestGroup} - 1 or ${seesPeople(row)})`

/** The visits of a halt, null when they are withheld. */
export const servedCountOf = (row: RowColumns): SQL =>
  sql`case when ${isServedTold(row as RowColumns & Placed)} then ${row.servedCount} end`
