import { choice, identity, place, sample, uniqueAmongLive } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { matches } from '../match/match.table.ts'
import { matched, withOneOffer } from '../match/matched.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { organisations } from '../schema.ts'

/** A match as one of its two sides sees it, in the place of that side's entry: its own answer and reason are nobody else's. */
export const matchParties = organisations.table(
  'match_party',
  {
    ...identity,
    ...place('street'),
    matchId: uuid()
      .notNull()
      .references(() => matches.id),
    side: choice('MatchSide', { NEED: ['需求方', 'Who needs'], OFFER: ['提供方', 'Who offers'] }).notNull(),
    unitId: uuid().references(() => partnerUnits.id),
    ...matched(),
    acceptedOn: date({ mode: 'string' }),
    confirmedOn: date({ mode: 'string' }),
    reason: varchar({ length: 200 }),
    ...sample,
  },
  (t) => [
    ...reach(t, { read: ['district', 'auditor'], own: ['street', 'community', 'unit'], write: [] }),
    ...withOneOffer('match_party', t),
    uniqueAmongLive('match_party_side_unique', t.matchId, t.side),
  ],
)
