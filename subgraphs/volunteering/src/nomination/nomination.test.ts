import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

async function addActivity(house: TestHouse, kind = 'CONTEST'): Promise<string> {
  const { data } = await house.ask(
    'community',
    'mutation ($input: ActivityDraft!) { made: createActivity(input: $input) { id } }',
    {
      input: {
        name: '测试评选',
        kind,
        state: 'PUBLISHED',
        startsAt: '2026-12-01T09:00:00+08:00',
        endsAt: '2026-12-01T11:00:00+08:00',
        communityId: seedId('community', '太平角'),
      },
    },
  )
  return data.made.id
}

let contest = ''
const draft = () => ({ name: '测试奖', nominee: '示例人选', merit: '为社区铺路', activityId: contest })

keepsTheCrudContract({
  one: 'nomination',
  many: 'nominations',
  start: async () => {
    const house = await start()
    contest = await addActivity(house)
    return house
  },
  draft,
  change: () => ({ merit: '为社区铺路修灯', consentedOn: '2026-11-01' }),
  wrong: { consentedOn: '2099-01-01' },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'csj',
})

describe('Nomination', () => {
  let house: TestHouse
  const create = async (input: object = {}) =>
    house.ask(
      'community',
      'mutation ($input: NominationDraft!) { made: createNomination(input: $input) { id version } }',
      {
        input: { ...draft(), ...input },
      },
    )
  const act = async (id: string, name: string, account = 'community') => {
    const { data } = await house.ask('community', `{ row: nomination(id: "${id}") { version } }`)
    return house.ask(
      account,
      `mutation { made: ${name}(id: "${id}", version: ${data.row.version}) { state consentedOn } }`,
    )
  }
  const nameSeenBy = async (account: string, id: string) =>
    (await house.ask(account, `{ row: nomination(id: "${id}") { nominee } }`)).data.row?.nominee
  beforeAll(async () => {
    house = await start()
    contest = await addActivity(house)
  })
  afterAll(() => house.close())

  it('makes no name public without consent, however it is tried (R32)', async () => {
    const { id } = (await create()).data.made
    await act(id, 'reviewNomination')
    const refused = { consentedOn: expect.stringContaining('征得本人同意') }
    expect((await act(id, 'publishNomination')).fields).toMatchObject(refused)
    for (const state of ['PUBLISHED', 'AWARDED']) expect((await create({ state })).fields).toMatchObject(refused)
    const all = await house.ask(
      'community',
      'mutation ($ids: [ID!]!) { updateNominations(ids: $ids, input: { state: PUBLISHED }) }',
      { ids: [id] },
    )
    expect(all.fields).toMatchObject(refused)
    expect(await nameSeenBy('unit', id)).toBeUndefined()
  })

  it('is public with consent, and taken down the moment it is withdrawn', async () => {
    const { id } = (await create({ consentedOn: '2026-11-01' })).data.made
    await act(id, 'reviewNomination')
    expect((await act(id, 'publishNomination', 'community2')).code).toBe('NOT_FOUND')
    await act(id, 'publishNomination')
    expect((await act(id, 'awardNomination')).data.made.state).toBe('AWARDED')
    expect(await nameSeenBy('unit', id)).toBe('示例人选')
    expect((await act(id, 'withdrawNominationConsent')).data.made).toEqual({ state: 'REVIEWED', consentedOn: null })
    expect(await nameSeenBy('unit', id)).toBeUndefined()
    expect(await nameSeenBy('community', id)).toBe('示例人选')
  })

  it('keeps its state when the consent of one that is not public is withdrawn', async () => {
    const { id } = (await create({ consentedOn: '2026-11-01' })).data.made
    expect((await act(id, 'withdrawNominationConsent')).data.made).toEqual({ state: 'PROPOSED', consentedOn: null })
  })

  it('goes one step after another', async () => {
    const { id } = (await create({ consentedOn: '2026-11-01' })).data.made
    for (const early of ['publishNomination', 'awardNomination'])
      expect((await act(id, early)).fields).toHaveProperty('state')
    expect((await act(id, 'declineNomination')).data.made.state).toBe('DECLINED')
    expect((await act(id, 'reviewNomination')).fields).toHaveProperty('state')
  })

  it('is for a contest, and its trail holds no name', async () => {
    const lecture = await addActivity(house, 'LECTURE')
    expect((await create({ activityId: lecture })).fields).toHaveProperty('activityId')
    const { id } = (await create()).data.made
    const { data } = await house.ask(
      'community',
      `{ row: nomination(id: "${id}") { history { items { changes { field after } } } } }`,
    )
    expect(JSON.stringify(data.row.history)).not.toContain('示例人选')
  })
})
