import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'
import { type HouseDoor, openHouseDoor } from '../src/testing/house-door.ts'

// The calendar of a route, over the door, to whoever has its address.
describe('the calendar of a route', () => {
  let house: Awaited<ReturnType<typeof start>>
  let door: HouseDoor
  const get = (path: string) => fetch(`${door.address}${path}`)
  beforeAll(async () => {
    house = await start()
    door = await openHouseDoor(house, { mode: 'production' })
  })
  afterAll(async () => {
    await door.close()
    await house.close()
  })

  it('is read without signing in, until it is revoked', async () => {
    const { data } = await house.ask(
      'district',
      'mutation ($input: RouteFeedDraft!) { made: createRouteFeed(input: $input) { id path } }',
      { input: { name: '测试订阅', routeId: seedId('service-route', '金门路') } },
    )
    const { id, path } = data.made
    const answer = await get(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*金门路示例一[\s\S]*END:VCALENDAR\r\n$/)
    const metrics = await (await get('/metrics')).text()
    expect(metrics).toContain('route="/public/routes"')
    expect(metrics).not.toContain(path)
    await house.ask('district', 'mutation ($id: ID!) { revokeRouteFeed(id: $id, version: 1) { id } }', { id })
    expect((await get(path)).status).toBe(404)
  })

  it('leaves what certificates are checked with to everybody: public keys and withdrawn numbers', async () => {
    const answer = await get('/public/certificates.json')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    const { keys, withdrawn, asOf } = (await answer.json()) as { keys: { jwk: string }[]; withdrawn: []; asOf: string }
    expect(withdrawn).toEqual([])
    expect(Number.isNaN(Date.parse(asOf))).toBe(false)
    expect(Object.keys(JSON.parse(keys[0]!.jwk)).sort()).toEqual(['crv', 'kty', 'x', 'y'])
  })

  it('is at no other address, and nothing else is public', async () => {
    for (const path of [
      '/public/routes/none.ics',
      '/public/routes/',
      '/public/routes/a%0Ab.ics',
      '/public/certificates',
    ])
      expect((await get(path)).status, path).toBe(404)
  })

  it('reads as nobody: of people and drafts there is nothing to see', async () => {
    const passing = { id: 'test', language: 'zh' as const, actor: await house.actorNamed('volunteer') }
    const actor = { ...passing.actor, placeId: '00000000-0000-0000-0000-000000000000' }
    const { data, text } = await house.engine.execute(
      '{ volunteers { total } rosters { total } routeFeeds { total } activities(filter: {state: {eq: DRAFT}}) { total } }',
      undefined,
      {},
      { ...passing, actor },
    )
    const seen = text === undefined ? data : JSON.parse(text)
    const none = { total: 0 }
    expect(seen).toEqual({ volunteers: none, rosters: none, routeFeeds: none, activities: none })
  })
})
