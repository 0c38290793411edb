import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const buildingId = seedId('building', '示例海滨商务楼')

let clubs = 0
const draft = () => ({ name: `测试社团${++clubs}`, buildingId })

keepsTheCrudContract({
  one: 'club',
  many: 'clubs',
  start,
  draft,
  change: () => ({ state: 'NURTURED', memberCount: 12 }),
  wrong: { memberCount: -1 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csst',
})

describe('Club', () => {
  let house: TestHouse
  const create = (account: string, input: object) =>
    house.ask(
      account,
      'mutation ($input: ClubDraft!) { made: createClub(input: $input) { id state memberCount community { name } street { name } leaderUnit { name } } }',
      { input },
    )
  const change = (id: string, input: object) =>
    house.ask(
      'building',
      'mutation ($ids: [ID!]!, $input: ClubPatch!) { ids: updateClubs(ids: $ids, input: $input) }',
      { ids: [id], input },
    )
  const archive = (account: string, id: string) =>
    house.ask(account, 'mutation ($ids: [ID!]!) { ids: deleteClubs(ids: $ids) }', { ids: [id] })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is proposed first, where its building stands, and led by a unit', async () => {
    const { made } = (await create('community', { ...draft(), leaderUnitId: seedId('unit', '太平角', 2) })).data
    expect(made).toMatchObject({
      state: 'PROPOSED',
      memberCount: 0,
      community: { name: '太平角社区' },
      leaderUnit: { name: expect.stringContaining('太平角') },
    })
    expect((await create('community', { ...draft(), leaderUnitId: seedId('unit', 'nobody') })).fields).toHaveProperty(
      'leaderUnitId',
    )
  })

  it('has a name of its own among the live clubs of its building', async () => {
    const first = draft()
    const { made } = (await create('community', first)).data
    expect(await create('community', first)).toMatchObject({ fields: { name: '已有相同的记录。' } })
    await archive('community', made.id)
    expect((await create('community', first)).data.made).toHaveProperty('id')
  })

  it('is proposed, kept and archived by those who manage its building, in no other building', async () => {
    const own = { name: '测试社团', buildingId: seedId('building', '石油大厦') }
    const { made } = (await create('building', own)).data
    expect(made).toMatchObject({ community: null, street: { name: '湛山街道' } })
    expect((await change(made.id, { state: 'SELF_RUNNING', memberCount: 9 })).data.ids).toEqual([made.id])
    expect((await change(made.id, { buildingId })).code).toBe('FORBIDDEN')
    expect((await create('building', draft())).code).toBe('FORBIDDEN')
    expect((await change(seedId('club', '示例海滨商务楼', '示例读书会'), { memberCount: 1 })).code).toBe('FORBIDDEN')
    expect((await archive('building', made.id)).data.ids).toEqual([made.id])
  })
})
