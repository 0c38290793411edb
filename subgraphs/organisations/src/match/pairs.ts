import { setImmediate } from 'node:timers/promises'
import { Assignment } from './assignment.ts'

/** How many offers of each need are looked at; those that go away empty are looked at again, further. */
const ROUNDS = [30, 240]
/** After so many needs others have their turn. */
const AT_ONCE = 50

/** An offer that fits a need, and the points it is worth. */
type Fitting = { offer: { id: string }; score: number }
export type Pair<Need> = { need: Need; offerId: string }

/**
 * Puts needs and offers together so that the sum of the points is the greatest, each offer with one need. `find` looks at so
 * many of the best offers that fit a need, and says whether there are no more.
 */
export async function pairsOf<Need>(
  needs: readonly Need[],
  find: (need: Need, limit: number) => { fitting: readonly Fitting[]; isAll: boolean },
): Promise<Pair<Need>[]> {
  const numbers = new Map<string, number>()
  const ids: string[] = []
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? ids.push(id) - 1
    numbers.set(id, number)
    return number
  }
  const assignment = new Assignment(needs.length)
  const isSeenWhole = needs.map(() => false)
  const isLeft = (need: number) => !isSeenWhole[need] && assignment.offerOf(need) === undefined
  for (const limit of ROUNDS)
    for (const [at, need] of needs.keys().filter(isLeft).toArray().entries()) {
      if (at % AT_ONCE === AT_ONCE - 1) await setImmediate()
      const { fitting, isAll } = find(needs[need]!, limit)
      isSeenWhole[need] = isAll
      assignment.serve(
        need,
        fitting.map(({ offer, score }) => ({ offer: numberOf(offer.id), worth: score })),
      )
    }
  return needs.flatMap((need, at) => {
    const number = assignment.offerOf(at)
    return number === undefined ? [] : [{ need, offerId: ids[number]! }]
  })
}
