import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

keepsTheCrudContract({
  one: 'building',
  many: 'buildings',
  start,
  draft: () => ({ name: '测试大厦', floors: 20, communityId: seedId('community', '太平角') }),
  change: () => ({ floors: 21 }),
  wrong: { floors: 0 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csds',
})

describe('Building', () => {
  let house: TestHouse
  const create = (account: string, input: object) =>
    house.ask(
      account,
      'mutation ($input: BuildingDraft!) { made: createBuilding(input: $input) { community { name } street { name } } }',
      { input: { name: '测试大厦', streetId: seedId('street', '八大关'), ...input } },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('stands in a street alone, where its street writes it and no community', async () => {
    expect((await create('street', {})).data.made).toEqual({ community: null, street: { name: '八大关街道' } })
    expect((await create('community', {})).code).toBe('FORBIDDEN')
  })

  it('has its floors changed by those who manage it, and not its street', async () => {
    const id = seedId('building', '石油大厦')
    const change = (input: object) =>
      house.ask(
        'building',
        'mutation ($ids: [ID!]!, $input: BuildingPatch!) { ids: updateBuildings(ids: $ids, input: $input) }',
        { ids: [id], input },
      )
    expect((await change({ floors: 20 })).data.ids).toEqual([id])
    expect((await change({ streetId: seedId('street', '八大关') })).code).toBe('FORBIDDEN')
  })
})
