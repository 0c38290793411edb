import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const communityId = seedId('community', '八大关示例一')
const streetId = seedId('street', '八大关')
const districtId = seedId('district')
const street = seedId('committee', 'street', '八大关')

// a day of its own for each: a place has one at a time
const dayOf = (number: number) => dayFrom(new Date('1990-01-01T00:00:00Z'), number)
let drafts = 0
keepsTheCrudContract({
  one: 'committee',
  many: 'committees',
  start,
  draft: () => {
    const day = dayOf(++drafts)
    return { name: '测试党委', kind: 'COMMUNITY_COMMITTEE', communityId, establishedOn: day, dissolvedOn: day }
  },
  change: () => ({ plenaryEveryMonths: 6 }),
  wrong: { plenaryEveryMonths: 13 },
  writer: 'street',
  stranger: 'community',
  open: true,
  found: 'csdw',
})

describe('the committees', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (input: object) =>
    house.ask('district', 'mutation ($input: CommitteeDraft!) { made: createCommittee(input: $input) { id } }', {
      input: { name: '测试党委', ...input },
    })
  const change = (id: string, version: number, input: object) =>
    house.ask(
      'district',
      'mutation ($id: ID!, $version: Int!, $input: CommitteePatch!) { row: updateCommittee(id: $id, version: $version, input: $input) { id } }',
      { id, version, input },
    )
  const past = (number: number) => ({ establishedOn: dayOf(number), dissolvedOn: dayOf(number) })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it.each([
    ['DISTRICT_COMMITTEE', { districtId }],
    ['STREET_WORKING_COMMITTEE', { streetId }],
    ['COMMUNITY_COMMITTEE', { communityId }],
    ['NEW_ORGANISATIONS_DISTRICT', { districtId }],
    ['NEW_ORGANISATIONS_STREET', { streetId }],
  ])('has one %s at a place at a time', async (kind, where) => {
    const second = await create({ kind, ...where })
    expect({ code: second.code, fields: second.fields }).toEqual({
      code: 'BAD_USER_INPUT',
      fields: { kind: '同一地方、同一时间只能有一个该类党委；前一个撤销后才能设新的。' },
    })
  })

  it('lets one follow another that was dissolved, and shows the one in force', async () => {
    const where = { kind: 'COMMUNITY_COMMITTEE', communityId: seedId('community', '八大关示例二') }
    const id = seedId('committee', 'community', '八大关示例二')
    const dissolvedOn = dayFrom(new Date(), -10)
    expect((await change(id, 1, { dissolvedOn })).data.row.id).toBe(id)
    expect((await create({ ...where, establishedOn: dissolvedOn })).fields).toHaveProperty('kind')
    const { made } = (await create({ ...where, establishedOn: dayFrom(new Date(), -9) })).data
    const { data } = await house.ask('unit', `{ community(id: "${where.communityId}") { committee { id } } }`)
    expect(data.community.committee.id).toBe(made.id)
  })

  it.each([
    ['DISTRICT_COMMITTEE', 'LEAD', [{}, { streetId, districtId }]],
    ['STREET_WORKING_COMMITTEE', 'BACK_UP', [{}, { districtId }, { communityId }]],
    ['COMMUNITY_COMMITTEE', 'GATHER', [{}, { streetId }]],
    ['NEW_ORGANISATIONS_DISTRICT', null, [{}, { streetId }]],
    ['NEW_ORGANISATIONS_STREET', null, [{}, { communityId }]],
  ])('has a %s at its place alone, in the role %s', async (kind, role, wrong) => {
    for (const where of wrong) expect(Object.keys((await create({ kind, ...where })).fields ?? {})).toEqual(['kind'])
    const { data } = await house.ask(
      'unit',
      `{ committees(filter: {kind: {eq: ${kind}}}, perPage: 65) { items { role } } }`,
    )
    for (const committee of data.committees.items) expect(committee).toEqual({ role })
  })

  it('stands below the committee of its own street, and no other', async () => {
    const draft = { kind: 'COMMUNITY_COMMITTEE', communityId }
    const made = (await create({ ...draft, ...past(40), parentId: street })).data.made
    for (const parentId of [
      seedId('committee', 'street', '八大湖'),
      seedId('committee', 'district'),
      seedId('committee', 'new', '八大关'),
      seedId('committee', 'community', '太平角'),
    ])
      expect(Object.keys((await create({ ...draft, ...past(41), parentId })).fields ?? {})).toEqual(['parentId'])
    expect((await change(made.id, 1, { parentId: made.id })).fields).toHaveProperty('parentId')
    const below = await house.ask(
      'unit',
      `{ committee(id: "${street}") { parent { role } children(filter: {kind: {eq: NEW_ORGANISATIONS_STREET}}) { total } } }`,
    )
    expect(below.data.committee).toEqual({ parent: { role: 'LEAD' }, children: { total: 1 } })
  })

  it('is not dissolved before it is established', async () => {
    const input = { kind: 'COMMUNITY_COMMITTEE', communityId, establishedOn: dayOf(51), dissolvedOn: dayOf(50) }
    expect((await create(input)).fields).toEqual({ dissolvedOn: '撤销日期不能早于成立日期。' })
  })
})
