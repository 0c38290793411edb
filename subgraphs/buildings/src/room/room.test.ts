import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const here = seedId('venue', 'centre', '太平角')
const there = seedId('venue', 'centre', '高邮湖路')

let rooms = 0
const draft = () => ({ name: `测试房间${++rooms}`, use: 'CLASSROOM', venueId: here })

keepsTheCrudContract({
  one: 'room',
  many: 'rooms',
  start,
  draft,
  change: () => ({ seats: 40 }),
  wrong: { areaSquareMetres: -1 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csfj',
})

describe('Room', () => {
  let house: TestHouse
  const create = (account: string, input: object) =>
    house.ask(account, 'mutation ($input: RoomDraft!) { made: createRoom(input: $input) { id } }', { input })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('has at least one seat, if any', async () => {
    expect((await create('community', { ...draft(), seats: 0 })).fields).toHaveProperty('seats')
    expect((await create('community', { ...draft(), seats: 1 })).data.made).toHaveProperty('id')
  })

  it('has a name of its own among the live rooms of its venue', async () => {
    const first = draft()
    const { id } = (await create('community', first)).data.made
    expect(await create('community', first)).toMatchObject({ fields: { name: '已有相同的记录。' } })
    expect((await create('community2', { ...first, venueId: there })).data.made).toHaveProperty('id')
    await house.ask('community', 'mutation ($ids: [ID!]!) { deleteRooms(ids: $ids) }', { ids: [id] })
    expect((await create('community', first)).data.made).toHaveProperty('id')
  })

  it('lies where its venue lies, and moves with it, out of every community too', async () => {
    const input = { name: '测试场所', kind: 'STUDIO', communityId: seedId('community', '太平角') }
    const { venue } = (
      await house.ask('street', 'mutation ($input: VenueDraft!) { venue: createVenue(input: $input) { id version } }', {
        input,
      })
    ).data
    const { id } = (await create('street', { ...draft(), venueId: venue.id })).data.made
    const place = async () =>
      (await house.ask('volunteer', `{ room(id: "${id}") { community { name } street { name } } }`)).data.room
    expect(await place()).toEqual({ community: { name: '太平角社区' }, street: { name: '八大关街道' } })
    await house.ask(
      'street',
      'mutation ($id: ID!, $version: Int!) { updateVenue(id: $id, version: $version, input: {communityId: null}) { id } }',
      venue,
    )
    expect(await place()).toEqual({ community: null, street: { name: '八大关街道' } })
  })
})
