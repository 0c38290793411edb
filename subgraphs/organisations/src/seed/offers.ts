import { around, seedId, type Tree } from '@concentric/chassis/seed'
import { type serviceOffers } from '../service-offer/service-offer.table.ts'
import { confirmedAt, entryOf, givenBy, isDemoUnit } from './given.ts'
import { offerExamples } from './offer-examples.ts'

type Row = typeof serviceOffers.$inferInsert

// the source: "可提供服务142项"
const OFFERS = 142
const states = ['OPEN', 'OPEN', 'OPEN', 'MATCHED', 'OPEN', 'OPEN', 'IN_PROGRESS'] as const

/** The services of the invented units, as many as the source counts; a draft of each unit behind a demo account. */
export function offersOf(tree: Tree, today: Date): Row[] {
  const offers = givenBy(tree, (name) => offerExamples[name])
    .slice(0, OFFERS)
    .map(({ unit, number, given }, n) => ({
      ...given,
      ...entryOf(unit, given.name, n),
      id: seedId('offer', unit.id, number),
      state: around(states, n),
      confirmedAt: confirmedAt(today, n),
    }))
  const drafts = givenBy(tree, (name) => [...offerExamples[name]].reverse())
    .filter(({ unit, number }) => isDemoUnit(unit) && number === 0)
    .map(({ unit, given }, n) => ({
      ...given,
      ...entryOf(unit, given.name, n),
      id: seedId('offer', unit.id, 'draft'),
      state: 'DRAFT' as const,
    }))
  return [...offers, ...drafts]
}
