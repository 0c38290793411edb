import type pg from 'pg'
import { again } from './batch/again.ts'
import { eachOf } from './batch/each.ts'
import { Lanes } from './batch/lanes.ts'
import { mustKeepToOneTransaction } from './batch/one-transaction.ts'
import { openPool } from './batch/pool.ts'
import { Transactions } from './batch/transaction.ts'
import { type Way, type WayName } from './batch/way.ts'
import { Changes } from './changes.ts'
import { type Request, type Since } from './executable.ts'
import { type Role } from './levels.ts'
import { Refusal } from './messages.ts'
import { Replica } from './replica/replica.ts'

/** Who runs a statement: the Postgres role, the place it acts in, the account behind it, the request it is part of. */
export type Scope = {
  role: Role
  placeId?: string
  accountId?: string
  grantId?: string
  requestId?: string
  /** What a reading must show. */
  since?: Since
}

/** A statement and its values; it answers one row with one column of JSON text. One with a name is kept prepared. */
export type Bound = {
  name?: string
  text: string
  values: readonly unknown[]
  /** It reads what may be withdrawn at any moment: a replica, which learns it later, is not asked. */
  isCurrent?: boolean
}

/** The scope of a request: its actor's level is its role. */
export const scopeOf = ({ actor: { level, placeId, accountId, grantId }, id, since }: Request): Scope => ({
  role: level,
  placeId,
  accountId,
  grantId,
  requestId: id,
  since,
})

/** What one statement of many answered, or why it alone was undone. */
export type Each = string | null | Error

type Ways = {
  /** `transaction` is slower and answers the same: tests and benchmarks compare the two. */
  way?: WayName
  /** Where a copy of the database answers that follows it. */
  replicaUrl?: string
}

/** Connections a program opens before it is asked for anything. */
const READY = 3

/** Connections that quick reads share, of a pool that has enough of them. */
const SHARED = 2

/**
 * Runs statements within a scope: row-level security sees the role and the place set here and nowhere else.
 * One transaction per call; nothing of it outlives the call. The statements of a call are sent together.
 */
export class Database {
  /** How many statements were sent, data and scope apart; tests and metrics read it. */
  readonly sent = { data: 0, scope: 0 }
  /** What changes meanwhile. */
  readonly changes: Changes
  private readonly pool: pg.Pool
  private readonly transactions: Transactions
  private readonly way: Way
  private readonly replica?: Replica

  constructor(url: string, prefix: string, size = 10, { way = 'batch', replicaUrl }: Ways = {}) {
    const shared = way === 'batch' && size > 2 * SHARED ? SHARED : 0
    this.changes = new Changes(url)
    this.pool = openPool(url, size - shared)
    this.transactions = new Transactions(this.pool, prefix, this.sent)
    this.way = way === 'batch' ? new Lanes(url, shared, this.pool, prefix, this.sent) : this.transactions
    if (!replicaUrl) return
    const pool = openPool(replicaUrl, size - shared)
    this.replica = new Replica(pool, new Lanes(replicaUrl, shared, pool, prefix, this.sent))
  }

  /**
   * The JSON text each statement answers, in order; all or none of them take effect. Who lost a deadlock is run again.
   * Given a signal they are broken off when it is aborted: for statements that only read.
   */
  async run(scope: Scope, statements: readonly Bound[], signal?: AbortSignal): Promise<(string | null)[]> {
    mustKeepToOneTransaction(statements)
    const read = this.replica && signal && (await this.readByReplica(this.replica, scope, statements, signal))
    if (read) return read
    return again(() => this.way.run(scope, statements, signal)).catch((error: unknown) => {
      throw signal?.aborted ? new Refusal('UNAVAILABLE', 'unavailable') : error
    })
  }

  /** What a replica answers, or nothing: then the database itself is to be asked, also where the replica failed. */
  private async readByReplica(replica: Replica, scope: Scope, statements: readonly Bound[], signal: AbortSignal) {
    if (statements.some(({ isCurrent }) => isCurrent) || !(await replica.shows(scope.since))) return undefined
    return replica.run(scope, statements, signal).catch(() => undefined)
  }

  /** Opens connections, so that whoever comes first waits for none; what cannot be opened now is opened when it is wanted. */
  async getReady(): Promise<void> {
    await Promise.allSettled(Array.from({ length: READY }, () => this.pool.query('select')))
  }

  /** The position in the log behind all that is written so far. */
  async position(): Promise<string> {
    const { rows } = await this.pool.query<{ position: string }>('select pg_current_wal_insert_lsn()::text as position')
    return rows[0]!.position
  }

  /**
   * Statements run one after the other in one transaction: the JSON text of each, or the error that undid it alone.
   * Nothing is kept unless `keep` says so of all answers.
   */
  async runEach(
    scope: Scope,
    statements: readonly Bound[],
    keep: (answers: readonly Each[]) => boolean,
  ): Promise<Each[]> {
    mustKeepToOneTransaction(statements)
    return again(() => this.transactions.within(scope, eachOf(statements), { keep }))
  }

  /** Whether the database answers. */
  async answers(): Promise<boolean> {
    return this.pool.query('select 1').then(
      () => true,
      () => false,
    )
  }

  async close(): Promise<void> {
    await Promise.all([this.changes.close(), this.way.close(), this.pool.end(), this.replica?.close()])
  }
}
