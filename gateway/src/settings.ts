import { resolve } from 'node:path'

/** What the environment says; every variable is optional in demo mode. `.env.example` lists them. */
export type Settings = {
  host: string
  port: number
  dataDir: string
  mode: 'demo' | 'production'
  /** The powerless login of a given server; unset: an embedded one. */
  databaseUrl?: string
  databaseOwnerUrl?: string
  /** Cost units an account may spend in a minute; 0 for no limit. */
  ratePerMinute: number
  /** Where browsers reach this installation; the first is its own address. */
  origins: readonly [string, ...string[]]
  logsRequests: boolean
  /** Where a subgraph in a process of its own asks the whole graph. */
  gatewayUrl: string
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']
const root = resolve(import.meta.dirname, '../..')

/** Reads the settings; a value that cannot work stops the start and says what to do. */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const host = env.HOST || '127.0.0.1'
  const port = wholeNumber(env.PORT, 'PORT', 4000)
  const mode = env.MODE || 'demo'
  if (mode !== 'demo' && mode !== 'production') throw new Error(`MODE is "${mode}". Set it to demo or production.`)
  if (mode === 'demo' && !LOOPBACK.includes(host))
    throw new Error(
      `HOST is "${host}", and demo mode has accounts with a known password. Leave HOST unset, or set MODE=production.`,
    )
  const own = env.ORIGIN || `http://${host}:${port}`
  if (mode === 'production' && !own.startsWith('https://'))
    throw new Error('MODE is production. Set ORIGIN to the https address browsers use.')
  if (mode === 'production' && !env.CONCENTRIC_SECRET)
    throw new Error('MODE is production. Set CONCENTRIC_SECRET to at least 32 random letters.')
  const local = host === '127.0.0.1' && !env.ORIGIN ? [`http://localhost:${port}`] : []
  return {
    host,
    port,
    mode,
    dataDir: resolve(root, env.DATA_DIR || '.data'),
    databaseUrl: env.DATABASE_URL || undefined,
    databaseOwnerUrl: env.DATABASE_OWNER_URL || undefined,
    ratePerMinute: wholeNumber(env.RATE_PER_MINUTE, 'RATE_PER_MINUTE', 60_000),
    origins: [own, ...local],
    logsRequests: mode === 'production' || env.LOG === '1',
    gatewayUrl: env.GATEWAY_URL || `http://127.0.0.1:${port}`,
  }
}

function wholeNumber(text: string | undefined, name: string, otherwise: number): number {
  if (!text) return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new Error(`${name} is "${text}". Set it to a whole number.`)
  return value
}
