import { UnderWay } from '@concentric/chassis/under-way'

/**
 * Lets identical reads that are under way at once share one answer. Only for reads that nobody's identity decides.
 * Give each sharer its own copy of what it may change.
 */
export class SharedReads<Answer> {
  private underWay = new UnderWay<{ key: string; answer: Promise<Answer> }>()

  /** The answer of the read with this `key` that is under way, or of `ask`. */
  read(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    for (const read of this.underWay) if (read.key === key) return read.answer
    const { underWay } = this
    const answer = ask().finally(() => underWay.delete(begun))
    const begun = { key, answer }
    underWay.add(begun)
    return answer
  }

  /** Does a write: a read asked for after it shares nothing with those begun before its end. */
  async write(ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask()
    } finally {
      this.underWay = new UnderWay()
    }
  }
}
