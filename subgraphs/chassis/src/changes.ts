import pg from 'pg'
import { Refusal } from './messages.ts'

const channel = 'concentric_changed'
const mostWaiting = 10_000

/**
 * Which rows change, as the triggers of watched tables tell it once the change is committed. One connection listens for the
 * whole process, from the first watcher on; a pooler that shares connections between transactions cannot carry it.
 */
export class Changes {
  private readonly watchers = new Map<string, Set<Watcher>>()
  private listening?: Promise<pg.Client>

  constructor(private readonly url: string) {}

  /**
   * Ids of the rows of `table` (`schema.name`) that change from now on, a row that changes often while nobody takes it once.
   * Ends with `signal`; refused or broken off (UNAVAILABLE) when the database cannot be listened to. What `earlier` answers is
   * told first: it is asked while the changes are heard already, so that between the two nothing is missed.
   */
  async watch(
    table: string,
    signal?: AbortSignal,
    earlier?: () => Promise<readonly string[]>,
  ): Promise<AsyncIterable<string>> {
    const watcher = new Watcher()
    const ofTable = this.watchers.get(table) ?? new Set()
    this.watchers.set(table, ofTable.add(watcher))
    signal?.addEventListener('abort', () => watcher.end(), { once: true })
    try {
      await this.listen()
    } catch {
      ofTable.delete(watcher)
      throw unavailable()
    }
    if (earlier)
      watcher.tell(
        await earlier().catch((error: unknown) => {
          ofTable.delete(watcher)
          throw error
        }),
      )
    if (signal?.aborted) watcher.end()
    return watcher.ids(() => ofTable.delete(watcher))
  }

  async close(): Promise<void> {
    const listening = this.listening
    this.fail()
    await (await listening?.catch(() => undefined))?.end()
  }

  private listen(): Promise<pg.Client> {
    this.listening ??= this.connected().catch((error: unknown) => {
      this.listening = undefined
      throw error
    })
    return this.listening
  }

  private async connected(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 3000, keepAlive: true })
    client.on('error', () => {})
    client.on('end', () => this.fail())
    client.on('notification', ({ payload = '' }) => this.tell(payload))
    await client.connect()
    await client.query(`listen ${channel}`)
    return client
  }

  private tell(payload: string): void {
    const { table, ids }: { table: string; ids: string[] } = JSON.parse(payload)
    for (const watcher of this.watchers.get(table) ?? []) watcher.tell(ids)
  }

  /** What changed meanwhile is lost: every watcher has to begin again. */
  private fail(): void {
    this.listening = undefined
    for (const ofTable of this.watchers.values()) for (const watcher of ofTable) watcher.end(unavailable())
  }
}

class Watcher {
  private readonly waiting = new Set<string>()
  private over?: { because?: Error }
  private wake = () => {}

  tell(ids: readonly string[]): void {
    for (const id of ids) this.waiting.add(id)
    if (this.waiting.size > mostWaiting) this.end(unavailable())
    this.wake()
  }

  end(because?: Error): void {
    this.over ??= { because }
    this.wake()
  }

  async *ids(leave: () => void): AsyncGenerator<string> {
    try {
      while (!this.over) {
        for (const id of this.waiting) {
          this.waiting.delete(id)
          yield id
        }
        if (!this.over && this.waiting.size === 0)
          await new Promise<void>((resolve) => {
            this.wake = resolve
          })
      }
      if (this.over.because) throw this.over.because
    } finally {
      leave()
    }
  }
}

const unavailable = () => new Refusal('UNAVAILABLE', 'unavailable')
