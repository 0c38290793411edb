import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../../src/door/graph.ts'
import { openDoor } from '../../src/door/open-door.ts'
import { type TrustedTexts } from '../../src/door/trusted-documents.ts'
import { type OpenTestHouse } from '../../src/testing/house.ts'

type Told = { data?: any; errors?: { message: string; extensions: { code: string } }[] }
/** A document as a client writes it, or one of our own pages' by its id. */
type Asked = { query: string } | { documentId: string }

/** The door of a test house, open to HTTP as that of an installation: who asks signs in at it. */
export async function doorOf(house: OpenTestHouse, trusted: TrustedTexts) {
  const staticDir = mkdtempSync(join(tmpdir(), 'concentric-pages-'))
  for (const page of ['index', 'portal', 'verify']) writeFileSync(join(staticDir, `${page}.html`), page)
  const door = await openDoor({
    graph: await openGraph({ engine: house.engine, introspection: false, ratePerMinute: 0, trusted }),
    identity: house.identity,
    mode: 'demo',
    host: '127.0.0.1',
    port: 0,
    origins: ['http://127.0.0.1:4000'],
    secret: house.secret,
    staticDir,
    checks: {},
    logsRequests: false,
  })
  const tokens = new Map<string, string>()
  const post = (path: string, body: object, headers = {}) =>
    fetch(`http://127.0.0.1:${door.port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  async function tokenOf(username: string): Promise<string> {
    const answer = await post('/auth/sign-in/username', { username, password: 'demo-12345' })
    const token = answer.headers.get('set-auth-token')
    if (!token) throw new Error(`${username} was not let in: ${answer.status}.`)
    tokens.set(username, token)
    return token
  }
  return {
    /** Asks as a demo account. */
    async ask(account: string, asked: Asked, variables = {}): Promise<Told> {
      const authorization = `Bearer ${tokens.get(account) ?? (await tokenOf(account))}`
      return (await post('/graphql', { ...asked, variables }, { authorization })).json() as Promise<Told>
    },
    async close() {
      await door.close()
      rmSync(staticDir, { recursive: true })
    },
  }
}

export type DoorOfHouse = Awaited<ReturnType<typeof doorOf>>
