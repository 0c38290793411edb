import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'

const { stateOf, made, changed, archived } = ruleHouse('volunteering')

it('R29: a station without a team breaks it, none at all is vacant, and the day before it was not so', async () => {
  const place = seedId('community', '高邮湖路')
  await archived('Teams', seedId('team', '高邮湖路', 1))
  expect(await stateOf('R29', place)).toMatchObject({ status: 'BROKEN', since: day(0), evidenceCount: 1 })
  expect(await stateOf('R29', place, `, on: "${day(-1)}"`)).toMatchObject({ status: 'OK' })
  const empty = await made('Community', { name: '测试社区', streetId: seedId('street', '八大湖') })
  expect(await stateOf('R29', empty)).toMatchObject({ status: 'VACANT', evidenceCount: 0 })
  const station = await made('ServiceStation', { name: '测试站', kind: 'HELP_AT_HOME', communityId: empty })
  expect(await stateOf('R29', empty)).toMatchObject({ status: 'BROKEN' })
  await made('Team', { name: '测试队', stationId: station, foundedOn: day(-10) })
  expect(await stateOf('R29', empty)).toMatchObject({
    status: 'OK',
    evidence: [{ id: station, type: 'ServiceStation', label: '测试站' }],
  })
  expect(await stateOf('R29', empty, `, on: "${day(-11)}"`)).toMatchObject({ status: 'BROKEN' })
})

it('R29: asks for as many teams as its parameter says', async () => {
  const place = seedId('community', '三门峡')
  await changed('VolunteeringRule', seedId('volunteering-rule', 'R29'), { least: 2 })
  expect(await stateOf('R29', place)).toMatchObject({ status: 'BROKEN' })
  expect(await stateOf('R29', seedId('community', '太平角'))).toMatchObject({ status: 'OK' })
  await changed('VolunteeringRule', seedId('volunteering-rule', 'R29'), { least: 1 })
  expect(await stateOf('R29', place)).toMatchObject({ status: 'OK' })
})
