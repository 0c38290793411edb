import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// a building for each draft: none has two stations
const buildings: string[] = []
const addBuilding = async (house: TestHouse) => {
  const input = { name: '测试大厦', communityId: seedId('community', '太平角') }
  const { made } = (
    await house.ask('community', 'mutation ($input: BuildingDraft!) { made: createBuilding(input: $input) { id } }', {
      input,
    })
  ).data
  return made.id as string
}
const startWithBuildings = async () => {
  const house = await start()
  for (let count = 0; count < 25; count++) buildings.push(await addBuilding(house))
  return house
}

keepsTheCrudContract({
  one: 'buildingStation',
  many: 'buildingStations',
  start: startWithBuildings,
  draft: () => ({ name: '测试驿站', buildingId: buildings.pop() }),
  change: () => ({ hours: '工作日 9:00—17:00' }),
  wrong: { openedYear: 20110 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csyz',
})

describe('BuildingStation', () => {
  let house: TestHouse
  const create = (account: string, input: object) =>
    house.ask(
      account,
      'mutation ($input: BuildingStationDraft!) { made: createBuildingStation(input: $input) { id community { name } } }',
      { input: { name: '测试驿站', ...input } },
    )
  const change = (account: string, id: string, input: object) =>
    house.ask(
      account,
      'mutation ($ids: [ID!]!, $input: BuildingStationPatch!) { ids: updateBuildingStations(ids: $ids, input: $input) }',
      { ids: [id], input },
    )
  const archive = (account: string, id: string) =>
    house.ask(account, 'mutation ($ids: [ID!]!) { ids: deleteBuildingStations(ids: $ids) }', { ids: [id] })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is the one station of its building, and may be followed by another once it is archived', async () => {
    const buildingId = await addBuilding(house)
    const { made } = (await create('community', { buildingId })).data
    expect(made.community.name).toBe('太平角社区')
    expect((await create('community', { buildingId })).fields).toEqual({
      buildingId: '这座楼宇已有党群服务中心，请修改已有的那一个。',
    })
    await archive('community', made.id)
    expect((await create('community', { buildingId })).data.made).toHaveProperty('id')
  })

  it('is alone in its venue', async () => {
    const venueId = seedId('venue', 'building-station', '示例海滨商务楼')
    expect((await create('community', { buildingId: await addBuilding(house), venueId })).fields).toEqual({
      venueId: '这一场所已属于另一个楼宇党群服务中心，请另选场所。',
    })
  })

  it('opened in a year that can be one', async () => {
    const id = seedId('building-station', '石油大厦')
    for (const openedYear of [1948, 2101])
      expect((await change('district', id, { openedYear })).fields).toHaveProperty('openedYear')
  })

  it('is kept by those who manage its building, who move and archive it not', async () => {
    const id = seedId('building-station', '石油大厦')
    expect((await change('building', id, { hours: '全天', virtualSpace: '示例线上空间' })).data.ids).toEqual([id])
    expect((await change('building', id, { buildingId: seedId('building', '示例设计中心') })).code).toBe('FORBIDDEN')
    expect((await change('building', id, { venueId: null })).code).toBe('FORBIDDEN')
    expect((await archive('building', id)).code).toBe('FORBIDDEN')
    const elsewhere = seedId('building-station', '示例软件大厦')
    expect((await change('building', elsewhere, { hours: '全天' })).code).toBe('FORBIDDEN')
    expect((await create('building', { buildingId: seedId('building', '示例设计中心') })).code).toBe('FORBIDDEN')
  })
})
