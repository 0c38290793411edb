import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { refusalOf } from '@concentric/chassis/database-error'
import { Refusal } from '@concentric/chassis/messages'
import { EventStreams } from '@concentric/chassis/serve/event-stream'
import { drain, patience } from '@concentric/chassis/serve/http'
import { log, logFailure } from '@concentric/chassis/serve/log'
import { type Identity } from '../identity/identity.ts'
import { auth } from './auth.ts'
import { confirmation } from './confirmation.ts'
import { begin, type Exchange, type Handler, refuse } from './exchange.ts'
import { type Graph } from './graph.ts'
import { graphiql } from './graphiql.ts'
import { graphql, internalGraphql } from './graphql.ts'
import { secure } from './headers.ts'
import { type Checks, health } from './health.ts'
import { LastRequests } from './last-requests.ts'
import { Metrics } from './metrics.ts'
import { pages } from './pages.ts'
import { publicCalendars } from './public-calendars.ts'
import { publicCertificates } from './public-certificates.ts'

/** The gateway's front door, open. */
export type Door = {
  port: number
  /** Stops accepting and waits for running requests, for at most 15 s. */
  close(): Promise<void>
}

type Options = {
  graph: Graph
  identity: Identity
  mode: 'demo' | 'production'
  host: string
  port: number
  /** Where browsers may come from; the first is this installation's own address. */
  origins: readonly [string, ...string[]]
  /** Shared by the processes (`secretFrom`). */
  secret: string
  /** The built console. */
  staticDir: string
  checks: Checks
  /** Behind what was written so far; given where a replica answers. */
  position?: () => Promise<string>
  /** Whether every request is logged; failures always are. */
  logsRequests: boolean
  /** Whether subgraphs in processes of their own ask the graph here, also for the last requests. */
  isAskedBySubgraphs?: boolean
}

/** For what is left once the last requests are answered. */
const FAREWELL_MILLISECONDS = 2_000

/** Opens the one door of the installation: each request goes to the first handler that takes it. */
export async function openDoor(options: Options): Promise<Door> {
  const { graph, identity, mode, origins, secret, staticDir, checks, logsRequests, position } = options
  const metrics = new Metrics()
  const streams = new EventStreams()
  const isBehindProxy = mode === 'production'
  const handlers: Handler[] = [
    graphql({ graph, streams, identity, origins, isBehindProxy, onlyTrustedByCookie: mode === 'production', position }),
    internalGraphql({ graph, secret }),
    auth({ identity, origins, isBehindProxy }),
    health(checks),
    metrics.handle,
    ...(mode === 'demo' ? [graphiql(identity)] : []),
    publicCalendars(graph),
    confirmation({ graph, origins, isBehindProxy }),
    publicCertificates(graph),
    pages(staticDir),
  ]
  const overHttps = origins[0].startsWith('https://')
  const last = options.isAskedBySubgraphs ? new LastRequests() : undefined
  const server = createServer(patience, (req, res) => {
    const exchange = begin(req, res)
    secure(res, overHttps)
    res.on('close', () => {
      metrics.observe(exchange)
      if (logsRequests) logRequest(exchange)
    })
    if (!last || last.take(exchange)) void through(handlers, exchange)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      streams.endAll()
      await last?.end()
      await drain(server, last && FAREWELL_MILLISECONDS)
    },
  }
}

async function through(handlers: readonly Handler[], exchange: Exchange): Promise<void> {
  try {
    for (const handle of handlers) if (await handle(exchange)) return
    refuse(exchange, 404, new Refusal('NOT_FOUND', nothingHere))
  } catch (error) {
    const told = refusalOf(error)
    // a database out of reach is nobody's mistake; its other errors are ours
    const isTold = told instanceof Refusal && (told === error || told.code === 'UNAVAILABLE')
    if (isTold) return void refuse(exchange, statusOf(told), told)
    if (exchange.res.destroyed) return
    logFailure('door', exchange.id, error)
    refuse(exchange, 500, new Refusal('INTERNAL', 'internal', { values: { id: exchange.id } }))
  }
}

const statuses: Partial<Record<Refusal['code'], number>> = {
  BAD_USER_INPUT: 400,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
}
const statusOf = ({ code }: Refusal) => statuses[code] ?? 400

const nothingHere = ['没有这个地址。', 'There is nothing at this address.'] as const

function logRequest({ id, method, path, res, accountId, outcome, startedAt }: Exchange): void {
  const ms = Math.round((performance.now() - startedAt) * 10) / 10
  log('info', { id, method, path, status: res.statusCode, ms, account: accountId, outcome })
}
