import { type BookingState } from './asked.ts'

type Move = {
  /** States it may be made in. */
  from: readonly BookingState[]
  to: BookingState
  /** Whether the time booked must lie ahead, or must have begun. */
  when?: 'ahead' | 'begun'
  /** Of what was called off: who did. Who keeps the room says why, who asked for it withdraws without a word. */
  by?: 'keeper' | 'asker'
}

/** What may be done about a booking, and when: who keeps the room answers and says what came of it, the asker may withdraw; and how each is taken back. */
export const moves = {
  accept: { from: ['ASKED'], to: 'ACCEPTED', when: 'ahead' },
  decline: { from: ['ASKED'], to: 'DECLINED' },
  reopen: { from: ['ACCEPTED', 'DECLINED'], to: 'ASKED', when: 'ahead' },
  cancel: { from: ['ACCEPTED'], to: 'CANCELLED', when: 'ahead' },
  withdraw: { from: ['ASKED', 'ACCEPTED'], to: 'CANCELLED', when: 'ahead' },
  recall: { from: ['CANCELLED'], to: 'ACCEPTED', when: 'ahead', by: 'keeper' },
  askAgain: { from: ['CANCELLED'], to: 'ASKED', when: 'ahead', by: 'asker' },
  use: { from: ['ACCEPTED', 'NOT_USED'], to: 'USED', when: 'begun' },
  forgetUse: { from: ['USED', 'NOT_USED'], to: 'ACCEPTED', when: 'begun' },
  leave: { from: ['ACCEPTED', 'USED'], to: 'NOT_USED', when: 'begun' },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof moves
