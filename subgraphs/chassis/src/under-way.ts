/**
 * What is under way just now, of which much comes and goes: requests, calls, answers waited for.
 *
 * A `Set` or `Map` takes a new table every few changes, and leads from each table it had to the next. Once V8's collector
 * has moved one of them to what is old, all later ones live until old objects are collected too, and with them whatever
 * they held when they were replaced. Here what has left is held by nothing.
 */
export class UnderWay<Item> {
  private readonly items: Item[] = []

  get size(): number {
    return this.items.length
  }

  add(item: Item): void {
    this.items.push(item)
  }

  /** Lets go of `item`, if it is here. */
  delete(item: Item): void {
    const at = this.items.indexOf(item)
    if (at < 0) return
    const last = this.items.pop() as Item
    if (at < this.items.length) this.items[at] = last
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.items[Symbol.iterator]()
  }
}
