import { Refusal } from '@concentric/chassis/messages'

type Minute = { started: number; spent: number; before: number }

const minute = 60_000
const accountsKept = 10_000

/** Cost units an account may spend in any sixty seconds, by a sliding minute; 0 means without limit. */
export class Rate {
  private readonly minutes = new Map<string, Minute>()

  constructor(private readonly perMinute: number) {}

  /** Spends `cost` units of an account, or refuses (RATE_LIMITED). */
  spend(accountId: string, cost: number): void {
    if (!this.perMinute) return
    const now = Date.now()
    const current = this.minute(accountId, now)
    // the share of the minute before that the last sixty seconds still cover
    const share = 1 - (now - current.started) / minute
    if (current.before * share + current.spent + cost > this.perMinute) throw new Refusal('RATE_LIMITED', tooFast)
    current.spent += cost
  }

  private minute(accountId: string, now: number): Minute {
    const known = this.minutes.get(accountId)
    if (known && now - known.started < minute) return known
    const follows = known && now - known.started < 2 * minute
    const next = follows
      ? { started: known.started + minute, spent: 0, before: known.spent }
      : { started: now, spent: 0, before: 0 }
    this.minutes.delete(accountId)
    this.minutes.set(accountId, next)
    const oldest = this.minutes.size > accountsKept ? this.minutes.keys().next().value : undefined
    if (oldest !== undefined) this.minutes.delete(oldest)
    return next
  }
}

const tooFast = ['请求过于频繁，请稍后再试。', 'Too many requests. Please slow down and try again shortly.'] as const
