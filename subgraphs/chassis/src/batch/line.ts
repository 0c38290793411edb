import pg from 'pg'
import { type Bound } from '../scope.ts'
import { UnderWay } from '../under-way.ts'
import { type Answered } from './way.ts'
import { breakOff, sendBatch } from './wire.ts'

/** Calls that share a connection at once. */
const MOST_WAITING = 16
/** As long as this one call keeps the others waiting, no more join them. */
const LATE_MILLISECONDS = 5
const LOOK_AFTER_MILLISECONDS = 50
/** Then it is replaced, as one of the pool is: memory of the server that belongs to a connection goes with it. */
const LIFETIME_MILLISECONDS = 900_000

type Waiting = { signal: AbortSignal; reject: (reason: unknown) => void }

const ignore = () => {}

/** A connection that quick reads share: each call is a transaction, and the next is sent before the last has answered. */
export class Line {
  private client?: pg.Client
  private opening?: Promise<unknown>
  private opened = 0
  private heard = 0
  private isClosed = false
  private looking?: NodeJS.Timeout
  private readonly waiting = new UnderWay<Waiting>()

  constructor(private readonly url: string) {}

  /** Whether one more call may go this way. What is not open yet is opened for those who come later. */
  takesMore(): boolean {
    if (!this.client) this.opening ??= this.open().finally(() => (this.opening = undefined))
    if (!this.client) return false
    const now = performance.now()
    const isOld = now - this.opened > LIFETIME_MILLISECONDS
    if (!this.waiting.size && isOld) {
      void this.client.end()
      this.client = undefined
    }
    if (isOld) return false
    return !this.waiting.size || (this.waiting.size < MOST_WAITING && now - this.heard < LATE_MILLISECONDS)
  }

  private async open(): Promise<void> {
    if (this.isClosed) return
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 3000, ...{ pipeline: true } })
    client.on('error', ignore)
    client.on('end', () => {
      if (this.client === client) this.client = undefined
    })
    await client.connect().then(() => {
      this.client = client
      this.opened = performance.now()
    }, ignore)
  }

  /** Sends a call behind those before it; rejects soon after nobody waits for it any more. */
  send(statements: readonly Bound[], signal: AbortSignal): Promise<Answered> {
    if (!this.waiting.size) this.heard = performance.now()
    return new Promise((resolve, reject) => {
      const asked = { signal, reject }
      this.waiting.add(asked)
      this.looking ??= setTimeout(() => this.lookAfter(), LOOK_AFTER_MILLISECONDS).unref()
      sendBatch(this.client!, statements, (error, answers) => {
        const now = performance.now()
        // calls are answered one after the other: this one took what passed since the last answer
        const milliseconds = now - this.heard
        this.heard = now
        this.waiting.delete(asked)
        if (error) reject(error)
        else resolve({ answers, milliseconds })
      })
    })
  }

  /**
   * Lets go who has left. Breaking off would hit everyone on the connection: it is done once nobody waits on it any more,
   * and it is silent.
   */
  private lookAfter(): void {
    this.looking = undefined
    let isLeft = true
    for (const { signal, reject } of this.waiting) {
      if (signal.aborted) reject(signal.reason)
      else isLeft = false
    }
    if (!this.waiting.size) return
    if (isLeft && this.client && performance.now() - this.heard >= LOOK_AFTER_MILLISECONDS) breakOff(this.client)
    else this.looking = setTimeout(() => this.lookAfter(), LOOK_AFTER_MILLISECONDS).unref()
  }

  /** Ends when all that was sent has been answered. */
  async close(): Promise<void> {
    this.isClosed = true
    await this.opening
    await this.client?.end()
  }
}
