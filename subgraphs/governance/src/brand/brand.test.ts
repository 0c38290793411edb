import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const communityId = seedId('community', '太平角')
const streetId = seedId('street', '八大关')
const root = seedId('brand', '市南先锋')

keepsTheCrudContract({
  one: 'brand',
  many: 'brands',
  start,
  draft: () => ({ name: '测试品牌', kind: 'COMMUNITY_FEATURE', communityId, parentId: root }),
  change: () => ({ name: '改名品牌' }),
  wrong: { parentId: seedId('brand', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cspp',
})

describe('the tree of brands', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (kind: string, input: object = {}) =>
    house.ask('district', 'mutation ($input: BrandDraft!) { made: createBrand(input: $input) { id version } }', {
      input: { name: '测试品牌', kind, ...input },
    })
  const change = (id: string, version: number, input: object) =>
    house.ask(
      'district',
      'mutation ($id: ID!, $version: Int!, $input: BrandPatch!) { row: updateBrand(id: $id, version: $version, input: $input) { id } }',
      { id, version, input },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it.each([
    ['DISTRICT', {}, [{ streetId }, { communityId }]],
    ['STREET', { streetId }, [{}, { communityId }]],
    ['COMMUNITY_FEATURE', { communityId }, [{}, { streetId }]],
  ])('has each %s brand at its place', async (kind, right, wrong) => {
    expect((await create(kind, right)).data.made.version).toBe(1)
    for (const input of wrong) expect(Object.keys((await create(kind, input)).fields ?? {})).toEqual(['kind'])
  })

  it('leads from the district to the street to the community, and never back', async () => {
    const street = (await create('STREET', { streetId, parentId: root })).data.made
    const feature = (await create('COMMUNITY_FEATURE', { communityId, parentId: street.id })).data.made
    const { data } = await house.ask(
      'unit',
      `{ brand(id: "${street.id}") { parent { name } children { items { id } } } }`,
    )
    expect(data.brand).toEqual({ parent: { name: '市南先锋' }, children: { items: [{ id: feature.id }] } })
    expect((await create('STREET', { streetId, parentId: feature.id })).fields).toHaveProperty('parentId')
    expect((await change(street.id, 1, { parentId: street.id })).fields).toHaveProperty('parentId')
    expect((await change(street.id, 1, { kind: 'VOLUNTEER_SERVICE' })).fields).toHaveProperty('parentId')
    const below = (await create('DISTRICT', { parentId: root })).data.made
    const { version } = (await house.ask('district', `{ brand(id: "${root}") { version } }`)).data.brand
    expect((await change(root, version, { parentId: below.id })).fields).toHaveProperty('parentId')
  })
})
