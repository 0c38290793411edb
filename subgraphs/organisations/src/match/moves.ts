import { type SQL, sql } from 'drizzle-orm'
import { type MatchState } from './match-state.ts'

type Move = {
  /** States it may be made in. */
  from: readonly MatchState[]
  /** What the party who makes it keeps of it. */
  kept: (given: { reason?: string; on?: string }) => SQL
  /** The state of the match afterwards; `p` are its parties. */
  next: SQL
}

const both = (column: string, then: MatchState, otherwise: MatchState) =>
  sql.raw(`case when bool_and(p.${column} is not null) then '${then}' else '${otherwise}' end`)
const state = (name: MatchState) => sql.raw(`min('${name}'::text)`)

/** What a side of a match may do, when, and what becomes of the match: both must say yes, and both that it was given (R22). */
export const moves = {
  accept: {
    from: ['PROPOSED'],
    kept: () => sql`accepted_on = current_date`,
    next: both('accepted_on', 'ACCEPTED', 'PROPOSED'),
  },
  decline: { from: ['PROPOSED'], kept: ({ reason }) => sql`reason = ${reason}`, next: state('DECLINED') },
  schedule: {
    from: ['ACCEPTED', 'SCHEDULED'],
    kept: ({ on }) => sql`scheduled_on = ${on}::date`,
    next: state('SCHEDULED'),
  },
  deliver: { from: ['SCHEDULED'], kept: () => sql`updated_at = now()`, next: state('DELIVERED') },
  confirm: {
    from: ['DELIVERED'],
    kept: () => sql`confirmed_on = current_date`,
    next: both('confirmed_on', 'CONFIRMED', 'DELIVERED'),
  },
  cancel: {
    from: ['ACCEPTED', 'SCHEDULED'],
    kept: ({ reason }) => sql`reason = ${reason}`,
    next: state('CANCELLED'),
  },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof moves
