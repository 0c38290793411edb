import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testIdentity } from '../identity/test-identity.ts'
import { openGraph } from './graph.ts'
import { type Door, openDoor } from './open-door.ts'
import { secret, smallGraph } from './test-gateway.ts'

export type Answer = {
  data?: Record<string, unknown>
  errors?: { message: string; extensions: Record<string, unknown> }[]
}

export const origin = 'http://127.0.0.1:4000'
export const json = { 'content-type': 'application/json' }
export const asking = (query: string, more = {}) => JSON.stringify({ query, ...more })
export const read = async (answer: Response) => (await answer.json()) as Answer
export const codeOf = async (answer: Response) => (await read(answer)).errors?.[0]?.extensions.code

type Headers = Record<string, string>
type Init = RequestInit & { headers?: Headers }

/** A page's own document: more aliases than a stranger may use, and a choice. */
export const ownDocument = `query Own($named: Boolean! = false) { ${Array.from({ length: 16 }, (_, at) => `a${at}: level`).join(' ')} streets { id name @include(if: $named) } }`
export const ownId = `sha256:${createHash('sha256').update(ownDocument).digest('hex')}`
const trusted = { [ownId]: ownDocument }

/** Two doors, of demo and of production (rate: three units), on one small graph, with a clerk signed in at both. */
export async function testDoors() {
  const staticDir = pagesFolder()
  const small = await smallGraph()
  const people = await testIdentity(origin, secret)
  const readiness = { governance: true }
  const open = async (mode: 'demo' | 'production', ratePerMinute = 0, isAskedBySubgraphs = false) =>
    openDoor({
      graph: await openGraph({
        engine: small.engine,
        introspection: mode === 'demo',
        explains: mode === 'demo',
        ratePerMinute,
        trusted,
      }),
      identity: people.identity,
      mode,
      host: '127.0.0.1',
      port: 0,
      origins: [origin],
      secret,
      staticDir,
      checks: { database: people.identity.ping, governance: async () => readiness.governance },
      logsRequests: false,
      isAskedBySubgraphs,
    })
  const door = await open('demo')
  const production = await open('production', 3)

  const post = (path: string, init: Init = {}, at: Door = door) =>
    fetch(`http://127.0.0.1:${at.port}${path}`, { method: 'POST', ...init, headers: { ...json, ...init.headers } })
  const signedIn = await post('/auth/sign-in/username', { body: '{"username":"a.clerk","password":"demo-12345"}' })
  const bearer = { authorization: `Bearer ${signedIn.headers.get('set-auth-token')}` }

  return {
    door,
    production,
    open,
    readiness,
    post,
    bearer,
    tick: small.tick,
    /** Ends the clerk's sessions. */
    signOut: () => people.identity.endSessions(people.clerk),
    cookie: { cookie: signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '' },
    get: (path: string, headers: Headers = {}, at: Door = door) =>
      fetch(`http://127.0.0.1:${at.port}${path}`, { headers, redirect: 'manual' }),
    ask: (query: string, headers: Headers = {}, at: Door = door) =>
      post('/graphql', { body: asking(query), headers: { ...bearer, ...headers } }, at),
    async close() {
      await Promise.all([door.close(), production.close()])
      await small.close()
      await people.close()
      rmSync(staticDir, { recursive: true })
    },
  }
}

function pagesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concentric-pages-'))
  mkdirSync(join(folder, 'assets'))
  for (const page of ['index', 'portal', 'verify']) writeFileSync(join(folder, `${page}.html`), `the ${page} page`)
  writeFileSync(join(folder, 'assets', 'console-1a2b.js'), 'console')
  return folder
}
