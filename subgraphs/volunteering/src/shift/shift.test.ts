import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const startsAt = '2031-05-04T09:00:00+08:00'
const endsAt = '2031-05-04T11:00:00+08:00'
const communityId = seedId('community', '太平角')

async function addActivity(house: TestHouse, input: object = {}): Promise<{ id: string; version: number }> {
  const { data } = await house.ask(
    'community',
    'mutation ($input: ActivityDraft!) { made: createActivity(input: $input) { id version } }',
    {
      input: { name: '测试活动', kind: 'VISIT', state: 'PUBLISHED', startsAt, endsAt, communityId, ...input },
    },
  )
  return data.made
}

let contractActivity = ''
keepsTheCrudContract({
  one: 'shift',
  many: 'shifts',
  start: async () => {
    const house = await start()
    contractActivity = (await addActivity(house)).id
    return house
  },
  draft: () => ({ name: '测试班次', activityId: contractActivity, startsAt, endsAt, seats: 20 }),
  change: () => ({ seats: 30 }),
  wrong: { seats: 0 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csbc',
})

describe('Shift', () => {
  let house: TestHouse
  const add = (activityId: string, input: object = {}) =>
    house.ask('community', 'mutation ($input: ShiftDraft!) { made: createShift(input: $input) { id version } }', {
      input: { name: '测试班次', activityId, startsAt, endsAt, seats: 2, ...input },
    })
  const change = (id: string, input: object) =>
    house.ask(
      'community',
      'mutation ($ids: [ID!]!, $input: ShiftPatch!) { ids: updateShifts(ids: $ids, input: $input) }',
      {
        ids: [id],
        input,
      },
    )
  const changeActivity = (id: string, input: object) =>
    house.ask(
      'community',
      'mutation ($ids: [ID!]!, $input: ActivityPatch!) { ids: updateActivities(ids: $ids, input: $input) }',
      { ids: [id], input },
    )
  const activity = async (id: string) =>
    (await house.ask('community', `{ row: activity(id: "${id}") { state seats seatsTaken waitingCount } }`)).data.row
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('lies within the time of its activity, from both sides', async () => {
    const { id } = await addActivity(house)
    const late = await add(id, { endsAt: '2031-05-04T12:00:00+08:00' })
    expect(late.fields).toMatchObject({ endsAt: '班次须在活动的起止时间之内。' })
    expect((await add(id)).data.made.version).toBe(1)
    expect((await changeActivity(id, { startsAt: '2031-05-04T10:00:00+08:00' })).fields).toHaveProperty('startsAt')
    expect((await changeActivity(id, { startsAt: '2031-05-04T08:00:00+08:00' })).data.ids).toEqual([id])
  })

  it('makes the seats of its activity, which are not changed elsewhere', async () => {
    const { id } = await addActivity(house, { seats: 40 })
    const first = (await add(id)).data.made.id
    await add(id, { seats: 5 })
    expect(await activity(id)).toMatchObject({ seats: 7, seatsTaken: 0, waitingCount: 0 })
    expect((await changeActivity(id, { seats: 9 })).fields).toHaveProperty('seats')
    await house.ask('community', 'mutation ($ids: [ID!]!) { deleteShifts(ids: $ids) }', { ids: [first] })
    expect(await activity(id)).toMatchObject({ seats: 5 })
  })

  it('is hidden with the draft it belongs to, and shown with it', async () => {
    const draft = await addActivity(house, { state: 'DRAFT' })
    const { id } = (await add(draft.id)).data.made
    const seen = async (account: string) =>
      Boolean((await house.ask(account, `{ shift(id: "${id}") { id } }`)).data.shift)
    expect([await seen('community'), await seen('volunteer'), await seen('unit')]).toEqual([true, false, false])
    const { data } = await house.ask('community', `{ activity(id: "${draft.id}") { version } }`)
    await house.ask(
      'community',
      'mutation ($id: ID!, $version: Int!) { publishActivity(id: $id, version: $version) { id } }',
      { id: draft.id, version: data.activity.version },
    )
    expect([await seen('volunteer'), await seen('unit')]).toEqual([true, true])
  })

  it('keeps its time and its seats to those who have signed up', async () => {
    const { id: activityId } = await addActivity(house)
    const { id } = (await add(activityId)).data.made
    for (const [n, key] of ['stays-1', 'stays-2'].entries())
      await house.ask(
        'community',
        'mutation ($shiftId: ID!, $key: ID!, $volunteerId: ID!) { signUp(shiftId: $shiftId, key: $key, volunteerId: $volunteerId) { id } }',
        {
          shiftId: id,
          key,
          volunteerId: seedId('volunteer', '太平角', n + 1),
        },
      )
    expect((await change(id, { startsAt: '2031-05-04T10:00:00+08:00' })).fields).toHaveProperty('startsAt')
    expect((await change(id, { seats: 1 })).fields).toMatchObject({ seats: '名额不能少于已报名的人数。' })
    const archived = await house.ask('community', 'mutation ($ids: [ID!]!) { deleteShifts(ids: $ids) }', { ids: [id] })
    expect(archived.code).toBe('BAD_USER_INPUT')
    expect((await change(id, { name: '改名' })).data.ids).toEqual([id])
  })
})
