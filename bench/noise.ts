import { createHash } from 'node:crypto'
import { median, quantile } from './statistics.ts'

const block = Buffer.alloc(16_000_000)

/** Shows how busy others keep the machine: the same bytes, hashed and timed now and then. */
export class Noise {
  private readonly milliseconds: number[] = []

  sample(): void {
    const startedAt = performance.now()
    createHash('sha256').update(block).digest()
    this.milliseconds.push(performance.now() - startedAt)
  }

  /** The slow ones (nine in ten are faster) against the fastest: 1.0 is a machine at rest. */
  get factor(): number {
    return quantile(this.milliseconds, 0.9) / Math.min(...this.milliseconds)
  }

  get words(): string {
    const [fastest, middle] = [Math.min(...this.milliseconds), median(this.milliseconds)]
    const judged =
      this.factor < 1.2
        ? 'a quiet machine'
        : this.factor < 1.6
          ? 'a somewhat busy one'
          : 'a busy one, trust only ratios'
    return `The same hash took ${fastest.toFixed(1)} ms at best, ${middle.toFixed(1)} in the middle, ${this.factor.toFixed(2)}x the best when slow: ${judged}.`
  }
}
