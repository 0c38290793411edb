import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const streetId = seedId('street', '八大关')
const draft = () => ({ name: '测试线路', streetId, startsOn: '2026-01-05', everyDays: 28 })

keepsTheCrudContract({
  one: 'serviceRoute',
  many: 'serviceRoutes',
  start,
  draft,
  change: () => ({ everyDays: 14 }),
  wrong: { everyDays: 0 },
  writer: 'street',
  stranger: 'community',
  open: true,
  found: 'csxl',
})

const day = (days: number) => dayFrom(new Date(), days)

describe('the timetable of a route', () => {
  let house: TestHouse
  let keys = 0
  const create = async (type: string, input: object): Promise<string> =>
    (
      await house.ask('street', `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`, {
        input,
      })
    ).data.made.id
  const stop = (routeId: string, position: number, dwellMinutes = 120) =>
    create('RouteStop', {
      ...{ routeId, position, dwellMinutes, name: `测试站${position}` },
      communityId: seedId('community', '太平角'),
    })
  const route = async (stops: number, everyDays = 28) => {
    const id = await create('ServiceRoute', { ...draft(), everyDays })
    for (let n = 1; n <= stops; n += 1) await stop(id, n)
    return id
  }
  const plan = (id: string, given: object = {}, { account = 'street', key = `plan-${++keys}` } = {}) =>
    house.ask(
      account,
      `mutation ($id: ID!, $plan: RunsPlan!, $key: ID!) { made: planRouteRuns(id: $id, plan: $plan, key: $key) {
        stops(sort: [{ field: POSITION, direction: ASC }]) { items { id runs(sort: [{ field: STARTS_AT, direction: ASC }]) { items { id name state startsAt endsAt } } } } } }`,
      { id, plan: { from: day(1), until: day(60), startsAtTime: '09:00', daysBetween: 7, ...given }, key },
    )
  type Run = { id: string; name: string; state: string; startsAt: string; endsAt: string }
  const runsOf = ({ data }: Awaited<ReturnType<typeof plan>>): Run[][] =>
    data.made.stops.items.map(({ runs }: { runs: { items: Run[] } }) => runs.items)
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('gives each stop its day of each round, and what is there stays', async () => {
    const id = await route(2)
    const planned = runsOf(await plan(id))
    expect(planned.map((runs) => runs.map(({ startsAt }) => startsAt.slice(0, 10)))).toEqual([
      [day(1), day(29), day(57)],
      [day(8), day(36)],
    ])
    expect(planned[1]![0]).toMatchObject({
      ...{ name: '测试站2', state: 'PLANNED' },
      ...{ startsAt: `${day(8)}T09:00:00+08:00`, endsAt: `${day(8)}T11:00:00+08:00` },
    })
    await house.ask('street', 'mutation ($ids: [ID!]!) { updateRouteRuns(ids: $ids, input: { state: CANCELLED }) }', {
      ids: [planned[0]![0]!.id],
    })
    const again = runsOf(await plan(id, { startsAtTime: '14:00', until: day(64) }))
    expect(again.map((runs) => runs.length)).toEqual([3, 3])
    expect(again[0]![0]).toMatchObject({ state: 'CANCELLED', startsAt: `${day(1)}T09:00:00+08:00` })
    expect(again[1]![2]!.startsAt).toBe(`${day(64)}T14:00:00+08:00`)
  })

  it('leaves out days gone by, and has the stops of one day follow each other', async () => {
    const id = await route(3)
    const planned = runsOf(await plan(id, { from: day(-27), daysBetween: 0 }))
    expect(planned.map((runs) => runs.map(({ startsAt }) => startsAt.slice(0, 16)))).toEqual(
      ['09:00', '11:00', '13:00'].map((time) => [1, 29, 57].map((days) => `${day(days)}T${time}`)),
    )
  })

  it('is answered the same under the same key, however often at once', async () => {
    const id = await route(1)
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => plan(id, {}, { key: `at-once-${n % 2}` })))
    expect(new Set(answers.map((answer) => runsOf(answer)[0]!.length))).toEqual(new Set([3]))
    expect((await plan(id, { daysBetween: 1 }, { key: 'at-once-0' })).code).toBe('KEY_REUSED')
  })

  it('is made by the clerks of its street, of stops it has, within days and nights', async () => {
    const id = await route(0)
    expect((await plan(id)).fields).toEqual({ id: '线路还没有站点，请先添加站点。' })
    await stop(id, 1, 600)
    for (const account of ['community', 'volunteer', 'unit'])
      expect((await plan(id, {}, { account })).code, account).toBe('FORBIDDEN')
    expect((await plan(seedId('service-route', 'nowhere'))).code).toBe('NOT_FOUND')
    expect((await plan('nowhere')).code).toBe('NOT_FOUND')
    const wrong = { startsAtTime: '25:00', daysBetween: 99, until: day(500), from: day(-500) }
    for (const [field, value] of Object.entries(wrong))
      expect((await plan(id, { [field]: value })).fields, field).toHaveProperty(field)
    expect((await plan(id, { from: day(3), until: day(2) })).fields).toHaveProperty('until')
    expect((await plan(id, { startsAtTime: '15:00' })).fields).toEqual({
      input: expect.stringContaining('午夜'),
    })
    expect(runsOf(await plan(id, { startsAtTime: '14:00' }))[0]!.length).toBe(3)
  })
})
