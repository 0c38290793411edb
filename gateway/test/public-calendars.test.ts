import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'
import { type HouseDoor, openHouseDoor } from '../src/testing/house-door.ts'

// Calendars, over the door, to whoever has their address.
describe('a public calendar', () => {
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

  it('is a route’s, read without signing in, until it is revoked', async () => {
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

  describe('of a unit’s rooms', () => {
    const make = (account: string) => house.ask(account, 'mutation { made: makeRoomFeed { path } }')
    const close = (account: string) => house.ask(account, 'mutation { done: closeRoomFeed }')
    const tokenIn = (path: string) => /^\/public\/rooms\/([\w-]{43})\.ics$/.exec(path)?.[1]
    const calendar = async (account: string, token?: string): Promise<string | null> =>
      (await house.ask(account, 'query ($token: String!) { text: roomCalendar(token: $token) }', { token })).data.text
    it('tells what is booked of its rooms and what it asked for elsewhere, and names nobody', async () => {
      const text = (await calendar('volunteer2', tokenIn((await make('unit')).data.made.path)))!
      type Booked = { id: string; name: string; askedBy: string }
      const { data } = await house.ask(
        'unit',
        '{ roomBookings(perPage: 200) { items { id name askedBy } } roomRequests(perPage: 200) { items { id name askedBy } } }',
      )
      const [own, asked]: Booked[][] = [data.roomBookings.items, data.roomRequests.items]
      expect([own!.length, asked!.length].every(Boolean)).toBe(true)
      const lines = text.replace(/\r\n /g, '').split('\r\n')
      // a venue may bear the name of a community that asked
      const told = lines.filter((line) => !line.startsWith('LOCATION')).join()
      for (const { id, name, askedBy } of [...own!, ...asked!]) {
        expect(lines).toContain(`UID:${id}@concentric`)
        expect(told).not.toContain(name)
        expect(told).not.toContain(askedBy)
      }
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(own!.length + asked!.length)
      expect(lines).toContain('SUMMARY:示例单位会议室：交流议事')
      expect(lines).toContain('STATUS:TENTATIVE')
      expect(text).not.toMatch(/ATTENDEE|ORGANIZER/)
    })

    it('is one a unit, closed by the next and by hand, and nobody else’s to make or to see', async () => {
      const { path } = (await make('unit')).data.made
      const first = tokenIn(path)
      expect(await (await get(path)).text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
      const second = tokenIn((await make('unit')).data.made.path)
      expect((await get(path)).status).toBe(404)
      expect([await calendar('unit', first), await calendar('unit', second)]).toEqual([null, expect.any(String)])
      for (const account of ['organisation', 'community', 'district', 'volunteer', 'auditor'])
        expect([account, (await make(account)).code, (await close(account)).code]).toEqual([
          account,
          'FORBIDDEN',
          'FORBIDDEN',
        ])
      const feeds = async (account: string) =>
        (await house.ask(account, '{ roomFeeds { items { unitId } } }')).data.roomFeeds.items
      expect(await feeds('unit')).toEqual([{ unitId: seedId('unit', '太平角', 1) }])
      for (const account of ['unit2', 'community', 'volunteer']) expect(await feeds(account)).toEqual([])
      expect((await close('unit2')).data.done).toBe(false)
      expect((await close('unit')).data.done).toBe(true)
      expect(await calendar('unit', second)).toBeNull()
      expect((await house.ask('district', '{ roomFeeds { items { tokenHash } } }')).message).toBeDefined()
    })
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
      '/public/rooms/none.ics',
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
