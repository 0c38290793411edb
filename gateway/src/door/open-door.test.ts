import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Signed, signActor } from '@concentric/chassis/signature'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testIdentity } from '../identity/test-identity.ts'
import { openGraph } from './graph.ts'
import { type Door, openDoor } from './open-door.ts'
import { secret, smallGraph } from './test-gateway.ts'

type Answer = { data?: Record<string, unknown>; errors?: { message: string; extensions: Record<string, unknown> }[] }

const origin = 'http://127.0.0.1:55702'
const staticDir = mkdtempSync(join(tmpdir(), 'concentric-pages-'))
mkdirSync(join(staticDir, 'assets'))
for (const page of ['index', 'portal', 'verify']) writeFileSync(join(staticDir, `${page}.html`), `the ${page} page`)
writeFileSync(join(staticDir, 'assets', 'console-1a2b.js'), 'console')

let small: Awaited<ReturnType<typeof smallGraph>>
let people: Awaited<ReturnType<typeof testIdentity>>
let door: Door
let production: Door
let ready = true
let bearer: Record<string, string>
let cookie: Record<string, string>

beforeAll(async () => {
  small = await smallGraph()
  people = await testIdentity(origin, secret)
  const open = async (mode: 'demo' | 'production', ratePerMinute: number) =>
    openDoor({
      graph: await openGraph({ engine: small.engine, introspection: mode === 'demo', ratePerMinute }),
      identity: people.identity,
      mode,
      host: '127.0.0.1',
      port: 0,
      origins: [origin],
      secret,
      staticDir,
      checks: { database: people.identity.ping, governance: async () => ready },
      logsRequests: false,
    })
  door = await open('demo', 0)
  production = await open('production', 3)
  const signedIn = await send('/auth/sign-in/username', { body: '{"username":"street","password":"demo-12345"}' })
  bearer = { authorization: `Bearer ${signedIn.headers.get('set-auth-token')}` }
  cookie = { cookie: signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
})
afterAll(async () => {
  await Promise.all([door.close(), production.close()])
  await small.close()
  await people.close()
})

const json = { 'content-type': 'application/json' }
const send = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}, at = door) =>
  fetch(`http://127.0.0.1:${at.port}${path}`, {
    method: 'POST',
    redirect: 'manual',
    ...init,
    headers: { ...json, ...init.headers },
  })
const get = (path: string, headers: Record<string, string> = {}, at = door) =>
  fetch(`http://127.0.0.1:${at.port}${path}`, { headers, redirect: 'manual' })
const asking = (query: string, more = {}) => JSON.stringify({ query, ...more })
const ask = (query: string, headers: Record<string, string> = {}, at = door) =>
  send('/graphql', { body: asking(query), headers: { ...bearer, ...headers } }, at)
const read = async (answer: Response) => (await answer.json()) as Answer
const codeOf = async (answer: Response) => (await read(answer)).errors?.[0]?.extensions.code

describe('a stranger', () => {
  it('is told to sign in, whatever is asked', async () => {
    for (const body of [asking('{ level }'), asking(getIntrospectionQuery()), asking('{ nothing }'), 'not json', '']) {
      const answer = await send('/graphql', { body })
      expect([answer.status, await codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED'])
    }
    expect((await get('/graphql?query={level}')).status).toBe(401)
  })

  it('is not believed when claiming to be an actor', async () => {
    const claim: Signed = {
      id: '1',
      language: 'zh',
      actor: { accountId: 'a', accountName: 'a', grantId: 'g', level: 'district', placeId: 'd' },
    }
    const body = asking('{ level }')
    const forged = signActor(claim, { secret: 'another-secret-of-thirty-two-letters', audience: 'gateway', body })
    const headers = {
      'x-concentric-actor': forged,
      'x-actor': '{"level":"district"}',
      'x-acting-grant': 'grant-street',
    }
    expect((await send('/graphql', { body, headers })).status).toBe(401)
    expect((await send('/internal/graphql', { body, headers })).status).toBe(401)
    expect((await send('/internal/graphql', { body, headers: bearer })).status).toBe(401)
  })

  it('cannot change another actor by the headers of the signed in', async () => {
    const answer = await ask('{ level }', { 'x-concentric-actor': 'forged', 'x-level': 'district' })
    expect(await read(answer)).toEqual({ data: { level: 'street' } })
  })
})

describe('the signed in', () => {
  it('are answered, at first sight of a document and after', async () => {
    for (let sight = 1; sight <= 2; sight++) {
      const answer = await ask('{ level streets { id name } }')
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
      expect(await read(answer)).toEqual({ data: { level: 'street', streets: [{ id: 's1', name: '八大关' }] } })
    }
  })

  it('are read to in Chinese, or in English if they prefer it', async () => {
    const languages = { '': 'zh', 'zh-CN,zh;q=0.9,en;q=0.8': 'zh', 'en-GB,en;q=0.9,zh;q=0.5': 'en', 'fr-FR': 'zh' }
    for (const [header, language] of Object.entries(languages))
      expect((await read(await ask('{ language }', { 'accept-language': header }))).data).toEqual({ language })
  })

  it('must hold the grant they name', async () => {
    const answer = await ask('{ level }', { 'x-acting-grant': 'grant-of-another' })
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'FORBIDDEN'])
  })

  it('need a page of our own when a cookie vouches for them', async () => {
    const from = async (headers: Record<string, string>) =>
      (await send('/graphql', { body: asking('{ level }'), headers: { ...cookie, ...headers } })).status
    expect(await from({ origin, 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await from({})).toBe(200)
    expect(await from({ origin: 'http://evil.example' })).toBe(403)
    expect(await from({ origin: 'null' })).toBe(403)
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await from({ 'sec-fetch-site': 'same-site' })).toBe(403)
    expect((await ask('{ level }', { origin: 'http://evil.example' })).status).toBe(200)
    const signIn = { body: '{"username":"street","password":"demo-12345"}', headers: { origin: 'http://evil.example' } }
    expect((await send('/auth/sign-in/username', signIn)).status).toBe(403)
  })
})

describe('a request', () => {
  it.each([
    ['of a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['of plain text', { 'content-type': 'text/plain' }, 415],
    ['in another encoding', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['that is compressed', { 'content-encoding': 'gzip' }, 415],
  ])('%s is refused', async (_name, headers, status) => {
    const answer = await send('/graphql', { body: asking('{ level }'), headers: { ...bearer, ...headers } })
    expect([answer.status, await codeOf(answer)]).toEqual([status, 'BAD_USER_INPUT'])
  })

  it.each([
    ['is not JSON', '{"query":'],
    ['is a list', `[${asking('{ level }')}]`],
    ['is a string', '"{ level }"'],
    ['has no query', '{}'],
    ['has a query that is no text', '{"query":{"kind":"Document"}}'],
    ['has variables that are no object', '{"query":"{ level }","variables":"[]"}'],
    ['has variables in a list', '{"query":"{ level }","variables":[1]}'],
    ['has an operation name that is no text', '{"query":"{ level }","operationName":1}'],
  ])('that %s is refused', async (_name, body) => {
    const answer = await send('/graphql', { body, headers: bearer })
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT'])
  })

  it('is posted: nothing else is answered', async () => {
    const answer = await get('/graphql?query={level}', bearer)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('of more than 100 KB is cut while it is read', async () => {
    expect((await ask(`{ level } # ${'x'.repeat(110_000)}`)).status).toBe(413)
    let sent = 0
    const status = await new Promise((resolve, reject) => {
      const headers = { ...json, ...bearer, 'transfer-encoding': 'chunked' }
      const asked = httpRequest({ port: door.port, path: '/graphql', method: 'POST', headers }, (res) =>
        resolve(res.statusCode),
      )
      asked.on('error', reject)
      const more = () => {
        if (asked.destroyed || sent > 50_000_000) return
        sent += 16_384
        asked.write(Buffer.alloc(16_384, ' '), () => setImmediate(more))
      }
      more()
    })
    expect(status).toBe(413)
    expect(sent).toBeLessThan(10_000_000)
  })

  it('that is malformed is answered in the language of its reader', async () => {
    const chinese = await read(await send('/graphql', { body: '{', headers: bearer }))
    expect(chinese.errors?.[0]?.message).toBe('请求格式不正确。')
    const english = await read(await send('/graphql', { body: '{', headers: { ...bearer, 'accept-language': 'en' } }))
    expect(english.errors?.[0]?.message).toBe('The request is malformed.')
  })
})

describe('a document', () => {
  it.each([
    ['does not parse', '{ level'],
    ['asks an unknown field, close to a known one', '{ levell }'],
    ['asks with an unknown choice', '{ streets(state: OPENED) { id } }'],
    ['lacks the operation named', 'query A { level } query B { level }'],
    ['has too many tokens', `{ ${'level '.repeat(2_001)} }`],
    ['is nested too deeply', `{ streets ${'{ neighbours '.repeat(10)} { id } ${'}'.repeat(10)} }`],
  ])('that %s is refused in Chinese, without suggestions', async (_name, query) => {
    const answer = await ask(query)
    const { errors, data } = await read(answer)
    expect([answer.status, data, errors?.[0]?.extensions]).toEqual([400, undefined, { code: 'BAD_USER_INPUT' }])
    expect(errors?.[0]?.message).toMatch(/^查询/)
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i)
  })

  it('with a variable that does not fit is refused alike at first sight and after', async () => {
    const body = asking('query ($state: State) { streets(state: $state) { id } }', { variables: { state: 'OPENED' } })
    for (let sight = 1; sight <= 3; sight++) {
      const answer = await send('/graphql', { body, headers: bearer })
      const { errors, data } = await read(answer)
      expect([answer.status, data, errors?.[0]?.extensions.code]).toEqual([200, undefined, 'BAD_USER_INPUT'])
      expect(errors?.[0]?.message).toMatch(/^查询语句不正确：(?!查询)/)
      expect(JSON.stringify(errors)).not.toMatch(/did you mean/i)
    }
  })

  it('may ask about the graph in demo mode only', async () => {
    expect((await read(await ask(getIntrospectionQuery()))).data).toHaveProperty('__schema')
    expect((await ask('{ __type(name: "Street") { name } }', {}, production)).status).toBe(400)
  })

  it('keeps refusals of a subgraph and hides its accidents, at first sight and after', async () => {
    for (let sight = 1; sight <= 2; sight++) {
      const answer = await ask('{ broken refused }')
      const { data, errors } = await read(answer)
      expect([answer.status, data]).toEqual([200, { broken: null, refused: null }])
      const codes = errors?.map(({ message, extensions }) => [extensions.code, message])
      const id = answer.headers.get('x-request-id')
      expect(codes).toContainEqual(['INTERNAL', `系统内部错误，编号 ${id}。`])
      expect(codes).toContainEqual(['FORBIDDEN', '这不在您的管理范围内。'])
      expect(JSON.stringify(errors)).not.toContain('secret_table')
    }
  })

  it('beyond the rate of its account is refused', async () => {
    expect((await ask('{ streets { id } language }', {}, production)).status).toBe(200)
    const answer = await ask('{ streets { id } language }', {}, production)
    expect([answer.status, await codeOf(answer)]).toEqual([429, 'RATE_LIMITED'])
  })
})

describe('our own subgraphs', () => {
  const actor = { accountId: 'a', accountName: 'a', grantId: 'g', level: 'volunteer', placeId: 'v' } as const
  const post = (audience: string, signedBody: string, body = signedBody) => {
    const header = signActor({ id: 'request-1', language: 'en', actor }, { secret, audience, body: signedBody })
    return send('/internal/graphql', { body, headers: { 'x-concentric-actor': header } })
  }

  it('ask the graph as the actor they sign for', async () => {
    const answer = await post('gateway', asking('{ level language }'))
    expect(await read(answer)).toEqual({ data: { level: 'volunteer', language: 'en' } })
  })

  it('are turned away with a signature for another process or another body', async () => {
    expect((await post('governance', asking('{ level }'))).status).toBe(401)
    expect((await post('gateway', asking('{ level }'), asking('{ broken }'))).status).toBe(401)
  })
})

describe('the pages', () => {
  it('are the console for paths it knows itself, the portal and the certificate page', async () => {
    const page = async (path: string) => (await get(path)).text()
    expect(await page('/')).toBe('the index page')
    expect(await page('/needs/0190/show?tab=1')).toBe('the index page')
    expect(await page('/portal')).toBe('the portal page')
    expect(await page('/portal/needs')).toBe('the portal page')
    expect(await page('/verify?number=1')).toBe('the verify page')
    expect((await get('/assets/none.js')).status).toBe(404)
    expect((await get('/../package.json')).status).not.toBe(500)
  })

  it('keep built assets for good and ask for pages again', async () => {
    expect((await get('/assets/console-1a2b.js')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
  })

  it('run no script from elsewhere or within, in no frame', async () => {
    for (const path of ['/', '/graphql', '/healthz', '/nowhere.txt']) {
      const { headers } = await get(path)
      const policy = headers.get('content-security-policy')
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('have GraphiQL for the signed in, in demo mode only, from our own files', async () => {
    expect((await get('/graphiql')).headers.get('location')).toBe('/')
    const text = await (await get('/graphiql', cookie)).text()
    expect(text).not.toMatch(/https?:\/\/|<script>/)
    for (const [, file] of text.matchAll(/(?:src|href)="([^"]+)"/g)) {
      const answer = await get(file ?? '', cookie)
      expect([answer.status, (await answer.text()).length > 100]).toEqual([200, true])
    }
    expect(await (await get('/graphiql', cookie, production)).text()).toBe('the index page')
  })
})

describe('the door itself', () => {
  it('says whether it is alive, ready, and how busy', async () => {
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(200)
    ready = false
    const answer = await get('/readyz')
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'not ready', missing: ['governance'] }])
    ready = true
    const text = await (await get('/metrics')).text()
    expect(text).toContain('concentric_requests_total{route="/graphql",outcome="UNAUTHENTICATED"}')
    expect(text).toMatch(/concentric_graphql_duration_seconds_bucket\{le="\+Inf"\} \d+/)
    expect(text).toMatch(/process_resident_memory_bytes \d{7,}/)
  })

  it('lets running requests end when it closes', async () => {
    const own = await openDoor({
      graph: await openGraph({ engine: small.engine, introspection: true, ratePerMinute: 0 }),
      identity: people.identity,
      mode: 'demo',
      host: '127.0.0.1',
      port: 0,
      origins: [origin],
      secret,
      staticDir,
      checks: {},
      logsRequests: false,
    })
    const running = ask('{ slow }', {}, own)
    await new Promise((resolve) => setTimeout(resolve, 150))
    await own.close()
    expect(await read(await running)).toEqual({ data: { slow: 'late' } })
    await expect(ask('{ level }', {}, own)).rejects.toThrow()
  })
})
