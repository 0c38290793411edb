import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const unitId = seedId('unit', '太平角', 1)
const record =
  'mutation ($unitIds: [ID!]) { done: recordExport(input: {name: "共建单位", rowCount: 1}, unitIds: $unitIds) }'
const read = '{ page: unitExports { total items { unitId name officeLevel officeName } } }'

describe('UnitExport', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const told = async (account: string) => (await house.ask(account, read)).data.page

  it('tells a unit which office took out a list it is in, once, and no other unit', async () => {
    expect((await house.ask('community', record, { unitIds: [unitId, unitId] })).data.done).toBe(true)
    const row = { unitId, name: '共建单位', officeLevel: 'COMMUNITY', officeName: '太平角社区' }
    for (const account of ['unit', 'district', 'auditor'])
      expect(await told(account)).toEqual({ total: 1, items: [row] })
    for (const account of ['unit2', 'street', 'community', 'organisation', 'volunteer'])
      expect((await told(account)).total).toBe(0)
  })

  it('is left by offices alone, and by no export without units', async () => {
    for (const account of ['unit', 'volunteer', 'organisation'])
      expect((await house.ask(account, record, { unitIds: [unitId] })).data.done).toBe(true)
    expect((await house.ask('street', record)).data.done).toBe(true)
    expect((await told('district')).total).toBe(1)
  })

  it('refuses what is no unit, and the export with it', async () => {
    const before = (await house.ask('district', '{ listExports { total } }')).data.listExports.total
    expect((await house.ask('community', record, { unitIds: ['x'] })).fields).toHaveProperty('unitIds')
    const many = Array.from({ length: 2_001 }, (_, number) => seedId('unit', String(number)))
    expect((await house.ask('community', record, { unitIds: many })).code).toBe('BAD_USER_INPUT')
    expect((await house.ask('district', '{ listExports { total } }')).data.listExports.total).toBe(before)
  })
})
