import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../door/graph.ts'
import { openDoor } from '../door/open-door.ts'
import { type TrustedTexts } from '../door/trusted-documents.ts'
import { type OpenTestHouse } from './house.ts'

type Options = {
  mode?: 'demo' | 'production'
  introspection?: boolean
  ratePerMinute?: number
  trusted?: TrustedTexts
  logsRequests?: boolean
}
export type HouseDoor = Awaited<ReturnType<typeof openHouseDoor>>

/** The door of a test house, open to HTTP as that of an installation. */
export async function openHouseDoor(
  { engine, identity, secret }: OpenTestHouse,
  { mode = 'demo', introspection = false, ratePerMinute = 0, trusted, logsRequests = false }: Options = {},
) {
  const staticDir = mkdtempSync(join(tmpdir(), 'concentric-pages-'))
  for (const page of ['index', 'portal', 'verify']) writeFileSync(join(staticDir, `${page}.html`), page)
  const door = await openDoor({
    graph: await openGraph({ engine, introspection, ratePerMinute, trusted }),
    identity,
    mode,
    host: '127.0.0.1',
    port: 0,
    origins: ['http://127.0.0.1:4000'],
    secret,
    staticDir,
    checks: {},
    logsRequests,
  })
  const address = `http://127.0.0.1:${door.port}`
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return {
    address,
    post,
    /** Signs a demo account in; answers its token. */
    async signIn(username: string): Promise<string> {
      const answer = await post('/auth/sign-in/username', { username, password: 'demo-12345' })
      const token = answer.headers.get('set-auth-token')
      if (!token) throw new Error(`${username} was not let in: ${answer.status}.`)
      return token
    },
    async close(): Promise<void> {
      await door.close()
      rmSync(staticDir, { recursive: true })
    },
  }
}
