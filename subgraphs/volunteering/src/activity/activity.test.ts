import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const draft = () => ({
  name: '测试活动',
  kind: 'FAIR',
  startsAt: '2026-12-01T09:00:00+08:00',
  endsAt: '2026-12-01T11:00:00+08:00',
  communityId: seedId('community', '太平角'),
})

keepsTheCrudContract({
  one: 'activity',
  many: 'activities',
  start,
  draft,
  change: () => ({ seats: 30 }),
  wrong: { seats: 0 },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'cshd',
})

describe('Activity', () => {
  let house: TestHouse
  const organisationId = seedId('organisation', '太平角', 1)
  const unitId = seedId('unit', '太平角', 1)
  const create = (input: object, account = 'community') =>
    house.ask(
      account,
      'mutation ($input: ActivityDraft!) { made: createActivity(input: $input) { id version organisation { activityCount(year: 2026) visits(year: 2026) } } }',
      { input: { ...draft(), ...input } },
    )
  const change = (id: string, input: object, account = 'community') =>
    house.ask(
      account,
      'mutation ($ids: [ID!]!, $input: ActivityPatch!) { ids: updateActivities(ids: $ids, input: $input) }',
      { ids: [id], input },
    )
  const totals = async (account: string) =>
    (
      await house.ask(
        account,
        `{ row: socialOrganisation(id: "${organisationId}") { of2026: activityCount(year: 2026) of2027: activityCount(year: 2027) all: activityCount visits } }`,
      )
    ).data.row
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is insured before it is published, where it has a risk', async () => {
    const risky = { riskNote: '需登高擦窗', training: '登高安全', minAge: 18, audience: 'ADULTS' }
    const { id } = (await create(risky)).data.made
    expect((await change(id, { state: 'PUBLISHED' })).fields).toEqual({
      insured: '有风险的活动须先为志愿者投保再发布。',
    })
    expect((await change(id, { insured: true, state: 'PUBLISHED' })).data.ids).toEqual([id])
    expect((await change(id, { insured: false })).fields).toHaveProperty('insured')
    expect((await create({ minAge: 0 })).fields).toHaveProperty('minAge')
  })

  it('has one organiser at most', async () => {
    const { code, fields } = await create({ organisationId, unitId })
    expect(code).toBe('BAD_USER_INPUT')
    expect(fields).toMatchObject({
      organisationId: '主办方至多选一个；都不选即由社区主办。',
      unitId: expect.any(String),
    })
    const clubId = seedId('club', '示例海滨商务楼', '示例读书会')
    expect((await create({ clubId, unitId })).fields).toHaveProperty('clubId')
    for (const organiser of [{ unitId }, { buildingId: seedId('building', '石油大厦') }, { clubId }, {}])
      expect((await create(organiser)).data.made.id).toBeTruthy()
  })

  it('shows a draft to its place and to no organiser', async () => {
    const { id } = (await create({ organisationId: seedId('organisation', '晓慧馨雨') })).data.made
    const seen = async (account: string) =>
      Boolean((await house.ask(account, `{ activity(id: "${id}") { id } }`)).data.activity)
    expect([await seen('community'), await seen('organisation'), await seen('unit')]).toEqual([true, false, false])
  })

  it('counts for its organiser once held, in the year it begins in here, whoever writes it', async () => {
    expect(await totals('unit')).toEqual({ of2026: 0, of2027: 0, all: 0, visits: 0 })
    const held = { organisationId, state: 'HELD', visits: 30 }
    const made = await create(held)
    expect(made.data.made.organisation).toEqual({ activityCount: 1, visits: 30 })
    const { id } = made.data.made
    const other = await create({ ...held, communityId: seedId('community', '高邮湖路') }, 'community2')
    expect(other.data.made.organisation).toEqual({ activityCount: 2, visits: 60 })
    const street = { communityId: undefined, streetId: seedId('street', '八大关') }
    await create({ ...held, ...street, startsAt: '2026-12-31T16:30:00Z', endsAt: '2026-12-31T18:00:00Z' }, 'street')
    expect(await totals('unit')).toEqual({ of2026: 2, of2027: 1, all: 3, visits: 90 })
    await change(id, { visits: 12 })
    expect(await totals('volunteer')).toMatchObject({ of2026: 2, visits: 72 })
    await change(id, { communityId: seedId('community', '高邮湖路') }, 'district')
    expect(await totals('auditor')).toMatchObject({ of2026: 2, visits: 72 })
    await change(id, { state: 'CANCELLED' }, 'community2')
    expect(await totals('street')).toMatchObject({ of2026: 1, visits: 60 })
    await change(id, { organisationId: null, unitId }, 'community2')
    expect(await totals('district')).toMatchObject({ of2026: 1, visits: 60 })
  })

  it('takes one step after another, and none back', async () => {
    const past = { startsAt: '2026-03-01T09:00:00+08:00', endsAt: '2026-03-01T11:00:00+08:00' }
    let { id, version } = (await create(past)).data.made
    const step = async (act: string, more = '', account = 'community') => {
      const answer = await house.ask(
        account,
        `mutation { made: ${act}(id: "${id}", version: ${version} ${more}) { version state visits cancelReason } }`,
      )
      version = answer.data?.made.version ?? version
      return answer
    }
    expect((await step('closeActivity')).fields).toEqual({ state: '活动的当前状态不能这样改。' })
    expect((await step('publishActivity', '', 'community2')).code).toBe('NOT_FOUND')
    expect((await step('publishActivity')).data.made.state).toBe('PUBLISHED')
    expect((await step('publishActivity', '', 'community2')).code).toBe('FORBIDDEN')
    expect((await step('holdActivity', 'visits: -1')).fields).toHaveProperty('visits')
    expect((await step('holdActivity', 'visits: 12')).data.made).toMatchObject({ state: 'HELD', visits: 12 })
    expect((await step('publishActivity')).fields).toHaveProperty('state')
    expect((await step('closeActivity')).data.made.state).toBe('CLOSED')
    expect((await step('cancelActivity', 'reason: "下雨"')).fields).toHaveProperty('state')
    ;({ id, version } = (await create({})).data.made)
    expect((await step('holdActivity')).fields).toHaveProperty('state')
    expect((await step('cancelActivity', 'reason: "下雨"')).data.made).toMatchObject({
      state: 'CANCELLED',
      cancelReason: '下雨',
    })
    expect((await step('publishActivity')).fields).toHaveProperty('state')
  })
})
