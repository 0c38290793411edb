import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'

const { house, ask, stateOf, made, changed } = ruleHouse('volunteering')

const [again, left] = [seedId('volunteer', '太平角', 20), seedId('volunteer', '太平角', 21)]

const visitOn = async (days: number, more: object = {}) =>
  made('Activity', {
    name: '测试参观',
    kind: 'VISIT',
    state: 'PUBLISHED',
    communityId: seedId('community', '太平角'),
    startsAt: `${day(days)}T08:00:00+08:00`,
    endsAt: `${day(days)}T18:00:00+08:00`,
    ...more,
  })
const batch = (activityId: string, name: string, days: number, from: number) =>
  made('Shift', {
    name,
    activityId,
    seats: 1,
    startsAt: `${day(days)}T${from}:00:00+08:00`,
    endsAt: `${day(days)}T${from + 1}:00:00+08:00`,
  })

it('R33: a second seat is due to be given up while somebody waits who has had none', async () => {
  const visit = await visitOn(20)
  const [first, second] = [await batch(visit, '第一批', 20, 10), await batch(visit, '第二批', 20, 14)]
  const signUp = async (shiftId: string, volunteerId: string) => {
    const { errors } = await ask(
      'community',
      'mutation ($shiftId: ID!, $volunteerId: ID!, $key: ID!) { signUp(shiftId: $shiftId, volunteerId: $volunteerId, key: $key) { id } }',
      { shiftId, volunteerId, key: `${shiftId} ${volunteerId}` },
    )
    expect(errors).toBeUndefined()
  }
  await signUp(first, again)
  await signUp(first, left)
  expect(await stateOf('R33', visit)).toMatchObject({ status: 'OK', since: null, evidenceCount: 0 })
  await signUp(second, again)
  expect(await stateOf('R33', visit)).toMatchObject({
    status: 'DUE',
    since: day(0),
    evidence: [{ id: second, type: 'Shift', label: '第二批' }],
  })
  expect(await stateOf('R33', visit, `, on: "${day(-1)}"`)).toMatchObject({ status: 'OK' })
  // who may not read who goes is not told that somebody goes twice
  expect(await stateOf('R33', visit, '', 'unit')).toMatchObject({ status: 'UNKNOWN', since: null, evidenceCount: 0 })
  expect(await stateOf('R33', visit, '', 'auditor')).toMatchObject({ status: 'DUE' })
  await changed('Shift', first, { seats: 2 })
  expect(await stateOf('R33', visit)).toMatchObject({ status: 'OK' })
})

it('R33: a second turn in a series leaves who waits overdue, until a turn of his own', async () => {
  const series = await made('Series', {
    name: '测试参观系列',
    kind: 'VISIT',
    communityId: seedId('community', '太平角'),
    rule: 'FREQ=WEEKLY',
    startsOn: day(-30),
    startsAtTime: '08:00',
    minutes: 600,
  })
  const visitOf = (days: number) => visitOn(days, { seriesId: series, occursOn: day(days) })
  const [before, latest] = [await visitOf(-14), await visitOf(-7)]
  const [first, second, third] = [
    await batch(before, '上周一批', -14, 10),
    await batch(latest, '本周一批', -7, 10),
    await batch(latest, '本周二批', -7, 14),
  ]
  const entered = (shift: string, volunteer: string, state: string, days: number) =>
    connected(house().ownerUrl, async (client) => {
      await client.query('set role concentric_template_system')
      await client.query(
        `insert into volunteering.sign_up (id, shift_id, volunteer_id, state, waiting_place, created_at)
         values (gen_random_uuid(), $1, $2, $3, case when $3 = 'WAITLISTED' then 1 end, $4::date)`,
        [shift, volunteer, state, day(days)],
      )
    })
  await entered(first, again, 'ATTENDED', -16)
  await entered(first, left, 'WAITLISTED', -16)
  await entered(second, again, 'ATTENDED', -9)
  expect(await stateOf('R33', latest)).toMatchObject({
    status: 'OVERDUE',
    since: day(-7),
    evidence: [{ id: second, type: 'Shift' }],
  })
  expect(await stateOf('R33', latest, `, on: "${day(-8)}"`)).toMatchObject({ status: 'DUE', since: day(-9) })
  expect(await stateOf('R33', latest, `, on: "${day(-10)}"`)).toMatchObject({ status: 'OK' })
  expect(await stateOf('R33', before)).toMatchObject({ status: 'OK' })
  await entered(third, left, 'ATTENDED', -6)
  expect(await stateOf('R33', latest)).toMatchObject({ status: 'OK' })
  expect(await stateOf('R33', latest, `, on: "${day(-7)}"`)).toMatchObject({ status: 'OVERDUE' })
})
