import { aloneWith } from '@concentric/chassis/alone'
import { entityOf } from '@concentric/chassis/entity'
import { insertMany, newId } from '@concentric/chassis/write'
import { type SQL, sql } from 'drizzle-orm'
import { MatchParty } from '../match-party/match-party.type.ts'
import { type AskingNeed } from './asking-need.ts'
import { Match } from './match.type.ts'
import { type Candidate } from './matcher.ts'
import { type OpenOffer } from './open-offers.ts'

/** A need and the offer it is put to, by the id of the match to be. */
export type Putting = { id: string; need: AskingNeed; weighed: Candidate<OpenOffer> }

const LONGEST_REASONS = 400

/** Writes matches and both sides of each, however many by one statement for each table; keeps why. */
export const puttingTogether = (pairs: readonly [Putting, ...Putting[]]): SQL[] => {
  const [first, ...rest] = pairs
  const ids = JSON.stringify([...new Set(pairs.map(({ need }) => need.id))].sort())
  return [
    aloneWith(sql`select value::uuid as id from jsonb_array_elements_text(${ids}::jsonb)`),
    insertMany(entityOf(Match), [matchOf(first), ...rest.map(matchOf)]),
    insertMany(entityOf(MatchParty), [
      partyOf('NEED', first),
      partyOf('OFFER', first),
      ...rest.flatMap((pair) => [partyOf('NEED', pair), partyOf('OFFER', pair)]),
    ]),
  ]
}

const matchOf = (pair: Putting) => ({
  id: pair.id,
  ...placeOf(pair.need),
  ...alikeIn(pair),
  category: pair.need.category,
})

function partyOf(side: 'NEED' | 'OFFER', pair: Putting) {
  const of = side === 'NEED' ? pair.need : pair.weighed.offer
  return { id: newId(), matchId: pair.id, side, unitId: of.unitId, ...placeOf(of), ...alikeIn(pair) }
}

const placeOf = ({ communityId, streetId }: { communityId: string | null; streetId: string }) => ({
  communityId,
  streetId,
})

const alikeIn = ({ need, weighed: { offer, score, reasons } }: Putting) => ({
  needId: need.id,
  offerId: offer.list === 'offer' ? offer.id : null,
  resourceId: offer.list === 'resource' ? offer.id : null,
  score: Math.max(0, score),
  reasons: reasons
    .map(({ text: [text], points }) => `${text} ${points}`)
    .join('；')
    .slice(0, LONGEST_REASONS),
  sample: need.sample,
})
