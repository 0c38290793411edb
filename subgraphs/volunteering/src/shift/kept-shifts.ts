import { type KeptTotal } from '@concentric/chassis/kept-total'
import { sql } from 'drizzle-orm'
import { groupSignUps } from '../group-sign-up/group-sign-up.table.ts'
import { signUps } from '../sign-up/sign-up.table.ts'
import { shifts, shiftTotals } from './shift.table.ts'

/** The totals of shifts, as their sign-ups and those of groups make them. */
export const keptShifts: readonly KeptTotal[] = [
  {
    table: shiftTotals,
    counts: ['seats', 'seatsTaken', 'waitingCount'],
    rows: sql`select ${shifts.id}, ${shifts.communityId}, ${shifts.streetId}, ${shifts.seats},
      coalesce(sum(asked.seats) filter (where asked.state in ('CONFIRMED', 'ATTENDED', 'ABSENT')), 0),
      count(*) filter (where asked.state = 'WAITLISTED')
      from ${shifts} left join (
        select shift_id, state, seats from ${signUps} union all select shift_id, state, seats from ${groupSignUps}
      ) asked on asked.shift_id = ${shifts.id} group by ${shifts.id}`,
  },
]
