/** Longer than a code is taken: its half minute, the one before and the one after. */
const keptMilliseconds = 120_000

/** The codes that were tried a moment ago: none is taken twice, so one seen over a shoulder is of no use. */
export class SpentCodes {
  private readonly until = new Map<string, number>()

  /** Spends a code; false if it was tried before. */
  spend(accountId: string, code: string): boolean {
    const now = Date.now()
    for (const [key, until] of this.until) {
      if (until > now) break
      this.until.delete(key)
    }
    const key = `${accountId} ${code}`
    if (this.until.has(key)) return false
    this.until.set(key, now + keptMilliseconds)
    return true
  }
}
