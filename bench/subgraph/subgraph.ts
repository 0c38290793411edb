import { isDeepStrictEqual } from 'node:util'
import { type DocumentNode, getOperationAST, parse, validate } from 'graphql'
import { accountsOf } from '../../gateway/src/accounts-of.ts'
import { subgraphs } from '../../gateway/src/subgraphs.ts'
import setUp from '../../gateway/src/testing/global-setup.ts'
import { testKeyRing, testPrefix, testSigningRing } from '../../gateway/src/testing/house.ts'
import { Context } from '../../subgraphs/chassis/src/context.ts'
import { copyDatabase } from '../../subgraphs/chassis/src/database/test-database.ts'
import { compiled } from '../../subgraphs/chassis/src/execute/compiled.ts'
import { type Execution, interpreted } from '../../subgraphs/chassis/src/execute/execution.ts'
import { Database } from '../../subgraphs/chassis/src/scope.ts'
import { seedId } from '../../subgraphs/chassis/src/seed.ts'
import { Noise } from '../noise.ts'
import { Remembering } from './remembering.ts'
import { report } from './report.ts'
import { shapes } from './shapes.ts'

/** One round: CPU milliseconds of this process per request, Postgres apart. */
export type Round = {
  readonly shape: string
  readonly rows: string
  readonly round: number
  readonly interpreted: number
  readonly compiled: number
}

const rounds = 7
const requests = 400
const connections = 8
const compilations = 50

/** Compares what a request costs a subgraph when its document is compiled and when graphql-js executes it, with equal answers. */
export async function benchSubgraph(): Promise<void> {
  const stop = await setUp()
  const copy = await copyDatabase()
  const databases = {
    'from Postgres': new Database(copy.url, testPrefix),
    'from memory': new Remembering(copy.url, testPrefix),
  }
  const noise = new Noise()
  const done: Round[] = []
  const compileMilliseconds: Record<string, number> = {}
  for (const { name, query } of shapes) {
    const document = documentOf(query)
    const ways = { interpreted: interpreted(schema, document), compiled: compilationOf(document) }
    compileMilliseconds[name] = await cpu(compilations, async () => void compilationOf(documentOf(query)))
    for (const [rows, database] of Object.entries(databases)) {
      const ask = (way: Execution) => way({}, contextOver(database))
      if (!isDeepStrictEqual(plain(await ask(ways.interpreted)), plain(await ask(ways.compiled))))
        throw new Error(`graphql-js and graphql-jit answer "${name}" differently.`)
      for (let round = 0; round <= rounds; round++) {
        noise.sample()
        const cost: Partial<Record<keyof typeof ways, number>> = {}
        const order = round % 2 ? (['interpreted', 'compiled'] as const) : (['compiled', 'interpreted'] as const)
        for (const way of order) cost[way] = await cpu(requests, () => ask(ways[way]))
        // the first round warms up
        if (round) done.push({ shape: name, rows, round, interpreted: cost.interpreted!, compiled: cost.compiled! })
      }
    }
  }
  for (const database of Object.values(databases)) await database.close()
  await copy.drop()
  await stop()
  report(done, compileMilliseconds, noise)
}

const { schema, entities } = subgraphs.find(({ name }) => name === 'organisations')!

const actor = { accountId: '', accountName: '', grantId: '', level: 'district', placeId: seedId('district') } as const

const services = {
  graph: () => Promise.reject(new Error('The benchmark asks one subgraph alone.')),
  accounts: accountsOf(() => {
    throw new Error('The benchmark asks for no accounts.')
  }),
  keyRing: testKeyRing,
  signingRing: testSigningRing,
}

const contextOver = (database: Database) =>
  new Context({ id: '1', actor, language: 'en' }, entities, database, services)

function documentOf(query: string): DocumentNode {
  const document = parse(query, { noLocation: true })
  const [wrong] = validate(schema, document)
  if (wrong) throw wrong
  return document
}

function compilationOf(document: DocumentNode): Execution {
  const made = compiled(schema, document, getOperationAST(document)!)
  if (!made) throw new Error('graphql-jit refuses a document of the benchmark.')
  return made
}

/** CPU milliseconds of one of `count` calls, some under way at once. */
async function cpu(count: number, call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  let next = 0
  const connection = async () => {
    while (next++ < count) await call()
  }
  await Promise.all(Array.from({ length: connections }, connection))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / count
}

const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer))
