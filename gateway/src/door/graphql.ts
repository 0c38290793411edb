import { type Request } from '@concentric/chassis/executable'
import { Refusal } from '@concentric/chassis/messages'
import { type EventStreams, wantsEvents } from '@concentric/chassis/serve/event-stream'
import { onLeaving, sendJson } from '@concentric/chassis/serve/http'
import { actorHeader, actorVerifier } from '@concentric/chassis/serve/signature'
import { type Identity } from '../identity/identity.ts'
import { type Asked, askedIn } from './asked.ts'
import { bodyLimitOf } from './body-limit.ts'
import { clientAddress } from './client-address.ts'
import { answerByEvents } from './events.ts'
import { type Exchange, type Handler, refuse } from './exchange.ts'
import { type Graph } from './graph.ts'
import { jsonBody } from './json-body.ts'
import { checkOrigin } from './origin.ts'
import { Watching } from './watching.ts'
import { tellWritten, writtenBy } from './written.ts'

const internalBodyLimit = 1_048_576
const deadlineMilliseconds = 12_000

type Options = {
  graph: Graph
  streams: EventStreams
  identity: Identity
  origins: readonly string[]
  isBehindProxy: boolean
  /** Whether a browser's session may ask our own pages' documents only, and nothing a page was made to write. */
  onlyTrustedByCookie: boolean
  /** Behind what was written so far; given where a replica answers, which shows it later. */
  position?: () => Promise<string>
}

/** Answers `POST /graphql`: for the signed in only, whatever they ask. */
export function graphql(options: Options): Handler {
  const { graph, streams, identity, origins, isBehindProxy, onlyTrustedByCookie, position } = options
  const watching = new Watching(identity)
  return async (exchange) => {
    if (exchange.path !== '/graphql') return false
    const { headers } = exchange.req
    const byCookie = identity.usesCookie(headers)
    if (byCookie) checkOrigin(headers, origins)
    const actor = await identity.actorOf(headers, clientAddress(exchange.req, isBehindProxy))
    if (!actor) return refuse(exchange, 401, new Refusal('UNAUTHENTICATED', 'unauthenticated'))
    exchange.accountId = actor.accountId
    const body = await jsonBody(exchange, bodyLimitOf(actor.level))
    if (!body) return true
    const asked = askedIn(body, headers)
    if (byCookie && onlyTrustedByCookie && !('documentId' in asked)) throw new Refusal('FORBIDDEN', onlyOurPages)
    const asker = { id: exchange.id, actor, language: exchange.language }
    const begin = wantsEvents(headers) ? graph.subscription(asked) : undefined
    // what is told of a change must show it
    if (begin) return answerByEvents(exchange, begin, { ...asker, since: 'current' }, { streams, watching })
    const told = position && (async () => tellWritten(exchange.res, await position(), byCookie))
    return answer(exchange, graph, asked, { ...asker, since: position && writtenBy(headers) }, told)
  }
}

/** Answers `POST /internal/graphql`, where our own subgraphs ask the graph on behalf of an actor. */
export function internalGraphql({ graph, secret }: { graph: Graph; secret: string }): Handler {
  const verify = actorVerifier({ secret, audience: 'gateway' })
  return async (exchange) => {
    if (exchange.path !== '/internal/graphql') return false
    const stranger = () => refuse(exchange, 401, new Refusal('UNAUTHENTICATED', 'unauthenticated'))
    const claim = verify(exchange.req.headers[actorHeader])
    if (!claim) return stranger()
    const body = await jsonBody(exchange, internalBodyLimit)
    if (!body) return true
    const signed = claim(body)
    if (!signed) return stranger()
    exchange.accountId = signed.actor.accountId
    return answer(exchange, graph, askedIn(body), { ...signed, isInternal: true })
  }
}

async function answer(
  exchange: Exchange,
  graph: Graph,
  asked: Asked,
  asker: Asker,
  afterWriting?: () => Promise<void>,
): Promise<true> {
  const stop = new AbortController()
  const late = setTimeout(() => stop.abort(), deadlineMilliseconds)
  exchange.res.on('close', () => clearTimeout(late))
  onLeaving(exchange.res, () => stop.abort())
  const { isInternal = false, ...request } = asker
  const running = graph.run(asked, { ...request, signal: stop.signal }, isInternal)
  const result = await Promise.race([running, aborted(stop.signal)])
  if (!result) return refuse(exchange, 503, new Refusal('UNAVAILABLE', 'unavailable'))
  exchange.outcome = result.outcome
  // what is written stays written, though the position behind it cannot be told
  if (result.hasWritten) await afterWriting?.().catch(() => {})
  sendJson(exchange.res, result.status, result.text)
  return true
}

type Asker = Omit<Request, 'signal'> & { isInternal?: boolean }

const aborted = (signal: AbortSignal) =>
  new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }))

const onlyOurPages = [
  '用浏览器登录时只能使用本系统页面自带的查询。要发送自己的查询，请用访问令牌（Authorization: Bearer …）。',
  'A browser session may only send the queries of our own pages. To send queries of your own, use an access token (Authorization: Bearer …).',
] as const
