import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { describe, expect, it } from 'vitest'

// Each rule is broken here or in a file of its own, on purpose.
describe('the states of the rules of the outside bodies', () => {
  const { states, stateOf, made, changed, sent } = ruleHouse('organisations')

  it('are those of the district as it is seeded, in one statement', async () => {
    const before = sent()
    const { counts, total } = await states('page: 1')
    expect(sent() - before).toBe(1)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    expect(counts.filter(({ rule }) => rule === 'R42')).toEqual([{ rule: 'R42', status: 'OK', count: 3 }])
    expect(counts.filter(({ rule }) => rule === 'R43')).toEqual([
      { rule: 'R43', status: 'VACANT', count: 56 },
      { rule: 'R43', status: 'OK', count: 9 },
    ])
    expect(counts.filter(({ status }) => status === 'BROKEN')).toEqual([])
    expect((await states('on: "2016-12-31"')).total).toBe(0)
  })

  it('R42: a lot nobody is under contract for is vacant, since its contract ended', async () => {
    const lot = seedId('lot', '金门路', 1)
    expect(await stateOf('R42', lot)).toMatchObject({
      status: 'OK',
      since: day(-295),
      evidence: [{ type: 'Contract' }],
    })
    expect(await stateOf('R42', lot, `, on: "${day(436)}"`)).toMatchObject({ status: 'VACANT', since: day(436) })
    expect(await stateOf('R42', lot, `, on: "${day(-300)}"`)).toMatchObject({ status: 'VACANT', since: day(-310) })
    expect(await stateOf('R42', lot, `, on: "${day(-311)}"`)).toBeUndefined()
  })

  it('R43: a field that falls silent is due, then breaks it; an action mends it, and the past stays as it was', async () => {
    const communityId = seedId('community', '金门路示例一')
    expect(await stateOf('R43', communityId)).toMatchObject({ status: 'VACANT', evidenceCount: 0 })
    const fields = ['PARTY_WORK', 'ORGANISATION', 'VENUE', 'RESOURCE', 'PROBLEM']
    const act = (field: string, doneOn: string | null) =>
      made('JointAction', { name: '测试行动', field, communityId, plannedOn: day(-10), doneOn })
    for (const field of fields) await act(field, day(-10))
    await act('SHARE_RESOURCES', day(-10))
    await act('AID', null)
    expect(await stateOf('R43', communityId)).toMatchObject({ status: 'BROKEN', since: null, evidenceCount: 5 })
    const old = await act('AID', day(-360))
    expect(await stateOf('R43', communityId)).toMatchObject({ status: 'DUE', evidenceCount: 6 })
    expect(await stateOf('R43', communityId, `, on: "${day(10)}"`)).toMatchObject({ status: 'BROKEN' })
    await changed('JointAction', old, { doneOn: day(-1) })
    expect(await stateOf('R43', communityId)).toMatchObject({ status: 'OK', since: day(-1) })
    expect(await stateOf('R43', communityId, `, on: "${day(-11)}"`)).toMatchObject({ status: 'VACANT' })
  })

  it('R60: support without a contract breaks it, without a day of review is vacant, with a review passed is overdue', async () => {
    const id = await made('Support', {
      organisationId: seedId('organisation', '太平角', 2),
      name: '测试支持',
      kind: 'EQUIPMENT',
      startsOn: day(-100),
    })
    expect(await stateOf('R60', id)).toMatchObject({ status: 'BROKEN', since: day(-100) })
    await changed('Support', id, { contractName: '测试合同', signedOn: day(-50) })
    expect(await stateOf('R60', id)).toMatchObject({ status: 'VACANT' })
    expect(await stateOf('R60', id, `, on: "${day(-51)}"`)).toMatchObject({ status: 'BROKEN' })
    await changed('Support', id, { reviewOn: day(-3) })
    expect(await stateOf('R60', id)).toMatchObject({ status: 'OVERDUE', since: day(-2) })
    expect(await stateOf('R60', id, `, on: "${day(-3)}"`)).toMatchObject({ status: 'DUE', since: day(-33) })
    await changed('Support', id, { reviewedOn: day(-1), review: '测试结论' })
    expect(await stateOf('R60', id)).toMatchObject({ status: 'OK', since: day(-1) })
    expect(await stateOf('R60', id, `, on: "${day(-101)}"`)).toBeUndefined()
  })

  it('let off what is exempt, until it ends, and say why', async () => {
    const communityId = seedId('community', '汶铁')
    await made('OrganisationsExemption', {
      name: '测试理由',
      ruleId: seedId('organisations-rule', 'R43'),
      communityId: seedId('community', '金门路示例二'),
      startsOn: day(-5),
      endsOn: day(5),
    })
    expect(await stateOf('R43', seedId('community', '金门路示例二'))).toMatchObject({
      status: 'EXEMPT',
      exemption: `测试理由 – ${day(5)}`,
    })
    expect(await stateOf('R43', seedId('community', '金门路示例二'), `, on: "${day(6)}"`)).toMatchObject({
      status: 'VACANT',
    })
    expect(await stateOf('R43', communityId)).toMatchObject({ status: 'OK' })
  })
})
