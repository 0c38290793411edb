import {
  type Answer,
  type Executable,
  type Operation,
  type Request,
  type Stream,
  type Subscription,
} from '@concentric/chassis/executable'
import { type DocumentNode, Kind, OperationTypeNode, print } from 'graphql'
import { Pool } from 'undici'
import { Breaker } from './breaker.ts'
import { answersIn } from './events.ts'
import { type Posted, post } from './post.ts'
import { type SharedReads } from './shared-reads.ts'

/** A subgraph in another process; its operations reject when it cannot be reached. */
export type RemoteSubgraph = Executable & {
  /** Whether it answers anything at all: ours tell nobody more who does not sign. */
  ping(): Promise<boolean>
  close(): Promise<void>
}

type Options = {
  /** Where it answers `POST`: `http://127.0.0.1:4001/graphql`. */
  url: string
  /** What a call says of who asks, besides its body; `signed` for our own subgraphs. */
  headersFor?: HeadersFor
  /** Given where nobody's identity decides an answer: identical reads under way at once are one. */
  reads?: SharedReads<Posted>
  /** Milliseconds one attempt may take; a read whose connection is lost has two. */
  timeout?: number
}

/** The headers of one call, made from its request and its body. */
export type HeadersFor = (request: Request, body: string) => Record<string, string>

const spoken = { 'content-type': 'application/json', accept: 'application/json' }

/** What the text of a reply says when it is a GraphQL answer; some servers send one with status 400. */
function answerIn(text: string): Answer | undefined {
  try {
    const answer: Answer | null = JSON.parse(text)
    return answer && (answer.data !== undefined || Array.isArray(answer.errors)) ? answer : undefined
  } catch {
    return undefined
  }
}

/** Codes of a connection that failed; with a read it is safe to ask again. */
const connectionLost = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'])
const isConnectionLost = (error: unknown) =>
  error instanceof Error && 'code' in error && connectionLost.has(String(error.code))

/** The subgraph called `name`, over HTTP with kept-alive connections. */
export function remoteSubgraph(name: string, { url, headersFor, reads, timeout = 5_000 }: Options): RemoteSubgraph {
  const { origin, pathname, search } = new URL(url)
  const path = pathname + search
  // each stream keeps a connection to itself
  const streams = new Pool(origin, { connections: null, connect: { timeout } })
  const pool = new Pool(origin, { connections: 32, keepAliveTimeout: 4_000, connect: { timeout } })
  const breaker = new Breaker()

  async function begin(body: string, request: Request): Promise<Stream | Answer> {
    const headers = { ...spoken, accept: 'text/event-stream, application/json', ...headersFor?.(request, body) }
    const asked = { method: 'POST' as const, path, headers, body, signal: request.signal, headersTimeout: timeout }
    const reply = await streams.request({ ...asked, bodyTimeout: 0 })
    if (/^text\/event-stream\b/i.test(String(reply.headers['content-type']))) return { events: answersIn(reply.body) }
    const answer = answerIn(await reply.body.text())
    if (answer && reply.statusCode < 500 && reply.statusCode !== 401) return answer
    throw new Error(`The subgraph ${name} answered a subscription with HTTP status ${reply.statusCode}.`)
  }

  async function ask(body: string, request: Request, isRead: boolean): Promise<Answer> {
    const headers = { ...spoken, ...headersFor?.(request, body) }
    const send = (signal?: AbortSignal) => post(pool, { path, body, headers, timeout, signal })
    // what is shared does not end because one of its readers has gone
    const alone = () => send(request.signal)
    const reply = await (!reads ? alone() : isRead ? reads.read(`${name} ${body}`, () => send()) : reads.write(alone))
    const answer = reply.status < 500 && reply.status !== 401 ? answerIn(reply.body.toString()) : undefined
    if (answer) return answer
    throw new Error(`The subgraph ${name} answered with HTTP status ${reply.status}.`)
  }

  async function call(body: string, request: Request, isRead: boolean): Promise<Answer> {
    if (!breaker.allows()) throw new Error(`The subgraph ${name} is not asked just now: it failed several times.`)
    try {
      const answer = await ask(body, request, isRead).catch((error: unknown) => {
        if (isRead && isConnectionLost(error) && !request.signal?.aborted) return ask(body, request, isRead)
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
      const opening = openingOf(document, operationName)
      const isRead = isQuery(document, operationName)
      return (variables, request) => call(`${opening},"variables":${JSON.stringify(variables)}}`, request, isRead)
    },
    subscribe(document, operationName): Subscription {
      const opening = openingOf(document, operationName)
      return (variables, request) => begin(`${opening},"variables":${JSON.stringify(variables)}}`, request)
    },
    async ping() {
      try {
        const answer = await pool.request({ method: 'GET', path, signal: AbortSignal.timeout(1_000) })
        await answer.body.dump()
        return answer.statusCode < 500
      } catch {
        return false
      }
    },
    async close() {
      await Promise.all([pool.close(), streams.destroy()])
    },
  }
}

/** The body of a call up to its variables. */
function openingOf(document: DocumentNode, operationName?: string): string {
  const query = JSON.stringify(print(document))
  return `{"query":${query}${operationName ? `,"operationName":${JSON.stringify(operationName)}` : ''}`
}

function isQuery({ definitions }: DocumentNode, operationName?: string): boolean {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  const asked = operations.find((each) => each.name?.value === operationName) ?? operations[0]
  return asked?.operation === OperationTypeNode.QUERY
}
