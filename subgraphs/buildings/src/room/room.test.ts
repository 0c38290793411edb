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

  describe('of a unit', () => {
    let offered = 0
    const newKey = () => `offered-${++offered}`
    const offer = (account: string, given: object = {}, key = newKey(), venueName = '测试职工之家') =>
      house.ask(
        account,
        `mutation ($input: RoomOffer!, $venueName: String!, $key: ID!) { made: offerRoom(input: $input, venueName: $venueName, key: $key) { id version unitId name seats archivedAt venue { name unitId address } community { name } } }`,
        { input: { name: `测试提供${offered}`, use: 'CLASSROOM', seats: 20, ...given }, venueName, key },
      )
    const act = (account: string, verb: string, { id, version }: { id: string; version: number }, input?: object) => {
      const [takes, passes] = input ? [', $input: RoomOfferPatch!', ', input: $input'] : ['', '']
      return house.ask(
        account,
        `mutation ($id: ID!, $version: Int!, $key: ID!${takes}) { made: ${verb}OfferedRoom(id: $id, version: $version, key: $key${passes}) { id version unitId name seats archivedAt venue { name unitId address } community { name } } }`,
        { id, version, key: newKey(), input },
      )
    }
    const window = (account: string, roomId: string) =>
      house.ask(account, 'mutation ($input: RoomWindowDraft!) { made: createRoomWindow(input: $input) { id } }', {
        input: { roomId, name: '测试时段', weeklyTimes: '1-7 09:00-17:00', fromOn: '2031-01-01' },
      })
    const windows = async (roomId: string) =>
      (await house.ask('unit', `{ page: roomWindows(filter: {roomId: {eq: "${roomId}"}}) { total } }`)).data.page.total
    const ask = (roomId: string) =>
      house.ask(
        'community',
        'mutation ($input: RoomRequestDraft!, $key: ID!) { made: askForRoom(input: $input, key: $key) { id version } }',
        {
          input: {
            roomId,
            name: '测试例会',
            purpose: 'COUNCIL_ROOM',
            startsAt: '2031-03-03T09:00:00+08:00',
            endsAt: '2031-03-03T10:00:00+08:00',
            headcount: 5,
          },
          key: newKey(),
        },
      )
    it('is entered by a unit, where it is at home, in its venue of that name, once under a key', async () => {
      const first = (await offer('unit', { name: '测试一' }, 'first')).data.made
      const unitId = seedId('unit', '太平角', 1)
      expect(first).toMatchObject({
        unitId,
        name: '测试一',
        venue: { name: '测试职工之家', unitId },
        community: { name: '太平角社区' },
      })
      expect((await offer('unit', { name: '测试一' }, 'first')).data.made).toEqual(first)
      expect((await offer('unit', { name: '测试二' }, 'first')).code).toBe('KEY_REUSED')
      const venues = async () => (await house.ask('district', '{ venues { total } }')).data.venues.total
      const before = await venues()
      expect((await offer('unit', { name: '测试二' })).data.made.venue).toEqual(first.venue)
      expect((await offer('unit', { name: '测试一' })).fields).toEqual({ name: '已有相同的记录。' })
      // another unit's venue of the same name is another venue
      expect((await offer('unit2', { name: '测试一' })).data.made.community).toEqual({ name: '高邮湖路社区' })
      expect(await venues()).toBe(before + 1)
    })

    it('is refused to everybody else, and where something is wrong nothing is written', async () => {
      for (const account of ['organisation', 'volunteer', 'building', 'community', 'auditor'])
        expect([account, (await offer(account)).code]).toEqual([account, 'FORBIDDEN'])
      const before = (await house.ask('district', '{ venues { total } rooms { total } }')).data
      expect((await offer('unit', { seats: 0 }, newKey(), '测试新址')).fields).toHaveProperty('seats')
      expect((await offer('unit', { name: ' ' })).fields).toHaveProperty('name')
      expect((await offer('unit', {}, newKey(), ' ')).fields).toHaveProperty('venueName')
      expect((await offer('unit', {}, newKey(), '长'.repeat(41))).fields).toHaveProperty('venueName')
      expect((await offer('unit', {}, ' ')).fields).toHaveProperty('key')
      expect((await house.ask('district', '{ venues { total } rooms { total } }')).data).toEqual(before)
    })

    it('is changed, withdrawn with its hours and brought back by its unit alone, unless somebody waits for it', async () => {
      const room = (await offer('unit')).data.made
      expect((await window('unit', room.id)).errors).toBeUndefined()
      for (const account of ['unit2', 'organisation', 'community'])
        expect([account, (await act(account, 'withdraw', room)).code]).toEqual([account, 'FORBIDDEN'])
      expect((await act('unit', 'change', room, { seats: 0 })).fields).toHaveProperty('seats')
      const changed = (await act('unit', 'change', room, { seats: 30 })).data.made
      expect(changed.seats).toBe(30)
      expect((await act('unit', 'change', room, { seats: 40 })).code).toBe('CONFLICT')
      const gone = (await act('unit', 'withdraw', changed)).data.made
      expect(gone.archivedAt).not.toBeNull()
      expect([await windows(room.id), (await ask(room.id)).fields]).toEqual([0, expect.objectContaining({})])
      expect((await act('unit', 'change', gone, { seats: 40 })).code).toBe('NOT_FOUND')
      const back = (await act('unit', 'restore', gone)).data.made
      expect([back.archivedAt, await windows(room.id)]).toEqual([null, 1])
      expect((await act('unit', 'restore', back)).code).toBe('CONFLICT')
      const asked = (await ask(room.id)).data.made
      expect((await act('unit', 'withdraw', back)).message).toContain('预约')
      await house.ask(
        'community',
        `mutation { withdrawRoomRequest(id: "${asked.id}", version: ${asked.version}, key: "${newKey()}") { id } }`,
      )
      expect((await act('unit', 'withdraw', back)).data.made.archivedAt).not.toBeNull()
    })
  })
})
