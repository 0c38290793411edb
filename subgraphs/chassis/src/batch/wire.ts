import pg from 'pg'
import { serialize } from 'pg-protocol'
import { type Bound } from '../scope.ts'
import { Prepared } from './prepared.ts'
import { type Answers } from './way.ts'

// The one file that leans on what pg does not promise: that a client in pipeline mode hands a subclass of its Query the
// connection to write to, and then each message of the server. pg is pinned, and wire.test.ts tells when this changes.

type Message = { fields: readonly (string | null)[] }
type Done = (error: Error | null, answers: Answers) => void

const { Query, utils } = pg as unknown as {
  Query: new (config: { text: string }) => { callback: () => void }
  utils: { prepareValue(value: unknown): string | Buffer | null }
}

/** Statements one connection keeps prepared; each holds memory in the server. */
const MOST_PREPARED = 200

const SYNC = serialize.sync()
const EXECUTE = serialize.execute()

/** What a connection holds prepared, and what is sent to it when this turn of the event loop is over. */
type Wire = { prepared: Prepared; outbox: Buffer[] }

const wires = new WeakMap<pg.Connection, Wire>()

function wireOf(connection: pg.Connection): Wire {
  const wire = wires.get(connection) ?? { prepared: new Prepared(MOST_PREPARED), outbox: [] }
  wires.set(connection, wire)
  return wire
}

/** Up to its one Sync the server takes what it is sent as one transaction, without BEGIN and COMMIT. */
class Batch extends Query {
  private readonly answers: Answers = []
  private completed = 0
  private changed: string[] = []

  constructor(
    private readonly client: pg.Client,
    private readonly statements: readonly Bound[],
    private readonly done: Done,
  ) {
    super({ text: 'batch' })
    this.callback = () => {}
  }

  submit(connection: pg.Connection): Error | null {
    let values: (string | Buffer | null)[][]
    try {
      // before anything is sent: a value that cannot be told leaves no half of a batch behind
      values = this.statements.map((statement) => statement.values.map((value) => utils.prepareValue(value)))
    } catch (error) {
      return error as Error
    }
    const { prepared, outbox } = wireOf(connection)
    if (!outbox.length) setImmediate(flush, connection)
    for (const [index, { name = '', text }] of this.statements.entries()) {
      const { close, isParsed } = prepared.use(name, text)
      for (const closed of close) outbox.push(serialize.close({ type: 'S', name: closed }))
      if (!isParsed) {
        this.changed.push(name, ...close)
        outbox.push(serialize.parse({ name, text }))
      }
      outbox.push(serialize.bind({ statement: name, values: values[index] }), EXECUTE)
    }
    outbox.push(SYNC)
    return null
  }

  handleDataRow({ fields }: Message): void {
    if (this.answers.length === this.completed) this.answers.push(fields[0] ?? null)
  }

  handleCommandComplete(): void {
    this.completed += 1
    if (this.answers.length < this.completed) this.answers.push(null)
  }

  handleError(error: Error, connection: pg.Connection): void {
    const names = isForgotten(error) ? this.statements.map(({ name = '' }) => name) : this.changed
    wireOf(connection).prepared.doubt(names.filter(Boolean))
    this.done(error, [])
  }

  handleReadyForQuery(): void {
    const isWhole = this.completed === this.statements.length && this.client.getTransactionStatus() === 'I'
    if (!isWhole) breakOff(this.client)
    this.done(
      isWhole ? null : new Error('The server took a batch for something other than one transaction.'),
      this.answers,
    )
  }
}

/** One write for all that was asked of a connection meanwhile: system calls cost more than what they carry. */
function flush(connection: pg.Connection): void {
  const { outbox } = wireOf(connection)
  const sent = Buffer.concat(outbox.splice(0))
  if (connection.stream.writable) connection.stream.write(sent)
}

/** Sends statements as one transaction; answers the first column of the first row of each. */
export function sendBatch(client: pg.Client, statements: readonly Bound[], done: Done): void {
  client.query(new Batch(client, statements, done) as unknown as pg.Submittable)
}

/** Whether a name no longer stands for what it stood for: another batch was to prepare it, and failed. */
export function isForgotten(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '26000' || error.code === '42P05')
}

/** Closes a connection without waiting for what was sent, as `end` does; the server notices and stops. */
export function breakOff(client: pg.Client): void {
  client.connection.stream.destroy()
}
