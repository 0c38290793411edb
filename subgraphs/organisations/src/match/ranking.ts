/** Sums of points per offer for one need at a time; clearing costs only what was touched. */
export class Ranking {
  private readonly sums: Float64Array
  private readonly words: Float64Array
  private readonly isTouched: Uint8Array
  private touched: number[] = []

  constructor(size: number) {
    this.sums = new Float64Array(size)
    this.words = new Float64Array(size)
    this.isTouched = new Uint8Array(size)
  }

  clear(): void {
    for (const offer of this.touched) this.sums[offer] = this.words[offer] = this.isTouched[offer] = 0
    this.touched = []
  }

  add(offer: number, points: number): void {
    this.touch(offer)
    this.sums[offer]! += points
  }

  addWords(offer: number, points: number): void {
    this.touch(offer)
    this.words[offer]! += points
  }

  private touch(offer: number): void {
    if (this.isTouched[offer]) return
    this.isTouched[offer] = 1
    this.touched.push(offer)
  }

  wordsOf(offer: number): number {
    return this.words[offer]!
  }

  /** The offers with the highest sums, those of a group with a bonus; of the group also such as have nothing else. */
  best(group: readonly number[], bonus: number, count: number): number[] {
    for (const offer of group) if (this.isTouched[offer]) this.sums[offer]! += bonus
    const best = new Best(count)
    for (const offer of this.touched) best.offer(offer, this.sums[offer]! + this.words[offer]!)
    let plain = 0
    for (const offer of group) {
      if (this.isTouched[offer]) continue
      if (plain++ >= count) break
      best.offer(offer, bonus)
    }
    return best.items
  }
}

/** The so many items with the highest values, found without sorting the rest. */
class Best {
  readonly items: number[] = []
  private readonly values: number[] = []

  constructor(private readonly count: number) {}

  offer(item: number, value: number): void {
    const { items, values, count } = this
    if (items.length === count && value <= values[count - 1]!) return
    let at = items.length === count ? count - 1 : items.length
    for (; at > 0 && values[at - 1]! < value; at--) {
      items[at] = items[at - 1]!
      values[at] = values[at - 1]!
    }
    items[at] = item
    values[at] = value
  }
}
