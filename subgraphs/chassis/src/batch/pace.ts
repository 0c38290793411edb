import { LRUCache } from 'lru-cache'
import { type Bound } from '../scope.ts'

const QUICK_MILLISECONDS = 3
/** The first run plans, and tells little. */
const RUNS_TO_KNOW = 3
const WEIGHT_OF_THE_LAST = 0.1

/** How long statements take of late, by name. */
export class Pace {
  private readonly seen = new LRUCache<string, { runs: number; milliseconds: number }>({ max: 5_000 })

  /** Takes note of how long a call took; each of its statements may have been the one that did. */
  note(statements: readonly Bound[], milliseconds: number): void {
    for (const { name } of statements) {
      if (!name) continue
      const known = this.seen.get(name)
      if (!known) this.seen.set(name, { runs: 1, milliseconds: 0 })
      else if (++known.runs === 2) known.milliseconds = milliseconds
      else known.milliseconds += (milliseconds - known.milliseconds) * WEIGHT_OF_THE_LAST
    }
  }

  /** Whether all of these are known, and known to be quick. */
  areQuick(statements: readonly Bound[]): boolean {
    return statements.every(({ name }) => {
      const known = name && this.seen.get(name)
      return known && known.runs >= RUNS_TO_KNOW && known.milliseconds < QUICK_MILLISECONDS
    })
  }
}
