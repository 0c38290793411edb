import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const classroom = seedId('room', '太平角', 'CLASSROOM')
const unitRoom = seedId('room', 'unit', '太平角')
const WRITERS = 20
const FIELDS = 'id version state reason askedBy asker headcount'

describe('RoomBooking', () => {
  let house: TestHouse
  let made = 0
  const newKey = () => `key-${++made}`
  const at = (day: string, hour: number) => `2031-${day}T${String(hour).padStart(2, '0')}:00:00+08:00`
  /** Asks for a room on a day of 2031, in the morning unless it is said. */
  const ask = (account: string, day: string, given: object = {}, key = newKey()) =>
    house.ask(
      account,
      `mutation ($input: RoomRequestDraft!, $key: ID!) { made: askForRoom(input: $input, key: $key) { ${FIELDS} bookingId unitId community { name } } }`,
      {
        input: {
          roomId: classroom,
          name: '测试党课',
          purpose: 'CLASSROOM',
          startsAt: at(day, 9),
          endsAt: at(day, 11),
          headcount: 20,
          ...given,
        },
        key,
      },
    )
  const act = (account: string, verb: string, row: { id: string; version: number }, more = '', key = newKey()) =>
    house.ask(
      account,
      `mutation ($id: ID!, $version: Int!, $key: ID!) { made: ${verb}(id: $id, version: $version, key: $key${more}) { ${FIELDS} } }`,
      { id: row.id, version: row.version, key },
    )
  const booking = async (id: string, account = 'district') =>
    (await house.ask(account, `{ row: roomBooking(id: "${id}") { ${FIELDS} request { id unitId } } }`)).data.row
  const request = async (id: string, account: string) =>
    (await house.ask(account, `{ row: roomRequest(id: "${id}") { ${FIELDS} } }`)).data.row
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is asked for by a unit and answered by the clerks of the room; each side sees its own', async () => {
    const asked = (await ask('unit', '01-06')).data.made
    expect(asked).toMatchObject({ state: 'ASKED', asker: 'UNIT', unitId: seedId('unit', '太平角', 1) })
    expect(asked.community).toEqual({ name: '太平角社区' })
    expect(await booking(asked.bookingId, 'unit')).toBeNull()
    expect(await booking(asked.bookingId, 'community2')).toBeNull()
    const row = await booking(asked.bookingId, 'community')
    expect(row).toMatchObject({ askedBy: asked.askedBy, headcount: 20, request: { id: asked.id } })
    expect((await act('community2', 'acceptBooking', row)).code).toBe('NOT_FOUND')
    expect((await act('auditor', 'acceptBooking', row)).code).toBe('FORBIDDEN')
    const accepted = (await act('community', 'acceptBooking', row, '', 'accept-1')).data.made
    expect(accepted.state).toBe('ACCEPTED')
    expect((await act('community', 'acceptBooking', row, '', 'accept-1')).data.made).toEqual(accepted)
    expect((await act('community', 'declineBooking', row, ', reason: "不行"', 'accept-1')).code).toBe('KEY_REUSED')
    expect((await act('community', 'acceptBooking', row)).code).toBe('CONFLICT')
    expect((await request(asked.id, 'unit')).state).toBe('ACCEPTED')
    expect(await request(asked.id, 'unit2')).toBeNull()
  })

  it('is accepted once for a time, however many do so at once (R25)', async () => {
    const asked = await Promise.all(
      Array.from({ length: WRITERS }, (_, n) => ask(n % 2 ? 'unit' : 'organisation', '01-07', { name: `测试${n}` })),
    )
    const rows = await Promise.all(asked.map(({ data }) => booking(data.made.bookingId)))
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['ASKED']))
    const answers = await Promise.all(rows.map((row) => act('community', 'acceptBooking', row)))
    expect(answers.filter(({ data }) => data?.made).length).toBe(1)
    for (const { fields, data } of answers)
      if (!data?.made)
        expect(fields).toEqual({ startsAt: '这间房间在这段时间已有预约，同一时间只能约一次。请改时间或换房间。' })
    const { data } = await house.ask(
      'community',
      `{ roomBookings(filter: {roomId: {eq: "${classroom}"}, state: {in: [ACCEPTED]}, startsAt: {gte: "${at('01-07', 0)}", lte: "${at('01-07', 23)}"}}) { total } doubleBookingCount { value } }`,
    )
    expect(data).toEqual({ roomBookings: { total: 1 }, doubleBookingCount: { value: 0 } })
    expect((await ask('unit', '01-07')).fields).toHaveProperty('startsAt')
    expect((await ask('unit', '01-07', { startsAt: at('01-07', 11), endsAt: at('01-07', 12) })).data.made.state).toBe(
      'ASKED',
    )
  })

  it('lies in the windows of its room, of their days and hours, and within its seats', async () => {
    const closed = { startsAt: '这段时间不在房间的开放时段内。请按开放时段改时间。' }
    expect((await ask('unit', '02-03', { endsAt: at('02-03', 13) })).fields).toEqual(closed)
    expect((await ask('unit', '02-03', { roomId: seedId('room', '湛山示例一', 'OFFICE') })).fields).toEqual(closed)
    const window = (weeklyTimes: string, untilOn: string | null) =>
      house.ask('community', 'mutation ($input: RoomWindowDraft!) { createRoomWindow(input: $input) { id } }', {
        input: { roomId: classroom, name: '测试时段', weeklyTimes, fromOn: '2031-02-01', untilOn },
      })
    // a Monday in 2031, next to the window of the morning; and a night that ends on the next day
    await window('1 12:00-13:00; 6-7 22:00-02:00', '2031-02-28')
    const over = (day: string, from: string, to: string) =>
      ask('unit', day, { startsAt: `2031-${from}:00+08:00`, endsAt: `2031-${to}:00+08:00` })
    expect((await over('02-03', '02-03T11:00', '02-03T14:00')).data.made.state).toBe('ASKED')
    expect((await over('02-04', '02-04T11:00', '02-04T14:00')).fields).toEqual(closed)
    expect((await over('03-03', '03-03T11:00', '03-03T14:00')).fields).toEqual(closed)
    expect((await over('02-02', '02-02T23:00', '02-03T01:30')).data.made.state).toBe('ASKED')
    expect((await over('02-03', '02-03T23:00', '02-04T01:30')).fields).toEqual(closed)
    expect((await ask('unit', '02-05', { roomId: unitRoom, headcount: 31 })).fields).toEqual({
      headcount: '人数超过了房间的座位数。请换大一些的房间，或减少人数。',
    })
  })

  it('says what is wrong with a time, and writes nothing', async () => {
    const before = (await house.ask('district', '{ roomBookings { total } }')).data
    expect((await ask('unit', '02-06', { endsAt: at('02-06', 9) })).fields).toHaveProperty('endsAt')
    expect((await ask('unit', '02-06', { startsAt: at('02-01', 9) })).fields).toHaveProperty('endsAt')
    expect((await ask('unit', '02-06', { startsAt: '2020-01-01T09:00:00+08:00' })).fields).toHaveProperty('startsAt')
    expect((await ask('unit', '02-06', { headcount: 0 })).fields).toHaveProperty('headcount')
    expect((await ask('unit', '02-06', { roomId: seedId('room', 'nowhere') })).fields).toHaveProperty('roomId')
    expect((await house.ask('district', '{ roomBookings { total } }')).data).toEqual(before)
  })

  it('is the unit’s to answer where the room is: it declines with a reason, and takes that back', async () => {
    const asked = (await ask('community', '02-10', { roomId: unitRoom })).data.made
    expect(asked).toMatchObject({ state: 'ASKED', asker: 'COMMUNITY', askedBy: '太平角社区' })
    const row = await booking(asked.bookingId, 'unit')
    expect((await act('unit2', 'acceptBooking', row)).code).toBe('NOT_FOUND')
    expect((await act('unit', 'declineBooking', row, ', reason: " "')).fields).toHaveProperty('reason')
    const declined = (await act('unit', 'declineBooking', row, ', reason: "那天会议室检修"')).data.made
    expect(declined).toMatchObject({ state: 'DECLINED', reason: '那天会议室检修' })
    expect(await request(asked.id, 'community')).toMatchObject({ state: 'DECLINED', reason: '那天会议室检修' })
    const again = (await act('unit', 'reopenBooking', declined)).data.made
    expect(again).toMatchObject({ state: 'ASKED', reason: null })
    expect((await act('unit', 'acceptBooking', again)).data.made.state).toBe('ACCEPTED')
  })

  it('is the building manager’s to answer in the station of the building, with its hours', async () => {
    const stationRoom = seedId('room', '红色驿站', 'COUNCIL_ROOM')
    const asked = (await ask('unit', '02-17', { roomId: stationRoom, headcount: 10 })).data.made
    const row = await booking(asked.bookingId, 'building')
    expect(row).toMatchObject({ state: 'ASKED', headcount: 10 })
    expect((await act('building', 'acceptBooking', row)).data.made.state).toBe('ACCEPTED')
    const elsewhere = (await ask('unit', '02-18')).data.made
    expect(await booking(elsewhere.bookingId, 'building')).toBeNull()
    expect((await act('building', 'acceptBooking', { id: elsewhere.bookingId, version: 1 })).code).toBe('NOT_FOUND')
    const open = (roomId: string) =>
      house.ask('building', 'mutation ($input: RoomWindowDraft!) { made: createRoomWindow(input: $input) { id } }', {
        input: { roomId, name: '测试晚间', weeklyTimes: '1-5 18:30-21:00', fromOn: '2031-01-01' },
      })
    expect((await open(stationRoom)).data.made).toHaveProperty('id')
    expect((await open(classroom)).code).toBe('FORBIDDEN')
    // a station that moves out leaves the room to the clerks
    const { data } = await house.ask(
      'district',
      `{ row: buildingStation(id: "${seedId('building-station', '石油大厦')}") { id version } }`,
    )
    const move = (venueId: string, version: number) =>
      house.ask(
        'district',
        `mutation { made: updateBuildingStation(id: "${data.row.id}", version: ${version}, input: {venueId: ${venueId}}) { version } }`,
      )
    const { made } = (await move('null', data.row.version)).data
    expect(await booking(asked.bookingId, 'building')).toBeNull()
    await move(`"${seedId('venue', '红色驿站')}"`, made.version)
    expect((await booking(asked.bookingId, 'building')).state).toBe('ACCEPTED')
  })

  it('is booked at once by who keeps the room, for himself or for a body in his charge', async () => {
    expect((await ask('unit', '02-11', { roomId: unitRoom })).data.made.state).toBe('ACCEPTED')
    const forUnit = { unitId: seedId('unit', '太平角', 2) }
    expect((await ask('community', '02-12', forUnit)).data.made).toMatchObject({ state: 'ACCEPTED', asker: 'UNIT' })
    expect((await ask('community', '02-13', { unitId: seedId('unit', '高邮湖路', 1) })).code).toBe('FORBIDDEN')
    expect((await ask('unit', '02-13', forUnit)).fields).toHaveProperty('unitId')
    expect((await ask('unit', '02-13', { communityId: seedId('community', '太平角') })).code).toBe('FORBIDDEN')
    expect((await ask('district', '02-13')).fields).toHaveProperty('unitId')
    for (const account of ['volunteer', 'building', 'auditor'])
      expect((await ask(account, '02-13')).code).toBe('FORBIDDEN')
  })

  it('is withdrawn by who asked while it lies ahead, and its time is free again', async () => {
    const asked = (await ask('community', '02-14')).data.made
    expect((await act('unit', 'withdrawRoomRequest', asked)).code).toBe('NOT_FOUND')
    expect((await act('community', 'withdrawRoomRequest', asked)).data.made.state).toBe('CANCELLED')
    expect((await booking(asked.bookingId)).state).toBe('CANCELLED')
    // asked for anew as often as not; what was accepted at once is answered again
    const again = await request(asked.id, 'community')
    expect((await act('unit', 'restoreRoomRequest', again)).code).toBe('NOT_FOUND')
    expect((await act('community', 'recallBooking', await booking(asked.bookingId))).message).toContain('对方')
    const back = (await act('community', 'restoreRoomRequest', again)).data.made
    expect([back.state, (await booking(asked.bookingId)).state]).toEqual(['ASKED', 'ASKED'])
    expect((await act('community', 'withdrawRoomRequest', back)).data.made.state).toBe('CANCELLED')
    const next = (await ask('community', '02-14')).data.made
    const row = await booking(next.bookingId, 'community')
    expect((await act('community', 'recordBookingUse', row, ', used: true')).message).toContain('还没到')
    const off = (await act('community', 'cancelBooking', row, ', reason: "停电"')).data.made
    expect(off).toMatchObject({ state: 'CANCELLED', reason: '停电' })
    expect((await act('community', 'restoreRoomRequest', await request(next.id, 'community'))).message).toContain(
      '对方',
    )
    const recalled = (await act('community', 'recallBooking', off)).data.made
    expect([recalled.state, recalled.reason]).toEqual(['ACCEPTED', null])
    const offAgain = (await act('community', 'cancelBooking', recalled, ', reason: "停电"')).data.made
    expect((await ask('community', '02-14')).data.made.state).toBe('ACCEPTED')
    expect((await act('community', 'recallBooking', offAgain)).fields).toHaveProperty('startsAt')
  })

  it('is used or not, as is said once its time has come, and counts by purpose then', async () => {
    const hours = async () => (await house.ask('community', '{ stageHours { value } }')).data.stageHours.value
    const { items } = (
      await house.ask(
        'community',
        '{ page: roomBookings(filter: {purpose: {eq: STAGE}, state: {eq: NOT_USED}}) { items { id version } } }',
      )
    ).data.page
    const before = await hours()
    const [row] = items
    const used = (await act('community', 'recordBookingUse', row, ', used: true')).data.made
    expect(used.state).toBe('USED')
    expect(await hours()).toBe(before + 2.5)
    expect((await act('community', 'forgetBookingUse', used)).data.made.state).toBe('ACCEPTED')
    expect(await hours()).toBe(before)
    expect((await act('community', 'withdrawRoomRequest', row)).code).toBe('NOT_FOUND')
  })
})
