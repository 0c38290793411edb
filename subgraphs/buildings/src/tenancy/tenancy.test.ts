import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const buildingId = seedId('building', '示例海滨商务楼')
const unitId = seedId('unit', '汶铁', 1)
const tenancy = { name: '测试单位', buildingId, unitId, branch: 'NONE' }

// a year for each draft: a unit is in a building once at a time
let year = 1950
const draft = () => ({ ...tenancy, startsOn: `${++year}-01-01`, endsOn: `${year}-12-31` })

keepsTheCrudContract({
  one: 'tenancy',
  many: 'tenancies',
  start,
  draft,
  change: () => ({ branch: 'JOINT', floor: '3 层' }),
  wrong: { unitId: seedId('unit', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csdw',
})

const OVERLAPS = { unitId: '这家单位在这座楼宇的入驻期与已有的一条重叠，请修改已有的那一条，或改日期。' }

describe('Tenancy', () => {
  let house: TestHouse
  const create = (account: string, input: object) =>
    house.ask(account, 'mutation ($input: TenancyDraft!) { made: createTenancy(input: $input) { id } }', {
      input: { ...tenancy, ...input },
    })
  const change = (account: string, id: string, input: object) =>
    house.ask(
      account,
      'mutation ($ids: [ID!]!, $input: TenancyPatch!) { ids: updateTenancies(ids: $ids, input: $input) }',
      { ids: [id], input },
    )
  const act = (account: string, verb: 'delete' | 'restore', id: string) =>
    house.ask(account, `mutation ($ids: [ID!]!) { ids: ${verb}Tenancies(ids: $ids) }`, { ids: [id] })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('does not overlap another of the same unit in the same building, its last day included', async () => {
    const { made } = (await create('community', { startsOn: '2001-01-01', endsOn: '2005-06-30' })).data
    expect((await create('community', { startsOn: '2005-06-30' })).fields).toEqual(OVERLAPS)
    const next = (await create('community', { startsOn: '2005-07-01' })).data.made
    expect((await create('community', { startsOn: '2030-01-01' })).fields).toEqual(OVERLAPS)
    expect((await change('community', made.id, { endsOn: null })).fields).toEqual(OVERLAPS)
    expect(
      (await create('community', { startsOn: '2001-01-01', unitId: seedId('unit', '台西五路', 1) })).data.made,
    ).toHaveProperty('id')
    expect(
      (await create('district', { startsOn: '2001-01-01', buildingId: seedId('building', '示例软件大厦') })).data.made,
    ).toHaveProperty('id')
    await act('community', 'delete', next.id)
    expect((await change('community', made.id, { endsOn: null })).data.ids).toEqual([made.id])
    expect((await act('community', 'restore', next.id)).fields).toEqual(OVERLAPS)
  })

  it('does not end before it starts', async () => {
    const { fields } = await create('community', { startsOn: '1999-01-02', endsOn: '1999-01-01' })
    expect(fields).toEqual({ endsOn: '迁出日期不能早于入驻日期。' })
    expect((await create('community', { startsOn: '1999-01-01', endsOn: '1999-01-01' })).data.made).toHaveProperty('id')
  })

  it('is kept by those who manage its building, who make no other unit or building of it', async () => {
    const own = { startsOn: '2020-01-01', buildingId: seedId('building', '石油大厦') }
    const { made } = (await create('building', own)).data
    expect((await change('building', made.id, { floor: '6 层', endsOn: '2026-10-31' })).data.ids).toEqual([made.id])
    expect((await change('building', made.id, { unitId: seedId('unit', '太平角', 1) })).code).toBe('FORBIDDEN')
    expect((await change('building', made.id, { buildingId })).code).toBe('FORBIDDEN')
    expect((await create('building', { startsOn: '1990-01-01', endsOn: '1990-12-31' })).code).toBe('FORBIDDEN')
    expect((await act('building', 'delete', made.id)).data.ids).toEqual([made.id])
  })
})
