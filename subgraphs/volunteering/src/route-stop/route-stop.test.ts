import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// a place of its own in the order of the stops for each
let drafts = 0
keepsTheCrudContract({
  one: 'routeStop',
  many: 'routeStops',
  start,
  draft: () => ({
    name: '测试站点',
    routeId: seedId('service-route', '金门路'),
    communityId: seedId('community', '金门路示例一'),
    position: 100 + ++drafts,
    dwellMinutes: 60,
  }),
  change: () => ({ dwellMinutes: 90 }),
  wrong: { dwellMinutes: 5 },
  writer: 'district',
  stranger: 'community',
  open: true,
  found: 'cszd',
})

describe('the train of 金门路', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('halts at eight stops in order, each with when it was last served and will be next', async () => {
    const { data } = await house.ask(
      'unit',
      `{ serviceRoute(id: "${seedId('service-route', '金门路')}") { nextRunAt services { total }
        stops(sort: [{field: POSITION}]) { total items { position lastServedOn nextRunAt
          served: runs(filter: {state: {eq: SERVED}}, sort: [{field: STARTS_AT, direction: DESC}], perPage: 1) { items { startsAt } } } } } }`,
    )
    const { stops, services, nextRunAt } = data.serviceRoute
    expect([stops.total, services.total]).toEqual([8, 5])
    expect(stops.items.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    for (const { lastServedOn, served } of stops.items) expect(served.items[0].startsAt.slice(0, 10)).toBe(lastServedOn)
    const comings: string[] = stops.items.map((stop: { nextRunAt: string }) => stop.nextRunAt)
    expect(comings.every((at) => Date.parse(at) >= Date.now() - 60_000)).toBe(true)
    expect(nextRunAt).toBe(comings.toSorted()[0])
  })

  it('is told to each community with its stops, the next run first', async () => {
    const id = seedId('community', '金门路示例一')
    const { data } = await house.ask(
      'community',
      `{ community(id: "${id}") { routeStops { items { nextRunAt } } nextTrain { startsAt state stop { name } } }
        none: community(id: "${seedId('community', '太平角')}") { routeStops { total } nextTrain { id } } }`,
    )
    expect(data.community.nextTrain).toMatchObject({ state: 'PLANNED', stop: { name: '金门路示例一社区站' } })
    expect(data.community.nextTrain.startsAt).toBe(data.community.routeStops.items[0].nextRunAt)
    expect(data.none).toEqual({ routeStops: { total: 0 }, nextTrain: null })
  })

  it('has stops in its own street only', async () => {
    const { fields } = await house.ask(
      'district',
      'mutation ($input: RouteStopDraft!) { createRouteStop(input: $input) { id } }',
      {
        input: {
          name: '测试站点',
          routeId: seedId('service-route', '金门路'),
          communityId: seedId('community', '太平角'),
          position: 99,
          dwellMinutes: 60,
        },
      },
    )
    expect(fields).toHaveProperty('routeId', '线路须与站点在同一街道。')
  })
})
