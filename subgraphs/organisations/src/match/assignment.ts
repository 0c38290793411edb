import { NearestFirst } from './nearest-first.ts'

/** What giving an offer to a need is worth; offers are numbered from 0. */
export type Edge = { offer: number; worth: number }

const NOBODY = -1

/**
 * Gives offers to needs, each offer to one need at most, so that the sum of what it is worth is the greatest there is; answers
 * the offer of each need, or undefined.
 */
export function assign(wishes: readonly (readonly Edge[])[], offerCount: number): (number | undefined)[] {
  const assignment = new Assignment(wishes, offerCount)
  for (let need = 0; need < wishes.length; need++) assignment.serve(need)
  return assignment.chosen.map((edge) => (edge && edge.offer < offerCount ? edge.offer : undefined))
}

/**
 * Needs come one after the other, and each takes the shortest way of exchanges to an offer nobody has (Jonker and Volgenant,
 * 1987), among the few offers near each need. What an offer has come to cost keeps all ways from before the shortest.
 */
class Assignment {
  readonly chosen: (Edge | undefined)[]
  private readonly choices: readonly (readonly Edge[])[]
  private readonly costs: Float64Array
  private readonly needOf: Int32Array
  private readonly lengths: Float64Array
  private readonly cameBy: Int32Array
  private readonly isSettled: Uint8Array
  private readonly ahead = new NearestFirst()
  private reached: number[] = []

  constructor(wishes: readonly (readonly Edge[])[], offerCount: number) {
    // to go away empty is the last choice of each need, and nobody else's
    this.choices = wishes.map((edges, need) => [
      ...edges.filter(({ worth }) => worth > 0),
      { offer: offerCount + need, worth: 0 },
    ])
    this.chosen = wishes.map(() => undefined)
    const size = offerCount + wishes.length
    this.costs = new Float64Array(size)
    this.needOf = new Int32Array(size).fill(NOBODY)
    this.lengths = new Float64Array(size).fill(Infinity)
    this.cameBy = new Int32Array(size)
    this.isSettled = new Uint8Array(size)
  }

  serve(start: number): void {
    const passed: number[] = []
    let need = start
    let length = 0
    let last = NOBODY
    while (last === NOBODY) {
      this.lookAhead(need, length)
      const offer = this.nextOffer()
      length = this.lengths[offer]!
      const holder = this.needOf[offer]!
      if (holder === NOBODY) last = offer
      else {
        passed.push(offer)
        need = holder
      }
    }
    for (const each of passed) this.costs[each]! += length - this.lengths[each]!
    this.exchange(start, last)
    this.forget()
  }

  /** How far the offers of a need are, on the way that leads to it. */
  private lookAhead(need: number, length: number): void {
    const { lengths, costs } = this
    const own = this.chosen[need]
    const given = own ? own.worth - costs[own.offer]! : 0
    for (const { offer, worth } of this.choices[need]!) {
      const further = length + given - (worth - costs[offer]!)
      if (this.isSettled[offer] || further >= lengths[offer]!) continue
      if (lengths[offer] === Infinity) this.reached.push(offer)
      lengths[offer] = further
      this.cameBy[offer] = need
      this.ahead.push(offer, further)
    }
  }

  /** The nearest offer that was not passed; there is one, for each need has a last choice of its own. */
  private nextOffer(): number {
    for (let offer = this.ahead.pop(); offer !== undefined; offer = this.ahead.pop())
      if (!this.isSettled[offer]) {
        this.isSettled[offer] = 1
        return offer
      }
    throw new Error('A need has no last choice of its own.')
  }

  /** Each need on the way hands over what it had and takes what the way leads it to. */
  private exchange(start: number, last: number): void {
    for (let offer = last, need = NOBODY; need !== start; ) {
      need = this.cameBy[offer]!
      const before = this.chosen[need]
      this.chosen[need] = this.choices[need]!.find((edge) => edge.offer === offer)
      this.needOf[offer] = need
      if (before) offer = before.offer
    }
  }

  private forget(): void {
    for (const offer of this.reached) {
      this.lengths[offer] = Infinity
      this.isSettled[offer] = 0
    }
    this.reached = []
    this.ahead.clear()
  }
}
