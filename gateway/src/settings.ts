import { resolve } from 'node:path'
import { subgraphNames } from './subgraph-places.ts'

/** What the environment says; every variable is optional in demo mode. `.env.example` lists them. */
export type Settings = {
  host: string
  port: number
  dataDir: string
  mode: 'demo' | 'production'
  /** The powerless login of a given server; unset: an embedded one. */
  databaseUrl?: string
  databaseOwnerUrl?: string
  /** The same login at a replica that follows the database. */
  databaseReplicaUrl?: string
  /** Cost units an account may spend in a minute; 0 for no limit. */
  ratePerMinute: number
  /** Where browsers reach this installation; the first is its own address. */
  origins: readonly [string, ...string[]]
  logsRequests: boolean
  /** Where subgraphs in processes of their own listen, and the gateway asks them. */
  subgraphHost: string
  /** Where a subgraph in a process of its own asks the whole graph. */
  gatewayUrl: string
  /** Whether the start builds the console; otherwise `admin/dist` is served as it is. */
  buildsConsole: boolean
}

const EVERYWHERE = ['0.0.0.0', '::']
const LOOPBACK = ['127.0.0.1', 'localhost', '::1']
const HIGHEST_PORT = 65_535 - subgraphNames.length
const root = resolve(import.meta.dirname, '../..')

/** Reads the settings; a value that cannot work stops the start and says what to do. */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const host = env.HOST || '127.0.0.1'
  const port = wholeNumber(env, 'PORT', 4000, { from: 1, to: HIGHEST_PORT })
  const mode = env.MODE || 'demo'
  if (mode !== 'demo' && mode !== 'production') throw new Error(`MODE is "${mode}". Set it to demo or production.`)
  if (mode === 'demo' && !LOOPBACK.includes(host))
    throw new Error(
      `HOST is "${host}", and demo mode has accounts with a known password. Leave HOST unset, or set MODE=production.`,
    )
  const reached = (name: string) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`
  const own = originIn(env) ?? reached(host)
  if (mode === 'production') checkProduction(env, own)
  const local = host === '127.0.0.1' && !env.ORIGIN ? [reached('localhost')] : []
  return {
    host,
    port,
    mode,
    dataDir: resolve(root, env.DATA_DIR || '.data'),
    databaseUrl: address(env, 'DATABASE_URL', POSTGRES),
    databaseOwnerUrl: address(env, 'DATABASE_OWNER_URL', POSTGRES),
    databaseReplicaUrl: address(env, 'DATABASE_REPLICA_URL', POSTGRES),
    ratePerMinute: wholeNumber(env, 'RATE_PER_MINUTE', 60_000, { from: 0, to: Number.MAX_SAFE_INTEGER }),
    origins: [own, ...local],
    logsRequests: mode === 'production' || env.LOG === '1',
    subgraphHost: env.SUBGRAPH_HOST || '127.0.0.1',
    gatewayUrl: address(env, 'GATEWAY_URL', HTTP) ?? reached(EVERYWHERE.includes(host) ? '127.0.0.1' : host),
    buildsConsole: env.BUILD_CONSOLE !== '0',
  }
}

function checkProduction({ CONCENTRIC_SECRET }: NodeJS.ProcessEnv, own: string): void {
  if (!own.startsWith('https://'))
    throw new Error(
      'MODE is production. Set ORIGIN to the https address browsers use, such as https://concentric.example.',
    )
  if (!CONCENTRIC_SECRET || CONCENTRIC_SECRET.length < 32)
    throw new Error('MODE is production. Set CONCENTRIC_SECRET to at least 32 random letters.')
}

const POSTGRES = {
  protocols: ['postgres:', 'postgresql:'],
  example: 'postgres://login:password@127.0.0.1:5432/concentric',
}
const HTTP = { protocols: ['http:', 'https:'], example: 'http://127.0.0.1:4000' }

/** An address of the environment; its value stays out of the message, for it may hold a password. */
function address(env: NodeJS.ProcessEnv, name: string, { protocols, example }: typeof HTTP): string | undefined {
  const text = env[name]
  if (!text) return undefined
  const url = URL.parse(text)
  const isWhole = url?.hostname && (protocols !== POSTGRES.protocols || (url.username && url.pathname.length > 1))
  if (!isWhole || !protocols.includes(url.protocol))
    throw new Error(`${name} is not an address that can be used. Write it like ${example}.`)
  return text
}

function originIn(env: NodeJS.ProcessEnv): string | undefined {
  const { ORIGIN } = env
  if (!ORIGIN) return undefined
  const url = URL.parse(ORIGIN)
  if (!url || !HTTP.protocols.includes(url.protocol) || url.origin !== ORIGIN)
    throw new Error(`ORIGIN is "${ORIGIN}". Set it to scheme and host alone, such as https://concentric.example.`)
  return url.origin
}

type Range = { from: number; to: number }

function wholeNumber(env: NodeJS.ProcessEnv, name: string, otherwise: number, { from, to }: Range): number {
  const text = env[name]
  if (!text) return otherwise
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= from && value <= to))
    throw new Error(`${name} is "${text}". Set it to a whole number from ${from} to ${to}.`)
  return value
}
