import { type Answer, type Executable, type Operation, type Request } from '@concentric/chassis/executable'
import { actorHeader, signActor } from '@concentric/chassis/serve/signature'
import { type DocumentNode, Kind, OperationTypeNode, print } from 'graphql'
import { Pool } from 'undici'
import { Breaker } from './breaker.ts'
import { post } from './post.ts'

/** A subgraph in another process; its operations reject when it cannot be reached. */
export type RemoteSubgraph = Executable & {
  /** Whether it is alive. */
  ping(): Promise<boolean>
  close(): Promise<void>
}

type Options = {
  /** Where it listens, without a path: `http://127.0.0.1:4001`. */
  origin: string
  secret: string
  /** Milliseconds a call may take, its retry included. */
  timeout?: number
}

/** Codes of a connection that failed; with a read it is safe to ask again. */
const connectionLost = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'])
const isConnectionLost = (error: unknown) =>
  error instanceof Error && 'code' in error && connectionLost.has(String(error.code))

/** The subgraph called `name`, over signed HTTP with kept-alive connections. */
export function remoteSubgraph(name: string, { origin, secret, timeout = 5_000 }: Options): RemoteSubgraph {
  const pool = new Pool(origin, { connections: 32, keepAliveTimeout: 4_000, connect: { timeout } })
  const breaker = new Breaker()

  async function ask(body: string, request: Request): Promise<Answer> {
    const headers = {
      'content-type': 'application/json',
      [actorHeader]: signActor(request, { secret, audience: name, body }),
    }
    const { signal } = request
    const answer = await post(pool, { path: '/graphql', body, headers, timeout, signal })
    if (answer.status === 200) return JSON.parse(answer.body.toString()) as Answer
    throw new Error(`The subgraph ${name} answered with HTTP status ${answer.status}.`)
  }

  async function call(body: string, request: Request, mayRetry: boolean): Promise<Answer> {
    if (!breaker.allows()) throw new Error(`The subgraph ${name} is not asked just now: it failed several times.`)
    try {
      const answer = await ask(body, request).catch((error: unknown) => {
        if (mayRetry && isConnectionLost(error) && !request.signal?.aborted) return ask(body, request)
        throw error
      })
      breaker.succeeded()
      return answer
    } catch (error) {
      // a client that went away says nothing about the subgraph
      if (!request.signal?.aborted) breaker.failed()
      throw error
    }
  }

  return {
    name,
    prepare(document, operationName): Operation {
      const query = JSON.stringify(print(document))
      const opening = `{"query":${query}${operationName ? `,"operationName":${JSON.stringify(operationName)}` : ''}`
      const mayRetry = isQuery(document, operationName)
      return (variables, request) => call(`${opening},"variables":${JSON.stringify(variables)}}`, request, mayRetry)
    },
    async ping() {
      try {
        const answer = await pool.request({ method: 'GET', path: '/healthz', signal: AbortSignal.timeout(1_000) })
        await answer.body.dump()
        return answer.statusCode === 200
      } catch {
        return false
      }
    },
    close: () => pool.close(),
  }
}

function isQuery({ definitions }: DocumentNode, operationName?: string): boolean {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  const asked = operations.find((each) => each.name?.value === operationName) ?? operations[0]
  return asked?.operation === OperationTypeNode.QUERY
}
