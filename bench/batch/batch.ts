import { parse } from 'graphql'
import { accountsOf } from '../../gateway/src/accounts-of.ts'
import { subgraphs } from '../../gateway/src/subgraphs.ts'
import setUp from '../../gateway/src/testing/global-setup.ts'
import { testKeyRing, testPrefix, testSigningRing } from '../../gateway/src/testing/house.ts'
import { copyDatabase } from '../../subgraphs/chassis/src/database/test-database.ts'
import { type Answer } from '../../subgraphs/chassis/src/executable.ts'
import { local } from '../../subgraphs/chassis/src/local.ts'
import { type Bound, Database, type Scope } from '../../subgraphs/chassis/src/scope.ts'
import { seedId } from '../../subgraphs/chassis/src/seed.ts'
import { Noise } from '../noise.ts'
import { shapes } from '../subgraph/shapes.ts'
import { postgresCpu } from './postgres-cpu.ts'
import { report } from './report.ts'

export type Cost = { requestsPerSecond: number; nodeMilliseconds: number; postgresMilliseconds: number }

/** One round of one piece of work, asked both ways in turn. */
export type Round = { readonly work: string; readonly round: number } & Readonly<Record<Way, Cost>>

const ways = ['transaction', 'batch'] as const
type Way = (typeof ways)[number]

const rounds = 5
const requests = 500
const connections = 8
const places = ['太平角', '高邮湖路'].map((name) => seedId('community', name))

/** Compares a scoped batch with a plain transaction: what a page of 25 costs this process and Postgres, with equal answers. */
export async function benchBatch(): Promise<void> {
  const stop = await setUp()
  const copy = await copyDatabase()
  const databases = {
    transaction: new Remembered(copy.url, testPrefix, 10, { way: 'transaction' }),
    batch: new Remembered(copy.url, testPrefix, 10, { way: 'batch' }),
  }
  const postgres = await postgresCpu(copy.ownerUrl)
  const noise = new Noise()
  const done: Round[] = []
  const asks = { transaction: pageOver(databases.transaction), batch: pageOver(databases.batch) }
  const works: Record<string, (way: Way, turn: number) => Promise<unknown>> = {
    'a page of 25, through the subgraph': (way, turn) => asks[way](turn),
    'its statement alone': (way, turn) => databases[way].again(turn),
  }
  for (const [work, ask] of Object.entries(works)) {
    const answers = await Promise.all(ways.map(async (way) => JSON.stringify(await ask(way, 0))))
    if (new Set(answers).size > 1) throw new Error(`The ways answer "${work}" differently.`)
    for (let round = 0; round <= rounds; round++) {
      noise.sample()
      const costs: Partial<Record<Way, Cost>> = {}
      for (const way of round % 2 ? ways : ways.toReversed())
        costs[way] = await cost(postgres, (turn) => ask(way, turn))
      // the first round warms up
      if (round) done.push({ work, round, transaction: costs.transaction!, batch: costs.batch! })
    }
  }
  for (const database of Object.values(databases)) await database.close()
  await copy.drop()
  await stop()
  report(done, noise)
}

const { signal } = new AbortController()

/** Remembers what it was last asked, to ask it again without the work before. */
class Remembered extends Database {
  private asked?: { scope: Scope; statements: readonly Bound[] }

  override run(scope: Scope, statements: readonly Bound[], reader?: AbortSignal): Promise<(string | null)[]> {
    this.asked = { scope, statements }
    return super.run(scope, statements, reader)
  }

  again(turn: number): Promise<(string | null)[]> {
    const { scope, statements } = this.asked!
    return super.run({ ...scope, placeId: places[turn % places.length] }, statements, signal)
  }
}

/** Asks a page of a subgraph over this database, as clerks of changing communities. */
function pageOver(database: Database): (turn: number) => Promise<Answer> {
  const never = (): never => {
    throw new Error('The benchmark asks one subgraph alone.')
  }
  const services = {
    graph: async () => never(),
    accounts: accountsOf(never),
    keyRing: testKeyRing,
    signingRing: testSigningRing,
  }
  const organisations = subgraphs.find(({ name }) => name === 'organisations')!
  const page = local(organisations, { database, report: never, services }).prepare(parse(shapes[0]!.query))
  return (turn) => {
    const placeId = places[turn % places.length]!
    const actor = { accountId: '', accountName: '', grantId: '', level: 'community', placeId } as const
    return page({}, { id: '1', actor, language: 'en', signal })
  }
}

async function cost(postgres: () => number, ask: (turn: number) => Promise<unknown>): Promise<Cost> {
  const [begun, node, server] = [performance.now(), process.cpuUsage(), postgres()]
  let next = 0
  const connection = async () => {
    while (next++ < requests) await ask(next)
  }
  await Promise.all(Array.from({ length: connections }, connection))
  const { user, system } = process.cpuUsage(node)
  return {
    requestsPerSecond: (requests * 1000) / (performance.now() - begun),
    nodeMilliseconds: (user + system) / 1000 / requests,
    postgresMilliseconds: (postgres() - server) / requests,
  }
}
