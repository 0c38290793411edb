/** The so many items with the highest values, found without sorting the rest; of equal ones those that were given first. */
export class FewBest {
  readonly items: number[] = []
  /** What is not above this is not among them. */
  least = -Infinity
  private readonly values: number[] = []

  constructor(private readonly count: number) {}

  give(item: number, value: number): void {
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
