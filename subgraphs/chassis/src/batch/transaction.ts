import type pg from 'pg'
import { lease } from '../lease.ts'
import { type Bound, type Scope } from '../scope.ts'
import { scopeStatement } from './scope-statement.ts'
import { type Answers, type Sent, type Way } from './way.ts'

const ignore = () => {}

/** pg does not know what a batch keeps prepared on the same connection: other names keep them apart. */
const plain = (name: string) => `plain:${name}`

/** Asks one statement of a transaction. */
export type Ask = (statement: Bound) => Promise<string | null>

/** The plain way: BEGIN, the scope and the statements sent without waiting in between, then COMMIT. */
export class Transactions implements Way {
  constructor(
    private readonly pool: pg.Pool,
    private readonly prefix: string,
    private readonly sent: Sent,
  ) {}

  run(scope: Scope, statements: readonly Bound[], signal?: AbortSignal): Promise<Answers> {
    return this.within(scope, (ask) => Promise.all(statements.map(ask)), { signal })
  }

  /** One transaction for all that `act` does; rolled back if it fails, or if `keep` says so of what it answered. */
  async within<T>(
    scope: Scope,
    act: (ask: Ask, client: pg.PoolClient) => Promise<T>,
    { keep = () => true, signal }: { keep?: (result: T) => boolean; signal?: AbortSignal } = {},
  ): Promise<T> {
    const client = await this.pool.connect()
    if (signal?.aborted) {
      client.release()
      throw signal.reason
    }
    const giveBack = lease(client, signal)
    this.sent.scope += 1
    try {
      client.query('BEGIN').catch(ignore)
      const { text, values } = scopeStatement(this.prefix, scope)
      const isSet = client.query({ name: plain('scope'), text, values: [...values] })
      // first to fail tells why: without a scope no statement is taken
      const [result] = await Promise.all([act((statement) => this.ask(client, scope, statement), client), isSet])
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

  private async ask(client: pg.PoolClient, { role }: Scope, { name, text, values }: Bound): Promise<string | null> {
    this.sent.data += 1
    const query = { name: name && plain(`${role}:${name}`), text, values: [...values], rowMode: 'array' as const }
    const { rows } = await client.query<[string | null]>(query)
    return rows[0]?.[0] ?? null
  }

  async close(): Promise<void> {}
}
