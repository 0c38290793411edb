import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let number = 100
keepsTheCrudContract({
  one: 'district',
  many: 'districts',
  start,
  draft: () => ({ name: `测试区${++number}`, code: `370${number}` }),
  change: () => ({ name: `改名区${++number}` }),
  wrong: { code: '3702' },
  writer: 'district',
  stranger: 'street',
  open: true,
  found: 'csq',
})

describe('the district', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is where its streets lie and whom its accounts act for', async () => {
    const { data } = await house.ask(
      'district',
      `{ district(id: "${seedId('district')}") { id name code committee { name role } streets { total } } viewer { acting { place { id } } } }`,
    )
    expect(data.district).toEqual({
      id: data.viewer.acting.place.id,
      name: '市南区',
      code: '370202',
      committee: { name: '市南区委', role: 'LEAD' },
      streets: { total: 11 },
    })
  })

  it('is named by every street', async () => {
    const create = 'mutation ($input: StreetDraft!) { createStreet(input: $input) { id } }'
    const input = { name: '测试街道', code: '370202999' }
    expect((await house.ask('district', create, { input })).code).toBe('BAD_USER_INPUT')
    const nowhere = { ...input, districtId: seedId('district', 'nowhere') }
    expect((await house.ask('district', create, { input: nowhere })).fields).toHaveProperty('districtId')
  })
})
