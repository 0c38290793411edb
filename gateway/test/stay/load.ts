import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { seedId } from '@concentric/chassis/seed'
import { type Answer, ask, signedIn } from '../processes/testing.ts'

/** One request of the load: when it was sent and over, on the process's clock, and what became of it. */
export type Sent = {
  sentAt: number
  tookMilliseconds: number
  /** The list the row belongs to. */
  list: string
  /** The row the server says it has written. */
  id?: string
  status?: number
  /** The code of the answer's first error, `status 5xx` without one, or that of a connection that broke. */
  failure?: string
  /** What the failed answer said. */
  text?: string
}

const HANGS_MILLISECONDS = 30_000
const communityId = seedId('community', '太平角')
const create = (type: string) => `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`

/** What is written: rows of three subgraphs; the last one's venue is asked for over the whole graph. */
const kinds = [
  { list: 'needs', query: create('Need'), input: { category: 'VENUE' } },
  { list: 'brands', query: create('Brand'), input: { kind: 'COMMUNITY_FEATURE' } },
  { list: 'needs', query: create('Need'), input: { category: 'VENUE' } },
  { list: 'serviceStations', query: create('ServiceStation'), input: { kind: 'ELDER_CARE' } },
]

/** Clients that write one row after the other, each request over a connection of its own; remembers all of them. */
export class Load {
  readonly sent: Sent[] = []
  private stopped = false
  private readonly running: Promise<void>[]

  private constructor(
    private readonly port: number,
    private readonly token: string,
    private readonly venueId: string,
    clients: number,
  ) {
    this.running = Array.from({ length: clients }, (_, client) => this.write(client))
  }

  static async on(port: number, clients = 8): Promise<Load> {
    const { data } = await ask(port, 'community', '{ venues(perPage: 1) { items { id } } }')
    return new Load(port, await signedIn(port, 'community'), data.venues.items[0].id, clients)
  }

  async stop(): Promise<void> {
    this.stopped = true
    await Promise.all(this.running)
  }

  get written(): Sent[] {
    return this.sent.filter(({ id }) => id)
  }

  get failed(): Sent[] {
    return this.sent.filter(({ failure }) => failure)
  }

  get longestMilliseconds(): number {
    return Math.max(...this.sent.map(({ tookMilliseconds }) => tookMilliseconds))
  }

  /** Waits until a row of every kind was written that was sent after `moment`; answers how long after. */
  async writesAgain(moment: number, milliseconds = 60_000): Promise<number> {
    for (; performance.now() - moment < milliseconds; await sleep(10)) {
      const firsts = kinds.map(({ list }) => this.written.find((each) => each.list === list && each.sentAt > moment))
      const ends = firsts.map((first) => (first ? first.sentAt + first.tookMilliseconds - moment : Infinity))
      if (Math.max(...ends) < Infinity) return Math.max(...ends)
    }
    throw new Error(`Not everything was written again within ${milliseconds} ms.`)
  }

  private async write(client: number): Promise<void> {
    for (let count = 0; !this.stopped; count += 1) {
      const { list, query, input } = kinds[(client + count) % kinds.length]!
      const place = {
        communityId,
        name: `负载示例${client}-${count}`,
        ...(list === 'serviceStations' && { venueId: this.venueId }),
      }
      const body = { query, variables: { input: { ...place, ...input } } }
      const sentAt = performance.now()
      const outcome = await this.post(JSON.stringify(body)).then(outcomeOf, broken)
      this.sent.push({ list, sentAt, tookMilliseconds: performance.now() - sentAt, ...outcome })
      await sleep(outcome.failure ? 50 : 5)
    }
  }

  private post(body: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${this.token}` }
      const signal = AbortSignal.timeout(HANGS_MILLISECONDS)
      const options = { port: this.port, method: 'POST', path: '/graphql', headers, signal, agent: new Agent() }
      const asked = request(options, async (response) => {
        const text = Buffer.concat(await response.toArray()).toString()
        resolve({ status: response.statusCode ?? 0, text })
      })
      asked.on('error', reject).end(body)
    })
  }
}

function outcomeOf({
  status,
  text,
}: {
  status: number
  text: string
}): Omit<Sent, 'list' | 'sentAt' | 'tookMilliseconds'> {
  const { data, errors } = JSON.parse(text) as Answer
  if (data?.made?.id && !errors) return { id: data.made.id }
  return { failure: errors?.[0]?.extensions.code ?? `status ${status}`, status, text }
}

const broken = (error: NodeJS.ErrnoException) => ({ failure: error.code ?? error.message })

/** How many of the rows the server said it has written are not there. */
export async function lostOf(port: number, { written }: Load): Promise<number> {
  let found = 0
  for (const [list, rows = []] of Object.entries(Object.groupBy(written, (each) => each.list)))
    for (let at = 0; at < rows.length; at += 200) {
      const query = `query ($ids: [ID!]!) { all: ${list}(filter: { id: { in: $ids } }) { total } }`
      const { data } = await ask(port, 'district', query, { ids: rows.slice(at, at + 200).map(({ id }) => id) })
      found += data.all.total
    }
  return written.length - found
}
