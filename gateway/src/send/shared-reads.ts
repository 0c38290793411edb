/**
 * Lets identical reads that are under way at once share one answer. Only for reads that nobody's identity decides.
 * Give each sharer its own copy of what it may change.
 */
export class SharedReads<Answer> {
  private readonly underWay = new Map<string, Promise<Answer>>()

  /** The answer of the read with this `key` that is under way, or of `ask`. */
  read(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.underWay.get(key)
    if (known) return known
    const answer = ask().finally(() => {
      if (this.underWay.get(key) === answer) this.underWay.delete(key)
    })
    this.underWay.set(key, answer)
    return answer
  }

  /** Does a write: a read asked for after it shares nothing with those begun before its end. */
  async write(ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask()
    } finally {
      this.underWay.clear()
    }
  }
}
