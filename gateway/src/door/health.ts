import { sendJson } from '@concentric/chassis/serve/http'
import { type Handler } from './exchange.ts'

/** What must answer before the gateway can serve, by name: the database, each subgraph. */
export type Checks = Record<string, () => Promise<boolean>>

/** Answers `/healthz` (alive) and `/readyz` (all that is needed answers; 503 names what does not). */
export function health(checks: Checks): Handler {
  return async ({ method, path, res }) => {
    if (method !== 'GET' || (path !== '/healthz' && path !== '/readyz')) return false
    if (path === '/healthz') {
      sendJson(res, 200, '{"status":"alive"}')
      return true
    }
    const names = Object.keys(checks)
    const answers = await Promise.all(names.map((name) => checks[name]?.().catch(() => false)))
    const missing = names.filter((_, at) => !answers[at])
    const body = missing.length ? { status: 'not ready', missing } : { status: 'ready' }
    sendJson(res, missing.length ? 503 : 200, JSON.stringify(body))
    return true
  }
}
