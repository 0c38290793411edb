import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read, testDoors } from './test-door.ts'

let doors: Awaited<ReturnType<typeof testDoors>>
beforeAll(async () => {
  doors = await testDoors()
})
afterAll(() => doors.close())

describe('the pages', () => {
  it('are the console for paths it knows itself, the portal and the certificate page', async () => {
    const page = async (path: string) => (await doors.get(path)).text()
    expect(await page('/')).toBe('the index page')
    expect(await page('/needs/0190/show?tab=1')).toBe('the index page')
    expect(await page('/portal')).toBe('the portal page')
    expect(await page('/portal/needs')).toBe('the portal page')
    expect(await page('/verify?number=1')).toBe('the verify page')
    expect((await doors.get('/assets/none.js')).status).toBe(404)
    expect((await doors.get('/../package.json')).status).not.toBe(500)
  })

  it('keep built assets for good and ask for pages again', async () => {
    expect((await doors.get('/assets/console-1a2b.js')).headers.get('cache-control')).toContain('immutable')
    expect((await doors.get('/')).headers.get('cache-control')).toBe('no-cache')
  })

  it('run no script from elsewhere or within, in no frame', async () => {
    for (const path of ['/', '/graphql', '/healthz', '/nowhere.txt']) {
      const { headers } = await doors.get(path)
      const policy = headers.get('content-security-policy')
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
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
    expect(await (await doors.get('/graphiql', doors.cookie, doors.production)).text()).toBe('the index page')
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
})
