import { type RowColumns } from '@concentric/chassis/entity'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { shifts, shiftTotals as totals } from './shift.table.ts'

const ofShift =
  (counted: SQLWrapper) =>
  ({ id }: RowColumns): SQL =>
    sql`(select ${counted} from ${totals} where ${totals.shiftId} = ${id})`

const ofActivity =
  (counted: SQLWrapper) =>
  ({ id }: RowColumns): SQL =>
    sql`(select sum(${counted})::int from ${totals} join ${shifts} on ${shifts.id} = ${totals.shiftId}
      where ${shifts.activityId} = ${id} and ${shifts.archivedAt} is null)`

/** Seats taken of a shift: a kept count. */
export const shiftSeatsTakenOf = ofShift(totals.seatsTaken)

/** How many sign-ups wait for a seat of a shift. */
export const shiftWaitingCountOf = ofShift(totals.waitingCount)

/** Seats taken of the shifts of an activity; none where it has no shifts. */
export const activitySeatsTakenOf = ofActivity(totals.seatsTaken)

/** How many sign-ups wait for a seat of an activity. */
export const activityWaitingCountOf = ofActivity(totals.waitingCount)
