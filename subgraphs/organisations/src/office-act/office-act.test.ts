import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const unitId = seedId('unit', '太平角', 1)
const communityId = seedId('community', '太平角')
const read =
  'query ($perPage: Int!, $after: String) { acts: officeActs(perPage: $perPage, after: $after) { total next items { id at action type rowId name level officeName changed } } }'

describe('what offices did to the data of a unit', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const acts = async (account: string, perPage = 200, after?: string) =>
    (await house.ask(account, read, { perPage, after }, 'en')).data.acts
  const done = async (account: string, document: string, variables: Record<string, unknown>) => {
    const { data, message } = await house.ask(account, document, variables)
    if (!data?.row) throw new Error(message)
    return data.row as { id: string; version: number }
  }
  const addContact = (account: string) =>
    done(account, 'mutation ($input: UnitContactDraft!) { row: createUnitContact(input: $input) { id version } }', {
      input: { name: '测试岗位', displayName: '示例联系人', unitId, communityId },
    })
  const rename = ({ id, version }: { id: string; version: number }, account: string) =>
    done(
      account,
      'mutation ($id: ID!, $version: Int!, $input: UnitContactPatch!) { row: updateUnitContact(id: $id, version: $version, input: $input) { id version } }',
      { id, version, input: { displayName: '示例联系人乙', officePhone: '0532-000' } },
    )

  it('names the office, what was done and which fields, and neither a person nor a value', async () => {
    expect((await acts('unit')).total).toBe(0)
    await rename(await addContact('community'), 'street')
    const { total, items } = await acts('unit')
    expect(total).toBe(2)
    expect(items).toMatchObject([
      {
        action: 'UPDATE',
        type: 'UnitContact',
        name: '测试岗位',
        level: 'STREET',
        officeName: '八大关街道',
        changed: ['Contact', 'Office phone'],
      },
      { action: 'INSERT', level: 'COMMUNITY', officeName: '太平角社区' },
    ])
    expect(JSON.stringify(items)).not.toMatch(/示例联系人|0532/)
  })

  it('tells of the record and of the entries, of the district too, and not of what the unit did itself', async () => {
    const before = (await acts('unit')).total
    const need = await done('unit', 'mutation ($input: NeedDraft!) { row: createNeed(input: $input) { id version } }', {
      input: { name: '测试需求', category: 'REPAIR', unitId, communityId },
    })
    expect((await acts('unit')).total).toBe(before)
    const change = (type: string) =>
      `mutation ($id: ID!, $version: Int!, $input: ${type}Patch!) { row: update${type}(id: $id, version: $version, input: $input) { id version } }`
    await done('district', change('Need'), { ...need, input: { detail: '测试说明' } })
    const unit = (await house.ask('district', `{ partnerUnit(id: "${unitId}") { id version } }`)).data.partnerUnit
    await done('community', change('PartnerUnit'), { ...unit, input: { address: '示例路 1 号' } })
    expect((await acts('unit', 2)).items).toMatchObject([
      { type: 'PartnerUnit', level: 'COMMUNITY', changed: ['Address'] },
      { type: 'Need', rowId: need.id, name: '测试需求', level: 'DISTRICT', officeName: null, changed: ['Detail'] },
    ])
  })

  it('tells them all page by page, none twice', async () => {
    const { total, items } = await acts('unit')
    expect(total).toBeGreaterThan(3)
    const told: string[] = []
    let after: string | undefined
    do {
      const page = await acts('unit', 1, after)
      expect(page.total).toBe(total)
      told.push(...page.items.map(({ id }: { id: string }) => id))
      after = page.next ?? undefined
    } while (after)
    expect(told).toEqual(items.map(({ id }: { id: string }) => id))
    expect((await house.ask('unit', read, { perPage: 1, after: 'x' })).fields).toHaveProperty('after')
    expect((await house.ask('unit', read, { perPage: 201 })).fields).toHaveProperty('perPage')
  })

  it('tells another unit nothing of it, and is for units alone', async () => {
    await addContact('community')
    expect((await acts('unit2')).items.filter(({ name }: { name: string }) => name === '测试岗位')).toEqual([])
    for (const account of ['district', 'street', 'community', 'organisation', 'volunteer', 'auditor'])
      expect((await house.ask(account, read, { perPage: 1 })).code).toBe('FORBIDDEN')
  })
})
