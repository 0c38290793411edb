import { type BookingState } from './asked.ts'

type Move = {
  /** States it may be made in. */
  from: readonly BookingState[]
  to: BookingState
  /** Whether the time booked must lie ahead, or must have begun. */
  when?: 'ahead' | 'begun'
}

/** What may be done about a booking, and when: who keeps the room answers and says what came of it, the asker may withdraw. */
export const moves = {
  accept: { from: ['ASKED'], to: 'ACCEPTED', when: 'ahead' },
  decline: { from: ['ASKED'], to: 'DECLINED' },
  reopen: { from: ['ACCEPTED', 'DECLINED'], to: 'ASKED', when: 'ahead' },
  cancel: { from: ['ACCEPTED'], to: 'CANCELLED', when: 'ahead' },
  withdraw: { from: ['ASKED', 'ACCEPTED'], to: 'CANCELLED', when: 'ahead' },
  use: { from: ['ACCEPTED', 'NOT_USED'], to: 'USED', when: 'begun' },
  leave: { from: ['ACCEPTED', 'USED'], to: 'NOT_USED', when: 'begun' },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof moves
