import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { getOperationAST, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import { type Executable, type Operation } from '../executable.ts'
import { type Code, type MessageKey, message } from '../messages.ts'
import { EventStreams, sendEvents, wantsEvents } from './event-stream.ts'
import { answerText, answerTexts, drain, onLeaving, readBody, sendJson } from './http.ts'
import { logFailure } from './log.ts'
import { actorHeader, type Signed, verifyActor } from './signature.ts'

const bodyLimit = 1_048_576
const tokenLimit = 20_000
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
 * One subgraph over HTTP, for the gateway alone: `POST /graphql` with a signed actor, `GET /healthz`.
 * Closing it lets running operations end, for at most 15 s.
 */
export async function serveSubgraph(executable: Executable, options: Options): Promise<SubgraphServer> {
  const { secret, timeout = 5_000 } = options
  const prepare = preparer(executable)
  const streams = new EventStreams()

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method === 'GET' && req.url === '/healthz') return sendJson(res, 200, '{"status":"alive"}')
    if (!req.headers[actorHeader]) return refuse(res, 401, 'UNAUTHENTICATED', 'unauthenticated')
    const body = await readBody(req, bodyLimit)
    if (!body) return refuse(res, 413, 'BAD_USER_INPUT', 'malformed')
    const signed = verifyActor(req.headers[actorHeader], { secret, audience: executable.name, body })
    if (!signed) return refuse(res, 401, 'UNAUTHENTICATED', 'unauthenticated')
    const asked = req.method === 'POST' && req.url === '/graphql' ? understood(body) : null
    if (!asked) return refuse(res, 400, 'BAD_USER_INPUT', 'malformed', signed)
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
      if (signal.aborted) return refuse(res, 503, 'UNAVAILABLE', 'unavailable', signed)
      logFailure(executable.name, signed.id, error)
      refuse(res, 200, 'INTERNAL', 'internal', signed)
    }
  }

  async function stream(res: ServerResponse, asked: Asked, signed: Signed): Promise<void> {
    const signal = streams.begin(res)
    const document = parse(asked.query, { noLocation: true, maxTokens: tokenLimit })
    const isOne = getOperationAST(document, asked.operationName)?.operation === 'subscription'
    const subscribe = isOne ? executable.subscribe?.(document, asked.operationName) : undefined
    const begun = await subscribe?.(asked.variables ?? {}, { ...signed, signal })
    if (!begun) return refuse(res, 400, 'BAD_USER_INPUT', 'malformed', signed)
    if (!('events' in begun)) return sendJson(res, 200, answerText(begun))
    const farewell = errorText('UNAVAILABLE', 'unavailable', signed)
    await sendEvents(res, { events: answerTexts(begun.events), signal, farewell })
  }

  const server = createServer((req, res) => {
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

/** Documents are parsed and prepared once; the one longest not asked is forgotten first. */
function preparer(executable: Executable) {
  const kept = new LRUCache<string, Operation>({ max: operationsKept })
  return (query: string, operationName?: string): Operation => {
    const key = `${operationName ?? ''}\n${query}`
    const known = kept.get(key)
    if (known) return known
    const operation = executable.prepare(parse(query, { noLocation: true, maxTokens: tokenLimit }), operationName)
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

function refuse(res: ServerResponse, status: number, code: Code, key: MessageKey, signed?: Signed): void {
  sendJson(res, status, errorText(code, key, signed))
}

function errorText(code: Code, key: MessageKey, signed?: Signed): string {
  const text = message(key, signed?.language ?? 'zh', { id: signed?.id ?? '' })
  return JSON.stringify({ errors: [{ message: text, extensions: { code } }] })
}
