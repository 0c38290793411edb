import { actorHeader, signActor } from '@concentric/chassis/serve/signature'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, codeOf, read, testDoors } from './test-door.ts'
import { secret } from './test-gateway.ts'

let doors: Awaited<ReturnType<typeof testDoors>>
beforeAll(async () => {
  doors = await testDoors()
})
afterAll(() => doors.close())

describe('the pages', () => {
  it('are the console, the portal and the certificate page, and nothing at other paths', async () => {
    const page = async (path: string) => (await doors.get(path)).text()
    expect(await page('/')).toBe('the index page')
    expect(await page('/portal')).toBe('the portal page')
    expect(await page('/portal/needs')).toBe('the portal page')
    expect(await page('/verify?number=1')).toBe('the verify page')
    for (const path of ['/assets/none.js', '/.env', '/needs', '/public/none', '/.git/config'])
      expect((await doors.get(path)).status).toBe(404)
    expect((await doors.get('/../package.json')).status).not.toBe(500)
  })

  it('keep built assets for good, ask for pages again, and keep no answers', async () => {
    expect((await doors.get('/assets/console-1a2b.js')).headers.get('cache-control')).toContain('immutable')
    expect((await doors.get('/')).headers.get('cache-control')).toBe('no-cache')
    for (const path of ['/graphql', '/auth/get-session', '/healthz'])
      expect((await doors.get(path, doors.cookie)).headers.get('cache-control')).toBe('no-store')
  })

  it('run no script from elsewhere or within, in no frame', async () => {
    const pages = ['/', '/portal', '/verify', '/graphiql', '/assets/console-1a2b.js', '/nowhere.txt']
    const answers = ['/graphql', '/internal/graphql', '/auth/get-session', '/healthz', '/readyz', '/metrics']
    for (const path of [...pages, ...answers]) {
      const { headers } = await doors.get(path)
      const policy = headers.get('content-security-policy')
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'self'")
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('x-powered-by') ?? headers.get('server')).toBeNull()
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('have GraphiQL for the signed in, in demo mode only, from our own files', async () => {
    expect((await doors.get('/graphiql')).headers.get('location')).toBe('/')
    const text = await (await doors.get('/graphiql', doors.cookie)).text()
    expect(text).not.toMatch(/https?:\/\/|<script>/)
    for (const [, file] of text.matchAll(/(?:src|href)="([^"]+)"/g)) {
      const answer = await doors.get(file ?? '', doors.cookie)
      expect([answer.status, (await answer.text()).length > 100]).toEqual([200, true])
    }
    expect((await doors.get('/graphiql', doors.cookie, doors.production)).status).toBe(404)
  })
})

describe('the door itself', () => {
  it('says whether it is alive, ready, and how busy', async () => {
    expect((await doors.get('/healthz')).status).toBe(200)
    expect((await doors.get('/readyz')).status).toBe(200)
    doors.readiness.governance = false
    const answer = await doors.get('/readyz')
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'not ready', missing: ['governance'] }])
    doors.readiness.governance = true
    const text = await (await doors.get('/metrics')).text()
    expect(text).toContain('concentric_requests_total{route="/graphql",outcome="UNAUTHENTICATED"}')
    expect(text).toMatch(/concentric_graphql_duration_seconds_bucket\{le="\+Inf"\} \d+/)
    expect(text).toMatch(/process_resident_memory_bytes \d{7,}/)
  })

  it('lets running requests end when it closes', async () => {
    const own = await doors.open('demo')
    const running = doors.ask('{ slow }', {}, own)
    await new Promise((resolve) => setTimeout(resolve, 150))
    await own.close()
    expect(await read(await running)).toEqual({ data: { slow: 'late' } })
    await expect(doors.ask('{ level }', {}, own)).rejects.toThrow()
  })

  it('answers what its subgraphs ask for the last requests, and nobody who comes after', async () => {
    const own = await doors.open('demo', 0, true)
    const running = doors.ask('{ slow }', {}, own)
    await new Promise((resolve) => setTimeout(resolve, 150))
    const closed = own.close()
    const late = await doors.ask('{ level }', {}, own)
    expect([late.status, late.headers.get('connection'), await codeOf(late)]).toEqual([503, 'close', 'UNAVAILABLE'])
    expect((await doors.get('/readyz', {}, own)).status).toBe(503)
    const body = asking('{ level }')
    const actor = { accountId: 'a', accountName: 'a', grantId: 'g', level: 'unit', placeId: 'u' } as const
    const headers = {
      [actorHeader]: signActor({ id: '1', language: 'zh', actor }, { secret, audience: 'gateway', body }),
    }
    expect(await read(await doors.post('/internal/graphql', { body, headers }, own))).toEqual({
      data: { level: 'unit' },
    })
    expect(await read(await running)).toEqual({ data: { slow: 'late' } })
    await closed
    await expect(doors.ask('{ level }', {}, own)).rejects.toThrow()
  })
})
