import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

keepsTheCrudContract({
  one: 'venue',
  many: 'venues',
  start,
  draft: () => ({ name: '测试场所', kind: 'STUDIO', communityId: seedId('community', '太平角') }),
  change: () => ({ areaSquareMetres: 300 }),
  wrong: { areaSquareMetres: -1 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cscs',
})

describe('Venue', () => {
  let house: TestHouse
  const create = (account: string, input: object) =>
    house.ask(
      account,
      'mutation ($input: VenueDraft!) { made: createVenue(input: $input) { id version community { name } street { name } } }',
      { input: { name: '测试场所', ...input } },
    )
  const communityId = seedId('community', '太平角')
  const streetId = seedId('street', '八大关')
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('stands in a street alone, where its street writes it and no community', async () => {
    const park = { kind: 'CULTURE_PARK', streetId }
    expect((await create('street', park)).data.made).toMatchObject({ community: null, street: { name: '八大关街道' } })
    expect((await create('community', park)).code).toBe('FORBIDDEN')
    expect((await create('street', { kind: 'CULTURE_PARK' })).fields).toHaveProperty('communityId')
  })

  it('names its community as a service centre', async () => {
    const wrong = { communityId: '社区党群服务中心须写明所在社区。' }
    expect((await create('street', { kind: 'SERVICE_CENTRE', streetId })).fields).toEqual(wrong)
    const { id, version } = (await create('street', { kind: 'OTHER', streetId })).data.made
    const { fields } = await house.ask(
      'street',
      'mutation ($id: ID!, $version: Int!) { updateVenue(id: $id, version: $version, input: {kind: SERVICE_CENTRE}) { id } }',
      { id, version },
    )
    expect(fields).toEqual(wrong)
  })

  it('is the one service centre of its community, until it is archived', async () => {
    const centre = { kind: 'SERVICE_CENTRE', communityId }
    expect((await create('community', centre)).fields).toEqual({ kind: '本社区已有党群服务中心，每个社区只有一个。' })
    const id = seedId('venue', 'centre', '太平角')
    const archive = (many: string, ids: string[]) =>
      house.ask('community', `mutation ($ids: [ID!]!) { delete${many}(ids: $ids) }`, { ids })
    expect((await archive('Venues', [id])).code).toBe('BAD_USER_INPUT')
    type Rows = { items: { id: string }[] }
    const idsIn = ({ items }: Rows) => items.map((row) => row.id)
    const { data } = await house.ask(
      'community',
      `{ rooms(filter: {venueId: {eq: "${id}"}}) { items { id windows { items { id } } } } }`,
    )
    const rooms = data.rooms.items as { id: string; windows: Rows }[]
    expect(
      (
        await archive(
          'RoomWindows',
          rooms.flatMap(({ windows }) => idsIn(windows)),
        )
      ).errors,
    ).toBeUndefined()
    expect(
      (
        await archive(
          'Rooms',
          rooms.map((room) => room.id),
        )
      ).errors,
    ).toBeUndefined()
    await archive('Venues', [id])
    expect((await create('community', centre)).data.made).toMatchObject({ community: { name: '太平角社区' } })
  })
})
