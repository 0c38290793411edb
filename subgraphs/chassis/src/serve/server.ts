import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type DocumentNode, GraphQLError, getOperationAST } from 'graphql'
import { LRUCache } from 'lru-cache'
import { type Executable, type Operation } from '../executable.ts'
import { Refusal } from '../messages.ts'
import { checkLimits, gatewayLimits, parsedWithin } from './document-limits.ts'
import { EventStreams, sendEvents, wantsEvents } from './event-stream.ts'
import { answerText, answerTexts, drain, onLeaving, patience, readBody, sendJson } from './http.ts'
import { logFailure } from './log.ts'
import { actorHeader, actorVerifier, type Signed } from './signature.ts'

// what the gateway lets in, and what it says of who asks
const bodyLimit = 2_359_296
const operationsKept = 1_000

export type SubgraphServer = { port: number; close(): Promise<void> }

type Options = {
  host: string
  port: number
  /** Shared with the gateway (`secretFrom`). */
  secret: string
  /** Milliseconds an operation may take. */
  timeout?: number
}

/**
 * One subgraph over HTTP, for the gateway alone: `POST /graphql` with a signed actor; whatever is not signed is answered 401.
 * Closing it lets running operations end, for at most 15 s.
 */
export async function serveSubgraph(executable: Executable, options: Options): Promise<SubgraphServer> {
  const { secret, timeout = 5_000 } = options
  const prepare = preparer(executable)
  const streams = new EventStreams()
  const verify = actorVerifier({ secret, audience: executable.name })

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const claim = verify(req.headers[actorHeader])
    if (!claim) return refuse(res, 401, stranger)
    const body = await readBody(req, bodyLimit)
    if (!body) return refuse(res, 413, malformed)
    const signed = claim(body)
    if (!signed) return refuse(res, 401, stranger)
    const isPlain = (req.headers['content-encoding'] ?? 'identity') === 'identity'
    const asked = req.method === 'POST' && req.url === '/graphql' && isPlain ? understood(body) : null
    if (!asked) return refuse(res, 400, malformed, signed)
    const stop = new AbortController()
    const late = setTimeout(() => stop.abort(), timeout)
    res.on('close', () => clearTimeout(late))
    onLeaving(res, () => stop.abort())
    const { signal } = stop
    try {
      if (wantsEvents(req.headers)) {
        clearTimeout(late)
        return await stream(res, asked, signed)
      }
      const running = prepare(asked.query, asked.operationName)(asked.variables ?? {}, { ...signed, signal })
      sendJson(res, 200, answerText(await Promise.race([running, aborted(signal)])))
    } catch (error) {
      if (signal.aborted) return refuse(res, 503, unavailable, signed)
      if (error instanceof Refusal) return refuse(res, 400, error, signed)
      if (error instanceof GraphQLError) return refuse(res, 400, malformed, signed)
      logFailure(executable.name, signed.id, error)
      refuse(res, 200, new Refusal('INTERNAL', 'internal', { values: { id: signed.id } }), signed)
    }
  }

  async function stream(res: ServerResponse, asked: Asked, signed: Signed): Promise<void> {
    const signal = streams.begin(res)
    const document = checked(asked.query)
    const isOne = getOperationAST(document, asked.operationName)?.operation === 'subscription'
    const subscribe = isOne ? executable.subscribe?.(document, asked.operationName) : undefined
    const begun = await subscribe?.(asked.variables ?? {}, { ...signed, signal })
    if (!begun) return refuse(res, 400, malformed, signed)
    if (!('events' in begun)) return sendJson(res, 200, answerText(begun))
    const farewell = errorText(unavailable, signed)
    await sendEvents(res, { events: answerTexts(begun.events), signal, farewell })
  }

  const server = createServer(patience, (req, res) => {
    handle(req, res).catch(() => res.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  const close = () => {
    streams.endAll()
    return drain(server)
  }
  return { port: (server.address() as AddressInfo).port, close }
}

function checked(query: string): DocumentNode {
  const document = parsedWithin(query, gatewayLimits, { noLocation: true })
  checkLimits(document, gatewayLimits)
  return document
}

/** Documents are parsed and prepared once; the one longest not asked is forgotten first. */
function preparer(executable: Executable) {
  const kept = new LRUCache<string, Operation>({ max: operationsKept })
  return (query: string, operationName?: string): Operation => {
    const key = `${operationName ?? ''}\n${query}`
    const known = kept.get(key)
    if (known) return known
    const operation = executable.prepare(checked(query), operationName)
    kept.set(key, operation)
    return operation
  }
}

type Asked = { query: string; operationName?: string; variables?: Record<string, unknown> }

function understood(body: Buffer): Asked | null {
  try {
    const asked: Partial<Asked> | null = JSON.parse(body.toString())
    return asked && typeof asked.query === 'string' ? { ...asked, query: asked.query } : null
  } catch {
    return null
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))

const stranger = new Refusal('UNAUTHENTICATED', 'unauthenticated')
const malformed = new Refusal('BAD_USER_INPUT', 'malformed')
const unavailable = new Refusal('UNAVAILABLE', 'unavailable')

function refuse(res: ServerResponse, status: number, refusal: Refusal, signed?: Signed): void {
  sendJson(res, status, errorText(refusal, signed))
}

function errorText(refusal: Refusal, signed?: Signed): string {
  const { message, extensions } = refusal.spokenIn(signed?.language ?? 'zh')
  return JSON.stringify({ errors: [{ message, extensions }] })
}
