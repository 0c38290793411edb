import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { expect, it } from 'vitest'

const { ask, stateOf, made, changed, archived } = ruleHouse('volunteering')

it('R47: a day without anybody on duty breaks it, from that day on', async () => {
  const workshop = seedId('station', 'DAILY_WORKSHOP', '邹县路')
  expect(await stateOf('R47', workshop)).toMatchObject({ status: 'OK', evidenceCount: 0 })
  const dutiesOn = async (days: number) => {
    const { data } = await ask(
      'district',
      `{ rosters(filter: {stationId: {eq: "${workshop}"}, servesOn: {eq: "${day(days)}"}}) { items { id } } }`,
    )
    return data.rosters.items.map(({ id }: { id: string }) => id) as string[]
  }
  await archived('Rosters', ...(await dutiesOn(3)))
  expect(await stateOf('R47', workshop)).toMatchObject({
    status: 'DUE',
    since: day(-4),
    evidence: [{ id: day(3), type: 'Day', label: day(3) }],
  })
  await archived('Rosters', ...(await dutiesOn(-2)))
  expect(await stateOf('R47', workshop)).toMatchObject({ status: 'BROKEN', since: day(-2), evidenceCount: 2 })
  // the workshop has people on duty every day, as far as was known then
  expect(await stateOf('R47', workshop, `, on: "${day(-3)}"`)).toMatchObject({ status: 'OK' })
  // who may not read the roster is not told that it is empty
  expect(await stateOf('R47', workshop, '', 'unit')).toMatchObject({ status: 'UNKNOWN', evidenceCount: 0 })
  expect(await stateOf('R47', workshop, '', 'auditor')).toMatchObject({ status: 'BROKEN' })
  const idle = await made('ServiceStation', {
    name: '测试便民坊',
    kind: 'DAILY_WORKSHOP',
    communityId: seedId('community', '太平角'),
  })
  expect(await stateOf('R47', idle)).toMatchObject({ status: 'VACANT', evidenceCount: 0 })
  await changed('ServiceStation', idle, { openedOn: day(-1) })
  expect(await stateOf('R47', idle)).toMatchObject({ status: 'BROKEN', since: day(-1) })
  expect(await stateOf('R47', idle, `, on: "${day(-2)}"`)).toBeUndefined()
})
