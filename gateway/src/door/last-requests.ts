import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '@concentric/chassis/messages'
import { UnderWay } from '@concentric/chassis/under-way'
import { type Exchange, refuse } from './exchange.ts'

const LONGEST_MILLISECONDS = 15_000

/**
 * The last requests of a gateway whose subgraphs ask it too: those under way are answered, and so is what subgraphs ask
 * for them; who comes now is told to come again.
 */
export class LastRequests {
  private readonly running = new UnderWay<Exchange>()
  private closing = false

  /** Takes a request, or refuses it (UNAVAILABLE) since there will be no more. */
  take(exchange: Exchange): boolean {
    if (exchange.path === '/internal/graphql') return true
    if (this.closing) {
      exchange.res.setHeader('connection', 'close')
      return !refuse(exchange, 503, new Refusal('UNAVAILABLE', 'unavailable'))
    }
    this.running.add(exchange)
    exchange.res.on('close', () => this.running.delete(exchange))
    return true
  }

  /** Takes no more; resolves when all are answered, after 15 s at the latest. */
  async end(): Promise<void> {
    this.closing = true
    for (const end = Date.now() + LONGEST_MILLISECONDS; this.running.size && Date.now() < end; ) await sleep(20)
  }
}
