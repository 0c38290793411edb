import { EventEmitter, on } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, type Executable, type Request } from '@concentric/chassis/executable'
import { Refusal } from '@concentric/chassis/messages'
import { serveSubgraph } from '@concentric/chassis/serve/server'
import { buildSchema, execute, type GraphQLError, print } from 'graphql'
import { compose } from '../compose.ts'
import { Engine } from '../engine/engine.ts'
import { remoteSubgraph } from '../send/http.ts'
import { signed } from '../send/signed.ts'

export const secret = 'a-secret-of-at-least-thirty-two-letters'

const sdl = `
enum State { OPEN CLOSED }
type Query {
  level: String
  language: String
  streets(state: State): [Street!]!
  slow: String
  broken: String
  refused: String
}
type Subscription { ticked: Int leaked: Int }
type Street { id: ID! name: String! neighbours: [Street!] }`

const baDaGuan = { id: 's1', name: '八大关', neighbours: () => [baDaGuan] }
const schema = buildSchema(sdl)
const rootValue = {
  level: (_args: unknown, { actor }: Request) => actor.level,
  language: (_args: unknown, { language }: Request) => language,
  streets: () => [baDaGuan],
  slow: () => sleep(400, 'late'),
  broken: () => Promise.reject(new Error('relation "secret_table" does not exist')),
  refused: () => Promise.reject(new Refusal('FORBIDDEN', 'forbidden')),
}

const clock = new EventEmitter()

async function* ticks(signal: AbortSignal): AsyncGenerator<Answer> {
  try {
    for await (const [ticked] of on(clock, 'tick', { signal })) yield { data: { ticked } }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

const governance: Executable = {
  name: 'governance',
  subscribe:
    (document) =>
    async (_variables, { signal = new AbortController().signal }) =>
      print(document).includes('leaked')
        ? { errors: [{ message: 'relation "secret_table" does not exist' }] }
        : { events: ticks(signal) },
  prepare: (document, operationName) => async (variableValues, contextValue) => {
    const asked = { schema, rootValue, document, operationName, variableValues, contextValue }
    const { data, errors } = await execute(asked)
    return { data, errors: errors?.map((error) => told(error, contextValue)) }
  },
}

/** Refusals as ours tell them; accidents unmasked, as a careless subgraph would. */
const told = (error: GraphQLError, { language }: Request) =>
  error.originalError instanceof Refusal
    ? { ...error.originalError.spokenIn(language).toJSON(), path: error.path }
    : error.toJSON()

/** An engine over one small subgraph of its own process: sent over HTTP, with signatures, as in a large installation. */
export async function smallGraph() {
  const server = await serveSubgraph(governance, { host: '127.0.0.1', port: 0, secret })
  const remote = remoteSubgraph('governance', {
    url: `http://127.0.0.1:${server.port}/graphql`,
    headersFor: signed('governance', secret),
  })
  const supergraph = compose([{ name: 'governance', url: 'http://127.0.0.1/governance', sdl }])
  return {
    engine: new Engine(supergraph, new Map([['governance', remote]])),
    remote,
    /** Has every subscription told a number; answers how many there are. */
    tick(number: number): number {
      clock.emit('tick', number)
      return clock.listenerCount('tick')
    },
    async close() {
      await remote.close()
      await server.close()
    },
  }
}
