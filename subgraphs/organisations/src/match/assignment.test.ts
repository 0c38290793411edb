import { expect, it } from 'vitest'
import { Assignment, type Edge } from './assignment.ts'

/** The offer of each need once all are served; those that have none are served again, as often as there are lists of wishes. */
function given(...rounds: (readonly (readonly Edge[])[])[]): (number | undefined)[] {
  const needs = [...rounds[0]!.keys()]
  const assignment = new Assignment(needs.length)
  for (const wishes of rounds)
    for (const need of needs.filter((each) => assignment.offerOf(each) === undefined))
      assignment.serve(need, wishes[need]!)
  return needs.map((need) => assignment.offerOf(need))
}

/** The greatest sum, by trying everything. */
function mostOf(wishes: readonly (readonly Edge[])[], taken: ReadonlySet<number> = new Set(), need = 0): number {
  const edges = wishes[need]
  if (!edges) return 0
  const without = mostOf(wishes, taken, need + 1)
  return Math.max(
    without,
    ...edges
      .filter(({ offer }) => !taken.has(offer))
      .map(({ offer, worth }) => worth + mostOf(wishes, new Set([...taken, offer]), need + 1)),
  )
}

function sumOf(wishes: readonly (readonly Edge[])[], given: readonly (number | undefined)[]): number {
  const offers = given.filter((offer) => offer !== undefined)
  expect(new Set(offers).size).toBe(offers.length)
  return wishes.reduce((sum, edges, need) => {
    if (given[need] === undefined) return sum
    const edge = edges.find(({ offer }) => offer === given[need])
    expect(edge).toBeDefined()
    return sum + edge!.worth
  }, 0)
}

/** Numbers that look like chance and are the same every time. */
function* chance(seed: number) {
  for (let state = seed; ; state = (Math.imul(state, 1664525) + 1013904223) >>> 0) yield state / 2 ** 32
}

it('gives as much as trying everything does, on a thousand small sets', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const numbers = chance(seed)
    const next = (below: number) => Math.floor(numbers.next().value! * below)
    const offers = 1 + next(6)
    const wishes = Array.from({ length: 1 + next(6) }, () =>
      Array.from({ length: offers }, (_, offer) => ({ offer, worth: next(12) - 2 })).filter(() => next(3) > 0),
    )
    expect([seed, sumOf(wishes, given(wishes))]).toEqual([seed, mostOf(wishes)])
  }
})

it('leaves a need its second choice where that helps another more', () => {
  const wishes = [
    [
      { offer: 0, worth: 10 },
      { offer: 1, worth: 9 },
    ],
    [{ offer: 0, worth: 8 }],
    [{ offer: 0, worth: 1 }],
  ]
  expect(given(wishes)).toEqual([1, 0, undefined])
})

it('gives the greatest sum also where needs that went away empty wish for more', () => {
  const next = chance(7)
  for (let set = 1; set <= 200; set++) {
    const below = (most: number) => Math.floor(next.next().value! * most)
    const wishes = Array.from({ length: 5 }, () =>
      Array.from({ length: 5 }, (_, offer) => ({ offer, worth: 1 + below(12) })).filter(() => below(2) > 0),
    )
    const first = wishes.map((edges) => edges.slice(0, 1))
    const hadNone = given(first).map((offer) => offer === undefined)
    // needs that once had an offer and gave it away wish for no more than before
    const all = wishes.map((edges, need) => (hadNone[need] ? edges : first[need]!))
    expect([set, sumOf(all, given(first, all))]).toEqual([set, mostOf(all)])
  }
})
