import { type Entry } from './entry.ts'
import { LOOKED_AT } from './looked-at.ts'
import { type Candidate, type Matcher } from './matcher.ts'

/** Needs and offers of which it is known what meets what; a grade above 0 says that it does. */
export type LabelledSet = {
  needs: readonly Entry[]
  offers: readonly Entry[]
  relevant: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Of so many needs it is said that nothing fits, or that nothing certain does and some are near. */
export type Said = { needs: number; nothingFits: number; onlyNear: number }

export type Figures = {
  recall: number
  reciprocalRank: number
  /** Of needs that something meets: said wrongly. */
  met: Said
  /** Of needs that nothing meets: said rightly. */
  unmet: Said
}

const FIRST = 5

/**
 * How well the offers found for each need are those that meet it. Recall: how many of them stand among the first five, of
 * as many as could; reciprocal rank: 1 for the first place, 1/2 for the second. Needs that nothing meets do not count for
 * these; of all it is counted how often it is said that nothing fits, and that what is listed is only near.
 */
export function evaluate(
  { needs, offers, relevant }: LabelledSet,
  matcher: Matcher,
  tell?: (need: Entry, found: readonly Candidate[], meeting: readonly string[]) => void,
): Figures {
  let [recall, reciprocalRank] = [0, 0]
  const [met, unmet]: [Said, Said] = [
    { needs: 0, nothingFits: 0, onlyNear: 0 },
    { needs: 0, nothingFits: 0, onlyNear: 0 },
  ]
  for (const need of needs) {
    const meeting = Object.entries(relevant[need.id] ?? {}).flatMap(([id, grade]) => (grade > 0 ? [id] : []))
    const found = matcher.best(need, offers.length)
    tell?.(need, found, meeting)
    const said = meeting.length ? met : unmet
    said.needs++
    const looked = found.slice(0, LOOKED_AT)
    if (!looked.some(({ mayFit }) => mayFit)) said.nothingFits++
    else if (!looked.some(({ fits }) => fits)) said.onlyNear++
    if (!meeting.length) continue
    const places = found.flatMap(({ offer }, at) => (meeting.includes(offer.id) ? [at] : []))
    recall += places.filter((at) => at < FIRST).length / Math.min(FIRST, meeting.length)
    reciprocalRank += places.length ? 1 / (1 + places[0]!) : 0
  }
  const counted = met.needs || 1
  return { recall: recall / counted, reciprocalRank: reciprocalRank / counted, met, unmet }
}
