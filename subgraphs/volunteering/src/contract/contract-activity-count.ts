import { type RowColumns } from '@concentric/chassis/entity'
import { and, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'

const wasHeld: SQL = and(isNull(activities.archivedAt), inArray(activities.state, ['HELD', 'CLOSED']))!

/** How many of the activities that name a contract were held. */
export const contractActivityCountOf = ({ id }: RowColumns): SQL =>
  sql`(select count(*)::int from ${activities} where ${activities.contractId} = ${id} and ${wasHeld})`
