/** Sums of points per offer for one need at a time; clearing costs only what was touched. */
export class Ranking {
  private readonly sums: Float64Array
  private readonly words: Float64Array
  private readonly isTouched: Uint8Array
  private readonly touched: Int32Array
  private count = 0

  constructor(size: number) {
    this.sums = new Float64Array(size)
    this.words = new Float64Array(size)
    this.isTouched = new Uint8Array(size)
    this.touched = new Int32Array(size)
  }

  clear(): void {
    const { sums, words, isTouched, touched, count } = this
    for (let at = 0; at < count; at++) {
      const offer = touched[at]!
      sums[offer] = words[offer] = isTouched[offer] = 0
    }
    this.count = 0
  }

  /** Adds points to offers, to each by its weight; one loop without calls, for this is most of what a need costs. */
  addEach(offers: Int32Array, weights: Float32Array, points: number): void {
    const { sums, isTouched, touched } = this
    let count = this.count
    for (let at = 0; at < offers.length; at++) {
      const offer = offers[at]!
      if (isTouched[offer] === 0) {
        isTouched[offer] = 1
        touched[count++] = offer
      }
      sums[offer]! += points * weights[at]!
    }
    this.count = count
  }

  addWords(offer: number, points: number): void {
    if (this.isTouched[offer] === 0) {
      this.isTouched[offer] = 1
      this.touched[this.count++] = offer
    }
    this.words[offer]! += points
  }

  wordsOf(offer: number): number {
    return this.words[offer]!
  }

  /** The offers with the highest sums, those of a group with a bonus; of the group also such as have nothing else. */
  best(group: readonly number[], bonus: number, count: number): number[] {
    const { sums, words, isTouched, touched } = this
    for (let at = 0; at < group.length; at++) if (isTouched[group[at]!]) sums[group[at]!]! += bonus
    const best = new Best(count)
    for (let at = 0; at < this.count; at++) {
      const offer = touched[at]!
      const value = sums[offer]! + words[offer]!
      if (value > best.least) best.offer(offer, value)
    }
    let plain = 0
    for (const offer of group) {
      if (isTouched[offer]) continue
      if (plain++ >= count) break
      best.offer(offer, bonus)
    }
    return best.items
  }
}

/** The so many items with the highest values, found without sorting the rest. */
class Best {
  readonly items: number[] = []
  /** What is not above this is not among them. */
  least = -Infinity
  private readonly values: number[] = []

  constructor(private readonly count: number) {}

  offer(item: number, value: number): void {
    const { items, values, count } = this
    if (value <= this.least) return
    let at = items.length === count ? count - 1 : items.length
    for (; at > 0 && values[at - 1]! < value; at--) {
      items[at] = items[at - 1]!
      values[at] = values[at - 1]!
    }
    items[at] = item
    values[at] = value
    if (items.length === count) this.least = values[count - 1]!
  }
}
