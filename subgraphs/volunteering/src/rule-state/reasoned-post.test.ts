import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'

const { stateOf, made, changed } = ruleHouse('volunteering')

it('R48: a post without a reason breaks it, one without a review is vacant, a review passed is overdue', async () => {
  const post = await made('VolunteerPost', {
    name: '测试岗位',
    communityId: seedId('community', '太平角'),
    startsOn: day(-200),
  })
  const state = (more?: string) => stateOf('R48', post, more)
  expect(await state()).toMatchObject({ status: 'BROKEN', since: day(-200) })
  await changed('VolunteerPost', post, { duty: '楼院巡查' })
  expect(await state()).toMatchObject({ status: 'VACANT' })
  await changed('VolunteerPost', post, { reviewOn: day(-3) })
  expect(await state()).toMatchObject({ status: 'OVERDUE', since: day(-2) })
  expect(await state(`, on: "${day(-3)}"`)).toMatchObject({ status: 'DUE', since: day(-33) })
  expect(await state(`, on: "${day(-34)}"`)).toMatchObject({ status: 'OK' })
  expect(await state(`, on: "${day(-201)}"`)).toBeUndefined()
  const needId = seedId('need', '太平角', 'OPEN')
  await changed('VolunteerPost', post, { duty: null, needId, reviewOn: day(90) })
  expect(await state()).toMatchObject({ status: 'OK', evidence: [{ id: needId, type: 'Need' }] })
})
