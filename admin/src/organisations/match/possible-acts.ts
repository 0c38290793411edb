import { acceptMatch, cancelMatch, confirmMatch, declineMatch, deliverMatch, scheduleMatch } from './match.documents.ts'

/** An act of one side, and what it asks for besides. */
export type MatchAct = { name: keyof typeof acts; document: string; asks?: 'reason' | 'on' }

const acts = {
  accept: { document: acceptMatch },
  decline: { document: declineMatch, asks: 'reason' },
  schedule: { document: scheduleMatch, asks: 'on' },
  deliver: { document: deliverMatch },
  confirm: { document: confirmMatch },
  cancel: { document: cancelMatch, asks: 'reason' },
} as const

const inState: Readonly<Record<string, readonly (keyof typeof acts)[]>> = {
  PROPOSED: ['accept', 'decline'],
  ACCEPTED: ['schedule', 'cancel'],
  SCHEDULED: ['deliver', 'schedule', 'cancel'],
  DELIVERED: ['confirm'],
}

/** What a side can do about a match just now; what it has said it need not say again. */
export const possibleActs = (party: Readonly<Record<string, unknown>>): MatchAct[] =>
  (inState[String(party.state)] ?? [])
    .filter((name) => !(name === 'accept' && party.acceptedOn) && !(name === 'confirm' && party.confirmedOn))
    .map((name) => ({ name, ...acts[name] }))
