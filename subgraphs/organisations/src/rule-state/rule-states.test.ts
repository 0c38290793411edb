import { dayFrom, seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

type State = {
  scopeId: string
  status: string
  since: string | null
  evidenceCount: number
  exemption: string | null
  evidence: { id: string; type: string }[]
}

const today = new Date()
const day = (days: number) => dayFrom(today, days)

// Each rule is broken here on purpose; R22 and R61 are refused by the database (match, procurement).
describe('the states of the rules of the outside bodies', () => {
  let house: Awaited<ReturnType<typeof start>>
  const states = async (args: string, account = 'district') => {
    const { data, errors } = await house.ask(
      account,
      `{ page: organisationsRuleStates(${args}, perPage: 200) { total counts { rule status count }
        items { scopeId status since evidenceCount exemption evidence { id type } } } }`,
    )
    expect(errors).toBeUndefined()
    return data.page as { total: number; items: State[]; counts: { rule: string; status: string; count: number }[] }
  }
  const stateOf = async (rule: string, id: string, more = '') =>
    (await states(`rule: "${rule}"${more}`)).items.find(({ scopeId }) => scopeId === id)
  const made = async (type: string, input: object): Promise<string> => {
    const { data, errors } = await house.ask(
      'district',
      `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`,
      { input },
    )
    expect(errors).toBeUndefined()
    return data.made.id
  }
  const changed = async (type: string, id: string, input: object) => {
    const { errors } = await house.ask(
      'district',
      `mutation ($ids: [ID!]!, $input: ${type}Patch!) { update${type}s(ids: $ids, input: $input) }`,
      { ids: [id], input },
    )
    expect(errors).toBeUndefined()
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('are those of the district as it is seeded, in one statement', async () => {
    const before = house.sent.data
    const { counts, total } = await states('page: 1')
    expect(house.sent.data - before).toBe(1)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    expect(counts.filter(({ rule }) => rule === 'R42')).toEqual([{ rule: 'R42', status: 'OK', count: 3 }])
    expect(counts.filter(({ rule }) => rule === 'R43')).toEqual([
      { rule: 'R43', status: 'VACANT', count: 56 },
      { rule: 'R43', status: 'OK', count: 9 },
    ])
    expect(counts.find(({ rule, status }) => rule === 'R60' && status === 'BROKEN')).toBeUndefined()
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
