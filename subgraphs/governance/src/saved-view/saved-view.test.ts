import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const communityId = seedId('community', '太平角')
const streetId = seedId('street', '八大关')
let made = 0
const draft = (input: object = {}) => {
  made += 1
  return {
    name: `测试视图${made}`,
    list: 'needs',
    filter: '{"state":{"in":["OPEN"]}}',
    columns: 'name,state',
    sort: 'createdAt DESC',
    ...input,
  }
}

keepsTheCrudContract({
  one: 'savedView',
  many: 'savedViews',
  start,
  draft: () => draft({ communityId }),
  change: () => ({ columns: 'name,community,state' }),
  wrong: { filter: '["OPEN"]' },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'csst',
})

describe('a shared view', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (account: string, input: object) =>
    house.ask(account, 'mutation ($input: SavedViewDraft!) { made: createSavedView(input: $input) { id } }', { input })
  const sees = async (account: string, id: string) =>
    (await house.ask(account, 'query ($id: ID!) { row: savedView(id: $id) { id } }', { id })).data.row !== null
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it.each([
    ['filter', '{"state":'],
    ['sort', 'createdAt; drop'],
    ['columns', 'name,,state'],
    ['list', 'needs?'],
  ])('has a %s that a list can be opened with', async (field, text) => {
    expect(Object.keys((await create('community', draft({ communityId, [field]: text }))).fields ?? {})).toEqual([
      field,
    ])
  })

  it('tells colleagues no name that somebody has looked for', async () => {
    const view = (list: string, filter: object) =>
      create('community', draft({ communityId, list, filter: JSON.stringify(filter) }))
    for (const filter of [{ q: '某某' }, { displayName: { contains: 'mou' } }, { streetId: {}, q: 'mm' }])
      expect((await view('volunteers', filter)).fields?.filter).toContain('按姓名的搜索')
    const { made } = (await view('volunteers', { joinedOn: { gte: '2026-01-01' } })).data
    expect(made.id).toBeTruthy()
    const changed = await house.ask(
      'community',
      'mutation ($id: ID!) { updateSavedView(id: $id, version: 1, input: { filter: "{\\"q\\":\\"某某\\"}" }) { id } }',
      { id: made.id },
    )
    expect(changed.fields).toHaveProperty('filter')
    // what names nobody is looked for together
    expect((await view('needs', { q: '轮椅' })).data.made.id).toBeTruthy()
  })

  it('has a name of its own on its list and at its place, and says so in words', async () => {
    const name = '待办需求'
    expect((await create('community', draft({ communityId, name }))).data.made.id).toBeTruthy()
    expect((await create('community', draft({ communityId, name }))).fields?.name).toContain('同名')
    expect((await create('community', draft({ communityId, name, list: 'teams' }))).data.made.id).toBeTruthy()
    expect((await create('street', draft({ streetId, name }))).data.made.id).toBeTruthy()
  })

  it('is read at its place and by the offices above it, never below or beside', async () => {
    const { id } = (await create('street', draft({ streetId }))).data.made
    expect(await sees('street', id)).toBe(true)
    expect(await sees('district', id)).toBe(true)
    expect(await sees('community', id)).toBe(false)
    expect(await sees('unit', id)).toBe(false)
    const { id: below } = (await create('community', draft({ communityId }))).data.made
    expect(await sees('street', below)).toBe(true)
    expect(await sees('community2', below)).toBe(false)
  })

  it('is shared by nobody at the place of another level', async () => {
    expect((await create('community', draft({ streetId }))).code).toBe('FORBIDDEN')
    expect((await create('community', draft())).code).toBe('FORBIDDEN')
    expect((await create('unit', draft({ communityId }))).code).toBe('FORBIDDEN')
  })
})
