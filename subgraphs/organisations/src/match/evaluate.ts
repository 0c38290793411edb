import { type Entry } from './entry.ts'
import { type Candidate, type Matcher } from './matcher.ts'

/** Needs and offers of which it is known what meets what; a grade above 0 says that it does. */
export type LabelledSet = {
  needs: readonly Entry[]
  offers: readonly Entry[]
  relevant: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export type Figures = { needs: number; recall: number; reciprocalRank: number }

const FIRST = 5

/**
 * How well the offers found for each need are those that meet it. Recall: how many of them stand among the first five, of
 * as many as could; reciprocal rank: 1 for the first place, 1/2 for the second. Needs that nothing meets do not count.
 */
export function evaluate(
  { needs, offers, relevant }: LabelledSet,
  matcher: Matcher,
  tell?: (need: Entry, found: readonly Candidate[], meeting: readonly string[]) => void,
): Figures {
  let [counted, recall, reciprocalRank] = [0, 0, 0]
  for (const need of needs) {
    const meeting = Object.entries(relevant[need.id] ?? {}).flatMap(([id, grade]) => (grade > 0 ? [id] : []))
    if (!meeting.length) continue
    const found = matcher.best(need, offers.length)
    const places = found.flatMap(({ offer }, at) => (meeting.includes(offer.id) ? [at] : []))
    counted++
    recall += places.filter((at) => at < FIRST).length / Math.min(FIRST, meeting.length)
    reciprocalRank += places.length ? 1 / (1 + places[0]!) : 0
    tell?.(need, found, meeting)
  }
  return { needs: counted, recall: recall / (counted || 1), reciprocalRank: reciprocalRank / (counted || 1) }
}
