import { setImmediate } from 'node:timers/promises'
import { assign, type Edge } from './assignment.ts'

/** How many offers of each need are looked at; those that go away empty are looked at again, further. */
const ROUNDS = [15, 60, 240]
/** After so many needs others have their turn. */
const AT_ONCE = 50

/** An offer that fits a need, and the points it is worth. */
type Fitting = { offer: { id: string }; score: number; fits: boolean }
export type Pair<Need, Found> = { need: Need; found: Found }

/**
 * Puts needs and offers together so that the sum of the points is the greatest, each offer with one need; what does not fit is
 * put to nobody. `find` looks at so many of the best offers for a need, and says whether there are no more.
 */
export async function pairsOf<Need, Found extends Fitting>(
  needs: readonly Need[],
  find: (need: Need, limit: number) => { near: readonly Found[]; isAll: boolean },
): Promise<Pair<Need, Found>[]> {
  const numbers = new Map<string, number>()
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return number
  }
  const found: Map<number, Found>[] = needs.map(() => new Map())
  const wishes: Edge[][] = needs.map(() => [])
  const isSeenWhole = needs.map(() => false)
  let given: (number | undefined)[] = needs.map(() => undefined)
  for (const limit of ROUNDS) {
    const empty = needs
      .keys()
      .filter((need) => given[need] === undefined && !isSeenWhole[need])
      .toArray()
    if (!empty.length) break
    for (const [at, need] of empty.entries()) {
      if (at % AT_ONCE === AT_ONCE - 1) await setImmediate()
      const { near, isAll } = find(needs[need]!, limit)
      isSeenWhole[need] = isAll
      for (const each of near) if (each.fits) found[need]!.set(numberOf(each.offer.id), each)
      wishes[need] = [...found[need]!].map(([offer, { score }]) => ({ offer, worth: score }))
    }
    given = assign(wishes, numbers.size)
  }
  return needs.flatMap((need, at) => {
    const offer = given[at]
    return offer === undefined ? [] : [{ need, found: found[at]!.get(offer)! }]
  })
}
