import { connected } from '@concentric/chassis/database/connection'
import { districtTime } from '@concentric/chassis/district-time'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const MINUTE_MILLISECONDS = 60_000
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MILLISECONDS).toISOString()

describe('the codes of an activity', () => {
  let house: TestHouse
  const create = async (type: string, input: object) => {
    const act = `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`
    return (await house.ask('community', act, { input })).data.made.id as string
  }
  const activity = (begins: number, ends: number) =>
    create('Activity', {
      name: '测试活动',
      kind: 'SERVICE',
      state: 'PUBLISHED',
      communityId: seedId('community', '太平角'),
      startsAt: inMinutes(begins),
      endsAt: inMinutes(ends),
    })
  const shift = (activityId: string, begins: number, ends: number) =>
    create('Shift', { name: '测试班次', activityId, seats: 5, startsAt: inMinutes(begins), endsAt: inMinutes(ends) })
  const codes = async (activityId: string, shiftId?: string) => {
    const query =
      'query ($activityId: ID!, $shiftId: ID) { codes: activityCode(activityId: $activityId, shiftId: $shiftId) { code dayCode day secondsLeft stepSeconds cameCount } }'
    return (await house.ask('community', query, { activityId, shiftId })).data.codes
  }
  const record = (activityId: string, code: string, source = 'CODE') =>
    house.ask(
      'volunteer',
      'mutation ($input: ServiceInput!, $key: ID!) { record: recordService(input: $input, key: $key) { id version minutes } }',
      { input: { activityId, code, source }, key: `${source} ${activityId} ${code}` },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('record the shift one signed up for, say how many came, children with them, and mark the seat once it has begun', async () => {
    const activityId = await activity(5, 100)
    const [first, second] = [await shift(activityId, 5, 30), await shift(activityId, 30, 75)]
    const signUp =
      'mutation ($shiftId: ID!, $key: ID!) { made: signUp(shiftId: $shiftId, key: $key, attends: true, children: 2, guardianAgrees: true) { id } }'
    const made = await house.ask('volunteer', signUp, { shiftId: second, key: second })
    const before = await codes(activityId)
    expect(before).toMatchObject({ cameCount: 0, stepSeconds: 30 })
    // none are left where the code ran out on its way here
    expect(before.secondsLeft).toBeGreaterThanOrEqual(0)
    expect(before.secondsLeft).toBeLessThanOrEqual(30)
    const answer = await record(activityId, before.code)
    expect(answer.data?.record).toMatchObject({ minutes: 45 })
    expect((await codes(activityId)).cameCount).toBe(3)
    expect((await codes(activityId, first)).cameCount).toBe(0)
    expect((await codes(activityId, second)).cameCount).toBe(3)

    // the same once the shift has begun: the seat is one that was taken
    const { id, version } = answer.data.record
    await house.ask(
      'community',
      'mutation ($id: ID!, $version: Int!) { voidRecord(id: $id, version: $version, reason: "测试", key: "void") { id } }',
      { id, version },
    )
    expect((await codes(activityId)).cameCount).toBe(0)
    await connected(house.ownerUrl, async (client) => {
      await client.query('set role concentric_template_system')
      await client.query("update volunteering.sign_up set starts_at = now() - interval '1 minute' where id = $1", [
        made.data.made.id,
      ])
    })
    const { dayCode } = await codes(activityId)
    await record(activityId, dayCode, 'PAPER')
    const state = await house.ask('volunteer', `{ signUp(id: "${made.data.made.id}") { state } }`)
    expect(state.data.signUp.state).toBe('ATTENDED')
    expect((await codes(activityId, second)).cameCount).toBe(3)
  })

  it('print the code of the day it begins on a sheet made days before', async () => {
    const activityId = await activity(3 * 24 * 60, 3 * 24 * 60 + 90)
    expect((await codes(activityId)).day).toBe(districtTime(new Date(inMinutes(3 * 24 * 60))).slice(0, 10))
  })

  it('refuse a shift of another activity, and tell a stranger nothing of either', async () => {
    const [activityId, another] = [await activity(60, 120), await activity(180, 240)]
    const [own, strange] = [await shift(activityId, 60, 90), await shift(another, 180, 210)]
    const asked = (account: string, shiftId: string) =>
      house.ask(
        account,
        'query ($activityId: ID!, $shiftId: ID) { activityCode(activityId: $activityId, shiftId: $shiftId) { cameCount } }',
        { activityId, shiftId },
      )
    const refused = await asked('community', strange)
    expect(refused.code).toBe('BAD_USER_INPUT')
    expect(refused.fields).toEqual({ shiftId: '这一班次不属于这项活动：请选择本活动的班次，或不选班次。' })
    expect((await asked('community', own)).data.activityCode).toEqual({ cameCount: 0 })
    for (const of of [own, strange]) expect((await asked('community2', of)).code).toBe('FORBIDDEN')
  })
})
