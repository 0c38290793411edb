import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const roomId = seedId('room', '太平角', 'STAGE')

keepsTheCrudContract({
  one: 'roomWindow',
  many: 'roomWindows',
  start,
  draft: () => ({ roomId, name: '测试时段', weeklyTimes: '6,7 06:00-07:30', fromOn: '2031-01-01' }),
  change: () => ({ untilOn: '2031-12-31' }),
  wrong: { weeklyTimes: '周末上午' },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cssd',
})

describe('RoomWindow', () => {
  let house: TestHouse
  const create = (account: string, room: string, key?: string) =>
    house.ask(
      account,
      'mutation ($input: RoomWindowDraft!, $key: ID) { made: createRoomWindow(input: $input, key: $key) { id version unitId weeklyTimesInWords community { name } } }',
      { input: { roomId: room, name: '测试晚间', weeklyTimes: '1-5 18:30-21:00', fromOn: '2031-01-01' }, key },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is a unit’s where the room is, once under its key, and nobody else’s', async () => {
    const own = seedId('room', 'unit', '太平角')
    const { made } = (await create('unit', own, 'window-1')).data
    expect(made).toMatchObject({
      unitId: seedId('unit', '太平角', 1),
      weeklyTimesInWords: '周一至周五 18:30-21:00',
      community: { name: '太平角社区' },
    })
    expect((await create('unit', own, 'window-1')).data.made.id).toBe(made.id)
    const end = (account: string) =>
      house.ask(
        account,
        'mutation ($id: ID!, $version: Int!) { made: updateRoomWindow(id: $id, version: $version, input: {untilOn: "2031-06-30"}) { untilOn } }',
        { id: made.id, version: made.version },
      )
    expect((await end('unit2')).code).toBe('FORBIDDEN')
    expect((await end('unit')).data.made).toEqual({ untilOn: '2031-06-30' })
    for (const room of [roomId, seedId('room', 'unit', '高邮湖路')])
      expect((await create('unit', room)).code).toBe('FORBIDDEN')
  })

  it('keeps its room with the unit it is of', async () => {
    const { data } = await house.ask('community', `{ room(id: "${seedId('room', 'unit', '太平角')}") { id version } }`)
    const { fields } = await house.ask(
      'community',
      'mutation ($id: ID!, $version: Int!) { updateRoom(id: $id, version: $version, input: {unitId: null}) { id } }',
      data.room,
    )
    expect(fields).toEqual({ unitId: '这间房间已有开放时段或预约，提供单位不能再改。请另建房间。' })
  })
})
