const windowMilliseconds = 15 * 60_000
const longestDelay = 60_000
const patience = 3_000
const keysKept = 10_000

type Count = { failures: number; last: number; freeAt: number }

/** Either the attempt may be made after `wait` ms, or it comes too early and may be made again after `retryAfter` s. */
export type Turn = { wait: number } | { retryAfter: number }

/**
 * Slows down guessing: after 5 failures per account and address, or 50 per address, within 15 minutes, each further
 * attempt waits twice as long as the one before, up to a minute. Nobody is ever locked out.
 */
export class Attempts {
  private readonly counts = new Map<string, Count>()

  /** Counts an attempt as failed until it has `succeeded`, so that attempts at the same time count too. */
  begin(username: string, address: string): Turn {
    const now = Date.now()
    const keys = this.keys(username, address)
    const wait = Math.max(...keys.map(({ key }) => this.recent(key, now).freeAt - now), 0)
    if (wait > patience) return { retryAfter: Math.ceil(wait / 1_000) }
    for (const { key, allowed } of keys) this.count(key, allowed, now)
    return { wait }
  }

  /** The password was right: the account's failures are forgotten, and the attempt is taken back. */
  succeeded(username: string, address: string): void {
    this.takeBack(username, address)
    this.counts.delete(this.keys(username, address)[0].key)
  }

  /** The attempt told nothing, right or wrong. */
  takeBack(username: string, address: string): void {
    for (const { key } of this.keys(username, address)) {
      const count = this.counts.get(key)
      if (count) count.failures -= 1
    }
  }

  private keys(username: string, address: string) {
    return [
      { key: `${address} ${username.toLowerCase().slice(0, 64)}`, allowed: 5 },
      { key: address, allowed: 50 },
    ] as const
  }

  private recent(key: string, now: number): Count {
    const known = this.counts.get(key)
    return known && now - known.last < windowMilliseconds ? known : { failures: 0, last: now, freeAt: 0 }
  }

  private count(key: string, allowed: number, now: number): void {
    const { failures, freeAt } = this.recent(key, now)
    const beyond = failures + 1 - allowed
    const delay = beyond < 0 ? 0 : Math.min(1_000 * 2 ** beyond, longestDelay)
    this.counts.delete(key)
    this.counts.set(key, { failures: failures + 1, last: now, freeAt: delay ? Math.max(now, freeAt) + delay : 0 })
    const oldest = this.counts.size > keysKept ? this.counts.keys().next().value : undefined
    if (oldest !== undefined) this.counts.delete(oldest)
  }
}
