import type pg from 'pg'
import { lease } from '../lease.ts'
import { type Bound, type Scope } from '../scope.ts'
import { Line } from './line.ts'
import { isLost } from './lost.ts'
import { Pace } from './pace.ts'
import { scopeStatement } from './scope-statement.ts'
import { type Answered, type Answers, type Sent, type Way } from './way.ts'
import { isForgotten, sendBatch } from './wire.ts'

/**
 * The scoped batch: scope and statements in one round trip that is one transaction. Quick reads share few connections;
 * what is unknown or slow, and what may write, goes alone, so that nobody quick waits behind it.
 */
export class Lanes implements Way {
  private readonly pace = new Pace()
  private readonly lines: readonly Line[]

  constructor(
    url: string,
    shared: number,
    private readonly pool: pg.Pool,
    private readonly prefix: string,
    private readonly sent: Sent,
  ) {
    this.lines = Array.from({ length: shared }, () => new Line(url))
  }

  async run(scope: Scope, statements: readonly Bound[], signal?: AbortSignal): Promise<Answers> {
    // a plan under row security belongs to a role: under one name for all it would be made anew at every change
    const asked = statements.map(({ name, text, values }) => ({ name: name && `${scope.role}:${name}`, text, values }))
    const batch = [scopeStatement(this.prefix, scope), ...asked]
    const line = signal && this.pace.areQuick(asked) ? this.lines.find((each) => each.takesMore()) : undefined
    const { answers, milliseconds } = await (line ? this.shared(line, batch, signal!) : this.alone(batch, signal))
    this.pace.note(asked, milliseconds)
    return answers.slice(1)
  }

  private async shared(line: Line, batch: readonly Bound[], signal: AbortSignal): Promise<Answered> {
    signal.throwIfAborted()
    this.count(batch)
    return line.send(batch, signal).catch((error: unknown) => {
      // what failed by the doing of neighbours is sent once more, without any
      if (!signal.aborted && (isForgotten(error) || isLost(error))) return this.alone(batch, signal)
      throw error
    })
  }

  private async alone(batch: readonly Bound[], signal?: AbortSignal, isAgain = false): Promise<Answered> {
    const client = await this.pool.connect()
    if (signal?.aborted) {
      client.release()
      throw signal.reason
    }
    const giveBack = lease(client, signal)
    this.count(batch)
    const begun = performance.now()
    return new Promise<Answers>((resolve, reject) =>
      sendBatch(client, batch, (error, answers) => {
        giveBack(error !== null && isLost(error))
        if (error) reject(error)
        else resolve(answers)
      }),
    ).then(
      (answers) => ({ answers, milliseconds: performance.now() - begun }),
      (error: unknown) => {
        // nothing of it took effect, and the connection knows better now
        if (!isAgain && isForgotten(error)) return this.alone(batch, signal, true)
        throw error
      },
    )
  }

  private count(batch: readonly Bound[]): void {
    this.sent.scope += 1
    this.sent.data += batch.length - 1
  }

  async close(): Promise<void> {
    await Promise.all(this.lines.map((line) => line.close()))
  }
}
