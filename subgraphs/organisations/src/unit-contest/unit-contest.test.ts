import { seedId } from '@concentric/chassis/seed'
import { day, ruleHouse } from '@concentric/gateway/testing/rule-house'
import { describe, expect, it } from 'vitest'

const { ask, stateOf, made, forced } = ruleHouse('organisations')
const unitId = seedId('unit', '太平角', 1)
const communityId = seedId('community', '太平角')
const FIELDS = 'id version state name subject wish reason answer dueOn answeredAt communityId'
let keys = 0
const fresh = () => `contest ${++keys}`

const contest = (input: object, account = 'unit', key = fresh()) =>
  ask(
    account,
    `mutation ($input: UnitContestDraft!, $key: ID!) { made: contestOwnRecord(input: $input, key: $key) { ${FIELDS} } }`,
    { input: { subject: 'UNIT', subjectId: unitId, wish: 'CORRECT', reason: '地址已经变更', ...input }, key },
  )
const act = (
  name: string,
  { id, version }: { id: string; version: number },
  given: Record<string, unknown> = {},
  account = 'community',
  key = fresh(),
) => {
  const types: Record<string, string> = { answer: 'String!', correction: 'PartnerUnitPatch' }
  const more = Object.keys(given)
  return ask(
    account,
    `mutation ($id: ID!, $version: Int!, $key: ID!${more.map((each) => `, $${each}: ${types[each]}`).join('')}) { made: ${name}(id: $id, version: $version, key: $key${more.map((each) => `, ${each}: $${each}`).join('')}) { ${FIELDS} } }`,
    { id, version, key, ...given },
  )
}
const unit = async () => (await ask('unit', `{ unit: partnerUnit(id: "${unitId}") { address name } }`)).data.unit
const contact = async (more: object = {}) =>
  made('UnitContact', {
    name: '测试岗位',
    displayName: '示例联系人',
    officePhone: '0532-000',
    unitId,
    communityId,
    ...more,
  })

describe('what a unit contests of its own record', () => {
  it('is asked once under its key, of what is its own, and seen by both sides alone', async () => {
    const key = fresh()
    const { data } = await contest({}, 'unit', key)
    expect(data.made).toMatchObject({ state: 'OPEN', subject: 'UNIT', communityId, dueOn: day(10), answer: null })
    expect((await contest({}, 'unit', key)).data.made.id).toBe(data.made.id)
    expect((await contest({})).fields?.subjectId).toContain('待答复')
    const strangers = seedId('unit', '高邮湖路', 1)
    for (const input of [
      { subjectId: strangers },
      { subject: 'DONATION', subjectId: seedId('donation', '太平角', 2) },
      { subjectId: 'x' },
    ])
      expect((await contest(input)).fields).toHaveProperty('subjectId')
    expect((await contest({ reason: '错' })).fields).toHaveProperty('reason')
    for (const account of ['community', 'organisation', 'volunteer', 'auditor'])
      expect((await contest({}, account)).code).toBe('FORBIDDEN')
    const seen = async (account: string) =>
      Boolean((await ask(account, `{ row: unitContest(id: "${data.made.id}") { id } }`)).data.row)
    expect(await Promise.all(['unit', 'community', 'street', 'unit2', 'community2', 'volunteer'].map(seen))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
    expect((await act('withdrawUnitContest', data.made, {}, 'community')).code).toBe('FORBIDDEN')
    expect((await act('withdrawUnitContest', data.made, {}, 'unit2')).code).toBe('NOT_FOUND')
    expect((await act('withdrawUnitContest', data.made, {}, 'unit')).data.made.state).toBe('WITHDRAWN')
  })

  it('is upheld with its correction, all or nothing, or dismissed with a reason', async () => {
    const first = (await contest({})).data.made
    const wrong = await act('upholdUnitContest', first, {
      answer: '已更正',
      correction: { creditCode: 'O00000000000000000' },
    })
    expect(wrong.fields).toHaveProperty('creditCode')
    const correction = { address: '示例路 9 号' }
    expect((await act('upholdUnitContest', first, { answer: '已更正', correction }, 'unit')).code).toBe('FORBIDDEN')
    expect((await act('upholdUnitContest', first, { answer: ' ' })).fields).toHaveProperty('answer')
    expect((await act('upholdUnitContest', { ...first, version: 9 }, { answer: '已更正' })).code).toBe('CONFLICT')
    const key = fresh()
    const upheld = await act('upholdUnitContest', first, { answer: '已更正', correction }, 'community', key)
    expect(upheld.data.made).toMatchObject({ state: 'UPHELD', answer: '已更正', answeredAt: expect.any(String) })
    expect(
      (await act('upholdUnitContest', first, { answer: '已更正', correction }, 'community', key)).data.made.state,
    ).toBe('UPHELD')
    expect((await unit()).address).toBe('示例路 9 号')
    expect((await act('dismissUnitContest', upheld.data.made, { answer: '无误' })).fields?.state).toContain('已经结束')
    const second = (await contest({ subject: 'DONATION', subjectId: seedId('donation', '太平角', 1) })).data.made
    expect(second.name).toBe('示例日用品礼包')
    expect((await act('upholdUnitContest', second, { answer: '已更正', correction })).fields).toHaveProperty(
      'correction',
    )
    expect((await act('dismissUnitContest', second, { answer: '与签收单一致' })).data.made).toMatchObject({
      state: 'DISMISSED',
      answer: '与签收单一致',
    })
  })

  it('asks for a contact to be erased, and the clerk erases it by saying yes', async () => {
    const subjectId = await contact()
    expect((await contest({ wish: 'ERASE' })).fields).toHaveProperty('wish')
    const asked = (await contest({ subject: 'CONTACT', subjectId, wish: 'ERASE', reason: '已离岗' })).data.made
    expect((await act('upholdUnitContest', asked, { answer: '已删除' }, 'community2')).code).toBe('NOT_FOUND')
    expect((await act('upholdUnitContest', asked, { answer: '已删除' })).data.made.state).toBe('UPHELD')
    const { data } = await ask(
      'district',
      `{ row: unitContact(id: "${subjectId}") { displayName officePhone archivedAt } }`,
    )
    expect(data.row).toEqual({ displayName: null, officePhone: null, archivedAt: expect.any(String) })
  })

  it('M6: is overdue after ten days, until it is answered', async () => {
    const { id, version } = (await contest({ subject: 'CONTACT', subjectId: await contact() })).data.made
    expect(await stateOf('M6', id)).toMatchObject({ status: 'OK', evidence: [{ id: unitId, type: 'PartnerUnit' }] })
    expect(await stateOf('M6', id, `, on: "${day(7)}"`)).toMatchObject({ status: 'DUE', since: day(7) })
    await forced(
      `update organisations.unit_contest set created_at = now() - interval '11 days', due_on = $2::date where id = $1`,
      id,
      day(-1),
    )
    expect(await stateOf('M6', id)).toMatchObject({ status: 'OVERDUE', since: day(0) })
    expect(
      (await act('dismissUnitContest', { id, version: version + 1 }, { answer: '登记无误' })).data.made.state,
    ).toBe('DISMISSED')
    expect(await stateOf('M6', id)).toBeUndefined()
    expect(await stateOf('M6', id, `, on: "${day(-1)}"`)).toMatchObject({ status: 'DUE' })
  })
})
