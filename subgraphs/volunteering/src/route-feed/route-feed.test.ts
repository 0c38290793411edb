import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const routeId = seedId('service-route', '金门路')

describe('a calendar feed', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (account: string, input: object = {}) =>
    house.ask(account, 'mutation ($input: RouteFeedDraft!) { made: createRouteFeed(input: $input) { id path } }', {
      input: { name: '测试订阅', routeId, ...input },
    })
  const tokenIn = (path: string) => /^\/public\/routes\/([\w-]{43})\.ics$/.exec(path)?.[1]
  const calendar = async (account: string, token?: string) =>
    (await house.ask(account, 'query ($token: String!) { text: routeCalendar(token: $token) }', { token })).data.text
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('tells the runs of its route to whoever holds its token, and names nobody', async () => {
    const { data } = await create('district')
    const text: string = await calendar('volunteer2', tokenIn(data.made.path))
    const { data: told } = await house.ask(
      'district',
      '{ routeRuns(filter: {state: {eq: PLANNED}}, perPage: 200) { total } }',
    )
    expect(text.split('STATUS:CONFIRMED').length - 1).toBeGreaterThanOrEqual(told.routeRuns.total)
    expect(text).toContain('金门路示例一')
    expect(text).not.toMatch(/志愿者\d|ATTENDEE|ORGANIZER/)
    expect(await calendar('district', 'of no token')).toBeNull()
  })

  it('answers nothing once it is revoked, and is not brought back', async () => {
    const { data } = await create('district')
    const token = tokenIn(data.made.path)
    expect(await calendar('unit', token)).toContain('BEGIN:VCALENDAR')
    const revoke = 'mutation ($id: ID!, $version: Int!) { revokeRouteFeed(id: $id, version: $version) { archivedAt } }'
    const variables = { id: data.made.id, version: 1 }
    expect((await house.ask('community', revoke, variables)).code).toBe('FORBIDDEN')
    expect(await calendar('unit', token)).toContain('BEGIN:VCALENDAR')
    expect((await house.ask('district', revoke, variables)).errors).toBeUndefined()
    expect(await calendar('unit', token)).toBeNull()
  })

  it('is made by the clerks of the street and above alone', async () => {
    for (const account of ['street', 'community', 'unit', 'auditor'])
      expect((await create(account)).code, account).toBe('FORBIDDEN')
    expect((await create('district', { routeId: seedId('service-route', 'nowhere') })).fields).toHaveProperty('routeId')
    expect((await create('district', { name: '' })).fields).toHaveProperty('name')
  })

  it('keeps no token, and shows not even its hash', async () => {
    const { message } = await house.ask('district', '{ routeFeeds { items { tokenHash } } }')
    expect(message).toBeDefined()
    const { data } = await create('district')
    const [kept] = await house.database.run({ role: 'system' }, [
      { text: 'select token_hash from volunteering.route_feed where id = $1', values: [data.made.id] },
    ])
    expect(kept).toMatch(/^[\w-]{43}$/)
    expect(kept).not.toBe(tokenIn(data.made.path))
  })
})
