import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const communityId = seedId('community', '太平角')
const streetId = seedId('street', '八大关')
const buildingId = seedId('building', '石油大厦')

// a community for each: it has one council
const communities = ['金门路', '香港中路', '湛山', '八大湖', '八大关'].flatMap((street) =>
  [...'一二三四五'].map((number) => seedId('community', `${street}示例${number}`)),
)
let drafts = 0
keepsTheCrudContract({
  one: 'conference',
  many: 'conferences',
  start,
  draft: () => ({
    name: '测试议事会',
    kind: 'COMMUNITY_COUNCIL',
    communityId: communities[drafts++ % communities.length],
  }),
  change: () => ({ everyMonths: 2 }),
  wrong: { everyMonths: 13 },
  writer: 'district',
  stranger: 'community',
  open: true,
  found: 'csysh',
})

describe('the conferences', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (input: object) =>
    house.ask(
      'district',
      'mutation ($input: ConferenceDraft!) { made: createConference(input: $input) { id version } }',
      { input: { name: '测试联席会', ...input } },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it.each([
    ['DISTRICT_JOINT_CONFERENCE', {}],
    ['STREET_JOINT_CONFERENCE', { streetId }],
    ['COMMUNITY_COUNCIL', { communityId }],
  ])('has one %s at a place', async (kind, where) => {
    expect((await create({ kind, ...where })).fields).toEqual({ kind: '这里已有同类的联席会（议事会）。' })
  })

  it('has one council in a building, wherever it is said to lie', async () => {
    const draft = { kind: 'BUILDING_COUNCIL', buildingId }
    expect((await create({ ...draft, communityId: seedId('community', '湛山示例一') })).data.made.version).toBe(1)
    expect((await create({ ...draft, streetId: seedId('street', '湛山') })).fields).toHaveProperty('kind')
    const { data } = await house.ask('building', `{ building(id: "${buildingId}") { council { name } } }`)
    expect(data.building.council.name).toBe('测试联席会')
  })

  it.each([
    ['DISTRICT_JOINT_CONFERENCE', { streetId }],
    ['STREET_JOINT_CONFERENCE', { communityId }],
    ['COMMUNITY_COUNCIL', { streetId }],
    ['BUILDING_COUNCIL', { buildingId }],
    ['BUILDING_COUNCIL', { communityId }],
    ['COMMUNITY_COUNCIL', { communityId: seedId('community', '湛山示例二'), buildingId }],
  ])('refuses a %s in the wrong place: %o', async (kind, where) => {
    expect((await create({ kind, ...where })).fields).toHaveProperty('kind')
  })
})
