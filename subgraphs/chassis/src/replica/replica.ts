import type pg from 'pg'
import { isLost } from '../batch/lost.ts'
import { type Answers, type Way } from '../batch/way.ts'
import { type Since } from '../executable.ts'
import { type Bound, type Scope } from '../scope.ts'
import { bytesBefore } from './position.ts'

/** How long one that broke off is left alone. */
const REST_MILLISECONDS = 1_000

const REPLAYED = 'select pg_last_wal_replay_lsn()::text as position'

/** A copy of the database that follows it: it answers readings that need not show the latest, or that it shows already. */
export class Replica {
  /** How far it had come when it was last asked: it never goes back. */
  private replayed = -1n
  private asking?: Promise<void>
  private restsUntil = 0

  constructor(
    private readonly pool: pg.Pool,
    private readonly way: Way,
  ) {}

  /** Whether it shows all that was written before. What it does not show yet is not waited for. */
  async shows(since: Since | undefined): Promise<boolean> {
    if (since === 'current' || performance.now() < this.restsUntil) return false
    if (since === undefined) return true
    const wanted = bytesBefore(since)
    if (wanted > this.replayed) {
      this.asking ??= this.ask().finally(() => (this.asking = undefined))
      await this.asking
    }
    return wanted <= this.replayed
  }

  private async ask(): Promise<void> {
    try {
      const { rows } = await this.pool.query<{ position: string | null }>(REPLAYED)
      if (rows[0]?.position) this.replayed = bytesBefore(rows[0].position)
    } catch {
      this.rest()
    }
  }

  async run(scope: Scope, statements: readonly Bound[], signal: AbortSignal): Promise<Answers> {
    try {
      return await this.way.run(scope, statements, signal)
    } catch (error) {
      if (isLost(error) && !signal.aborted) this.rest()
      throw error
    }
  }

  private rest(): void {
    this.restsUntil = performance.now() + REST_MILLISECONDS
  }

  async close(): Promise<void> {
    await Promise.all([this.way.close(), this.pool.end()])
  }
}
