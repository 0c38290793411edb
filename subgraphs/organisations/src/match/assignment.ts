import { NearestFirst } from './nearest-first.ts'

/** What giving an offer to a need is worth; offers are numbered from 0. */
export type Edge = { offer: number; worth: number }

const NOBODY = -1

/**
 * Gives offers to needs, each offer to one need at most, so that the sum of what it is worth is the greatest there is.
 * Needs come one after the other, and each takes the shortest way of exchanges to an offer nobody has (Jonker and Volgenant,
 * 1987), among the few offers near each need. What an offer has come to cost keeps all ways from before the shortest.
 */
export class Assignment {
  // places are what a need can take: the first is to go away empty, one for each need, then come the offers
  private readonly places: (readonly number[])[]
  private readonly worths: (readonly number[])[]
  /** Which of its places a need has taken. */
  private readonly taken: Int32Array
  private readonly costs: number[] = []
  private readonly needOf: number[] = []
  private readonly lengths: number[] = []
  private readonly cameBy: number[] = []
  private readonly isSettled: boolean[] = []
  private readonly ahead = new NearestFirst()
  private reached: number[] = []

  constructor(private readonly needCount: number) {
    this.places = Array.from({ length: needCount }, () => [])
    this.worths = Array.from({ length: needCount }, () => [])
    this.taken = new Int32Array(needCount).fill(NOBODY)
  }

  /** The offer a need was given so far. */
  offerOf(need: number): number | undefined {
    const place = this.placeOf(need)
    return place === NOBODY || place < this.needCount ? undefined : place - this.needCount
  }

  /** Gives an offer to a need that has none, of those it wishes; others may have to change theirs, or give it away. */
  serve(start: number, wishes: readonly Edge[]): void {
    if (this.offerOf(start) !== undefined) throw new Error(`Need ${start} has an offer already.`)
    this.wish(start, wishes)
    const passed: number[] = []
    let need = start
    let length = 0
    let last = NOBODY
    while (last === NOBODY) {
      this.lookAhead(need, length)
      const place = this.nextPlace()
      length = this.lengths[place]!
      const holder = this.needOf[place]!
      if (holder === NOBODY) last = place
      else {
        passed.push(place)
        need = holder
      }
    }
    for (const each of passed) this.costs[each]! += length - this.lengths[each]!
    this.exchange(start, last)
    this.forget()
  }

  private placeOf(need: number): number {
    const taken = this.taken[need]!
    return taken === NOBODY ? NOBODY : this.places[need]![taken]!
  }

  /** To go away empty is the last choice of each need, and nobody else's. */
  private wish(need: number, wishes: readonly Edge[]): void {
    const wanted = wishes.filter(({ worth }) => worth > 0)
    this.places[need] = [...wanted.map(({ offer }) => this.needCount + offer), need]
    this.worths[need] = [...wanted.map(({ worth }) => worth), 0]
    this.taken[need] = NOBODY
    const most = this.places[need].reduce((one, other) => Math.max(one, other))
    for (let place = this.costs.length; place <= most; place++) {
      this.costs.push(0)
      this.needOf.push(NOBODY)
      this.lengths.push(Infinity)
      this.cameBy.push(NOBODY)
      this.isSettled.push(false)
    }
    this.needOf[need] = NOBODY
  }

  /** How far the places of a need are, on the way that leads to it. */
  private lookAhead(need: number, length: number): void {
    const { lengths, costs, isSettled } = this
    const places = this.places[need]!
    const worths = this.worths[need]!
    const taken = this.taken[need]!
    const far = length + (taken === NOBODY ? 0 : worths[taken]! - costs[places[taken]!]!)
    for (let at = 0; at < places.length; at++) {
      const place = places[at]!
      const further = far - worths[at]! + costs[place]!
      if (further >= lengths[place]! || isSettled[place]) continue
      if (lengths[place] === Infinity) this.reached.push(place)
      lengths[place] = further
      this.cameBy[place] = need
      this.ahead.push(place, further)
    }
  }

  /** The nearest place that was not passed; there is one, for each need has a last choice of its own. */
  private nextPlace(): number {
    for (let place = this.ahead.pop(); place !== undefined; place = this.ahead.pop())
      if (!this.isSettled[place]) {
        this.isSettled[place] = true
        return place
      }
    throw new Error('A need has no last choice of its own.')
  }

  /** Each need on the way hands over what it had and takes what the way leads it to. */
  private exchange(start: number, last: number): void {
    for (let place = last, need = NOBODY; need !== start; ) {
      need = this.cameBy[place]!
      const before = this.placeOf(need)
      this.taken[need] = this.places[need]!.indexOf(place)
      this.needOf[place] = need
      if (before !== NOBODY) place = before
    }
  }

  private forget(): void {
    for (const place of this.reached) {
      this.lengths[place] = Infinity
      this.isSettled[place] = false
    }
    this.reached = []
    this.ahead.clear()
  }
}
