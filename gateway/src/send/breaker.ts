/** Keeps a dead partner from being asked: after `failures` in a row it refuses for `pause` ms, then lets one try. */
export class Breaker {
  private inARow = 0
  private closedAgainAt = 0

  constructor(
    private readonly failures = 5,
    private readonly pause = 250,
  ) {}

  /** Whether a call may go out now; after the pause only the first caller hears yes. */
  allows(): boolean {
    if (this.inARow < this.failures) return true
    const now = Date.now()
    if (now < this.closedAgainAt) return false
    this.closedAgainAt = now + this.pause
    return true
  }

  succeeded(): void {
    this.inARow = 0
  }

  failed(): void {
    this.inARow += 1
    if (this.inARow >= this.failures) this.closedAgainAt = Date.now() + this.pause
  }
}
