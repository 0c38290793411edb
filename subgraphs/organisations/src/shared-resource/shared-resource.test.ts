import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const draft = { name: '测试资源', category: 'EQUIPMENT', kind: '投影仪', communityId: seedId('community', '太平角') }

keepsTheCrudContract({
  one: 'sharedResource',
  many: 'sharedResources',
  start,
  draft: () => draft,
  change: () => ({ availability: '周末白天' }),
  wrong: { kind: '  ' },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'cszy',
})

describe('A shared resource', () => {
  let house: TestHouse
  const create = (account: string, input: object) =>
    house.ask(
      account,
      'mutation ($input: SharedResourceDraft!) { made: createSharedResource(input: $input) { id version state } }',
      { input: { ...draft, ...input } },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is worded by its unit, which neither moves it nor speaks for another', async () => {
    const { id, version } = (await create('unit', { unitId: seedId('unit', '太平角', 1) })).data.made
    const change = (input: object) =>
      house.ask(
        'unit',
        'mutation ($id: ID!, $version: Int!, $input: SharedResourcePatch!) { row: updateSharedResource(id: $id, version: $version, input: $input) { version } }',
        { id, version, input },
      )
    const otherUnit = seedId('unit', '高邮湖路', 1)
    expect((await change({ communityId: seedId('community', '高邮湖路') })).code).toBe('FORBIDDEN')
    expect((await change({ unitId: otherUnit })).fields).toHaveProperty('unitId')
    expect((await create('unit', { unitId: otherUnit })).fields).toHaveProperty('unitId')
    expect((await change({ name: '大投影仪', availability: '晚间' })).data.row.version).toBe(version + 1)
  })

  it('is a draft until it is opened, then read by everyone, until it is withdrawn', async () => {
    const { id, state } = (await create('community', {})).data.made
    expect(state).toBe('DRAFT')
    const seen = async () => (await house.ask('volunteer', `{ row: sharedResource(id: "${id}") { state } }`)).data.row
    const give = (next: string) =>
      house.ask(
        'community',
        'mutation ($ids: [ID!]!, $input: SharedResourcePatch!) { updateSharedResources(ids: $ids, input: $input) }',
        { ids: [id], input: { state: next } },
      )
    expect(await seen()).toBeNull()
    await give('OPEN')
    expect(await seen()).toEqual({ state: 'OPEN' })
    await give('WITHDRAWN')
    expect(await seen()).toBeNull()
  })
})
