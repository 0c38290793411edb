import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'

const { stateOf, made } = ruleHouse('volunteering')

it('R38: a stop the train keeps away from is due, then overdue, and was neither when it had halted', async () => {
  const route = await made('ServiceRoute', {
    name: '测试线路',
    streetId: seedId('street', '八大关'),
    startsOn: day(-100),
    everyDays: 30,
  })
  const stop = await made('RouteStop', {
    name: '测试站点',
    routeId: route,
    communityId: seedId('community', '太平角'),
    position: 1,
    dwellMinutes: 60,
  })
  expect(await stateOf('R38', stop)).toMatchObject({ status: 'OVERDUE', since: day(-69), evidenceCount: 0 })
  const run = (days: number, state: string) =>
    made('RouteRun', {
      name: '测试班次',
      stopId: stop,
      state,
      startsAt: `${day(days)}T09:00:00+08:00`,
      endsAt: `${day(days)}T10:00:00+08:00`,
    })
  const served = await run(-28, 'SERVED')
  expect(await stateOf('R38', stop)).toMatchObject({ status: 'DUE', since: day(-5) })
  expect(await stateOf('R38', stop, `, on: "${day(-20)}"`)).toMatchObject({
    status: 'OK',
    since: day(-28),
    evidence: [{ id: served, type: 'RouteRun' }],
  })
  expect(await stateOf('R38', stop, `, on: "${day(-50)}"`)).toMatchObject({ status: 'OVERDUE' })
  const next = await run(5, 'PLANNED')
  expect((await stateOf('R38', stop))?.evidence.map(({ id }) => id)).toEqual([served, next])
  await run(-1, 'CANCELLED')
  expect(await stateOf('R38', stop)).toMatchObject({ status: 'DUE' })
  expect(await stateOf('R38', stop, `, on: "${day(-101)}"`)).toBeUndefined()
})
