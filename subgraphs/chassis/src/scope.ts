import pg from 'pg'
import { Changes } from './changes.ts'
import { type Request } from './executable.ts'
import { lease } from './lease.ts'
import { type Role } from './levels.ts'
import { Refusal } from './messages.ts'

/** Who runs a statement: the Postgres role, the place it acts in, the account behind it, the request it is part of. */
export type Scope = { role: Role; placeId?: string; accountId?: string; grantId?: string; requestId?: string }

/** A statement and its values; it answers one row with one column of JSON text. One with a name is kept prepared. */
export type Bound = { name?: string; text: string; values: readonly unknown[] }

/** The scope of a request: its actor's level is its role. */
export const scopeOf = ({ actor: { level, placeId, accountId, grantId }, id }: Request): Scope => ({
  role: level,
  placeId,
  accountId,
  grantId,
  requestId: id,
})

/** What one statement of many answered, or why it alone was undone. */
export type Each = string | null | Error

const ignore = () => {}

/** A deadlock or a serialisation failure: the same again will do. */
const lostAgainstAnother = (error: unknown) =>
  error instanceof pg.DatabaseError && (error.code === '40P01' || error.code === '40001')

const SET_SCOPE =
  "select set_config('role', $1, true), set_config('app.id', $2, true), set_config('app.account', $3, true), set_config('app.grant', $4, true), set_config('app.request', $5, true)"

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

  constructor(
    url: string,
    private readonly prefix: string,
    size = 10,
  ) {
    this.changes = new Changes(url)
    this.pool = new pg.Pool({
      connectionString: url,
      max: size,
      connectionTimeoutMillis: 3000,
      // a prepared statement lives as long as its connection: none is kept for ever
      maxLifetimeSeconds: 900,
      ...{ pipeline: true },
    })
    // a connection that breaks while idle is replaced by the pool; without a listener the process would end
    this.pool.on('error', ignore)
    // one that breaks at work has failed its statements already; the event alone would end the process too
    this.pool.on('connect', (client) => client.on('error', ignore))
  }

  /**
   * The JSON text each statement answers, in order; all or none of them take effect. Who lost a deadlock is run once more.
   * Given a signal they are broken off when it is aborted: for statements that only read.
   */
  async run(scope: Scope, statements: readonly Bound[], signal?: AbortSignal): Promise<(string | null)[]> {
    return this.runOnce(scope, statements, signal).catch((error: unknown) => {
      if (lostAgainstAnother(error)) return this.runOnce(scope, statements, signal)
      throw error
    })
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
    const each = async (client: pg.PoolClient) => {
      const answers: Each[] = []
      for (const statement of statements) {
        client.query('SAVEPOINT each').catch(ignore)
        const answer = await this.ask(client, scope, statement).catch((error: unknown) => error)
        if (answer instanceof Error) {
          if (!(answer instanceof pg.DatabaseError) || lostAgainstAnother(answer)) throw answer
          client.query('ROLLBACK TO SAVEPOINT each').catch(ignore)
        }
        client.query('RELEASE SAVEPOINT each').catch(ignore)
        answers.push(answer as Each)
      }
      return answers
    }
    const once = () => this.transaction(scope, each, { keep })
    return once().catch((error: unknown) => {
      if (lostAgainstAnother(error)) return once()
      throw error
    })
  }

  private runOnce(scope: Scope, statements: readonly Bound[], signal?: AbortSignal): Promise<(string | null)[]> {
    const all = (client: pg.PoolClient) =>
      Promise.all(statements.map((statement) => this.ask(client, scope, statement)))
    return this.transaction(scope, all, { signal })
  }

  private async ask(client: pg.PoolClient, { role }: Scope, { name, text, values }: Bound): Promise<string | null> {
    this.sent.data += 1
    const query = { name: name && `${role}:${name}`, text, values: [...values], rowMode: 'array' as const }
    const { rows } = await client.query<[string | null]>(query)
    return rows[0]?.[0] ?? null
  }

  private async transaction<T>(
    scope: Scope,
    act: (client: pg.PoolClient) => Promise<T>,
    { keep = () => true, signal }: { keep?: (result: T) => boolean; signal?: AbortSignal } = {},
  ): Promise<T> {
    const client = await this.pool.connect()
    if (signal?.aborted) {
      client.release()
      throw new Refusal('UNAVAILABLE', 'unavailable')
    }
    const giveBack = lease(client, signal)
    this.sent.scope += 1
    const role = `${this.prefix}_${scope.role}`
    try {
      client.query('BEGIN').catch(ignore)
      client
        .query({
          name: 'scope',
          text: SET_SCOPE,
          values: [role, scope.placeId ?? '', scope.accountId ?? '', scope.grantId ?? '', scope.requestId ?? ''],
        })
        .catch(ignore)
      const result = await act(client)
      const end = keep(result) ? 'COMMIT' : 'ROLLBACK'
      const done = await client.query(end)
      if (done.command !== end) throw new Error('The transaction was rolled back.')
      giveBack()
      return result
    } catch (error) {
      client.query('ROLLBACK').then(() => giveBack(), giveBack)
      throw error
    }
  }

  /** Whether the database answers. */
  async answers(): Promise<boolean> {
    return this.pool.query('select 1').then(
      () => true,
      () => false,
    )
  }

  async close(): Promise<void> {
    await Promise.all([this.changes.close(), this.pool.end()])
  }
}
