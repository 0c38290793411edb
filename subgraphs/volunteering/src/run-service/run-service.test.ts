import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const stopId = seedId('route-stop', '金门路示例一')
const repair = seedId('route-service', 'REPAIR')

let house: TestHouse
let runs = 0
const create = async (type: string, input: object) =>
  house.ask('district', `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`, { input })
const run = async (state: string, at = stopId) => {
  const startsAt = new Date(Date.UTC(1990, 0, ++runs, 1)).toISOString()
  const endsAt = new Date(Date.UTC(1990, 0, runs, 3)).toISOString()
  return (await create('RouteRun', { name: '测试班次', stopId: at, state, startsAt, endsAt })).data.made.id as string
}

let served: string[] = []
keepsTheCrudContract({
  one: 'runService',
  many: 'runServices',
  start: async () => {
    house = await start()
    // a halt of its own for each draft: a service is counted once at each
    served = []
    for (let n = 0; n < 40; n += 1) served.push(await run('SERVED'))
    return house
  },
  draft: () => ({ name: '测试维修', visits: 6, runId: served.pop(), serviceId: repair }),
  change: () => ({ visits: 9 }),
  wrong: { visits: -1 },
  writer: 'district',
  stranger: 'community',
  open: false,
  found: 'cswx',
})

describe('what a halt of the train served', () => {
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is counted by the services of its route, once it has halted', async () => {
    const count = async (runId: string, serviceId: string) =>
      (await create('RunService', { name: '测试', visits: 6, runId, serviceId })).fields
    expect(await count(await run('PLANNED'), repair)).toEqual({ runId: '停靠之后才有服务人次。' })
    const route = (await create('ServiceRoute', {
      name: '测试线路',
      streetId: seedId('street', '金门路'),
      startsOn: '2026-01-01',
      everyDays: 30,
    })) as { data: { made: { id: string } } }
    const other = await create('RouteService', { name: '测试服务', kind: 'OTHER', routeId: route.data.made.id })
    const halted = await run('SERVED')
    expect(await count(halted, other.data.made.id)).toEqual({ serviceId: '服务项目须属于这一班次的线路。' })
    expect(await count(halted, repair)).toBeUndefined()
    expect(await count(halted, repair)).toHaveProperty('serviceId')
  })
})
