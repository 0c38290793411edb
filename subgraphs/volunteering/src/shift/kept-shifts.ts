import { type KeptTotal } from '@concentric/chassis/kept-total'
import { sql } from 'drizzle-orm'
import { signUps } from '../sign-up/sign-up.table.ts'
import { shifts, shiftTotals } from './shift.table.ts'

/** The totals of shifts, as their sign-ups make them. */
export const keptShifts: readonly KeptTotal[] = [
  {
    table: shiftTotals,
    counts: ['seats', 'seatsTaken', 'waitingCount'],
    rows: sql`select ${shifts.id}, ${shifts.communityId}, ${shifts.streetId}, ${shifts.seats},
      coalesce(sum(${signUps.seats}) filter (where ${signUps.state} in ('CONFIRMED', 'ATTENDED', 'ABSENT')), 0),
      count(*) filter (where ${signUps.state} = 'WAITLISTED')
      from ${shifts} left join ${signUps} on ${signUps.shiftId} = ${shifts.id} group by ${shifts.id}`,
  },
]
