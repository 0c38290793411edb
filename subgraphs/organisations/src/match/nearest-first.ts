/** Things by how far they are, the nearest first: a binary heap without objects. */
export class NearestFirst {
  private readonly things: number[] = []
  private readonly lengths: number[] = []

  clear(): void {
    this.things.length = this.lengths.length = 0
  }

  push(thing: number, length: number): void {
    const { things, lengths } = this
    let at = things.length
    for (let above = (at - 1) >> 1; at > 0 && lengths[above]! > length; above = (at - 1) >> 1) {
      things[at] = things[above]!
      lengths[at] = lengths[above]!
      at = above
    }
    things[at] = thing
    lengths[at] = length
  }

  /** Takes the nearest out; undefined where there is none. */
  pop(): number | undefined {
    const { things, lengths } = this
    const nearest = things[0]
    const thing = things.pop()
    const length = lengths.pop()
    if (things.length && thing !== undefined && length !== undefined) this.sink(thing, length)
    return nearest
  }

  /** Puts a thing where the first one was, and lets what is nearer rise above it. */
  private sink(thing: number, length: number): void {
    const { things, lengths } = this
    let at = 0
    for (let below = 1; below < things.length; below = 2 * at + 1) {
      if (below + 1 < things.length && lengths[below + 1]! < lengths[below]!) below++
      if (lengths[below]! >= length) break
      things[at] = things[below]!
      lengths[at] = lengths[below]!
      at = below
    }
    things[at] = thing
    lengths[at] = length
  }
}
