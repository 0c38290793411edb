/** Remembers what was used, each for `seconds` at least and twice as long at most: no more than the traffic of that time. */
export class Used {
  private now = new Set<string>()
  private before = new Set<string>()
  private turnAt: number

  constructor(private readonly seconds: number) {
    this.turnAt = Date.now() + (seconds + 1) * 1_000
  }

  /** Whether this is the first use; it is remembered as one. */
  first(mark: string): boolean {
    this.turn()
    if (this.now.has(mark) || this.before.has(mark)) return false
    this.now.add(mark)
    return true
  }

  private turn(): void {
    const late = Date.now() - this.turnAt
    if (late < 0) return
    const span = (this.seconds + 1) * 1_000
    this.before = late < span ? this.now : new Set()
    this.now = new Set()
    this.turnAt = Date.now() + span
  }
}
