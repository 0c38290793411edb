import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'

const { stateOf, made } = ruleHouse('volunteering')

it('R31: a series that was not held in the period before is overdue, since the day after it last was', async () => {
  const [year, month] = day(0).split('-').map(Number) as [number, number]
  const monthOf = (months: number) => new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 8)
  const times = { startsAtTime: '09:00', minutes: 60 }
  const series = await made('Series', {
    name: '测试系列',
    kind: 'LECTURE',
    communityId: seedId('community', '太平角'),
    rule: 'FREQ=MONTHLY',
    startsOn: `${monthOf(-4)}01`,
    ...times,
  })
  expect(await stateOf('R31', series)).toMatchObject({
    status: 'OVERDUE',
    since: `${monthOf(-4)}01`,
    evidenceCount: 0,
  })
  const held = (months: number) =>
    made('Activity', {
      name: '测试讲座',
      kind: 'LECTURE',
      state: 'HELD',
      seriesId: series,
      occursOn: `${monthOf(months)}12`,
      communityId: seedId('community', '太平角'),
      startsAt: `${monthOf(months)}12T09:00:00+08:00`,
      endsAt: `${monthOf(months)}12T10:00:00+08:00`,
    })
  const first = await held(-3)
  expect(await stateOf('R31', series)).toMatchObject({
    status: 'OVERDUE',
    since: `${monthOf(-3)}13`,
    evidence: [{ id: first, type: 'Activity' }],
  })
  // the month it was held in
  expect(await stateOf('R31', series, `, on: "${monthOf(-3)}12"`)).toMatchObject({ status: 'OK' })
  await held(-2)
  await held(-1)
  // this month is not over
  expect((await stateOf('R31', series))?.status).toBe('DUE')
  expect(await stateOf('R31', series, `, on: "${monthOf(-5)}28"`)).toBeUndefined()
})
