import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const draft = { name: '测试社会组织', kind: 'SELF_HELP', communityId: seedId('community', '太平角') }

keepsTheCrudContract({
  one: 'socialOrganisation',
  many: 'socialOrganisations',
  start,
  draft: () => draft,
  change: () => ({ address: '香港西路' }),
  wrong: { creditCode: 'O00000000000000000' },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csshzz',
})

describe('A social organisation', () => {
  let house: TestHouse
  const create = (account: string, input: object) =>
    house.ask(
      account,
      'mutation ($input: SocialOrganisationDraft!) { made: createSocialOrganisation(input: $input) { id version streetId } }',
      { input: { ...draft, ...input } },
    )
  const update = (account: string, id: string, version: number, input: object) =>
    house.ask(
      account,
      'mutation ($id: ID!, $version: Int!, $input: SocialOrganisationPatch!) { row: updateSocialOrganisation(id: $id, version: $version, input: $input) { address } }',
      { id, version, input },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('has no credit code while it is only filed', async () => {
    const creditCode = '51370202TEXT000001'
    const filed = await create('community', { legalForm: 'FILED_ONLY', creditCode })
    expect(filed.fields).toEqual({ creditCode: '仅备案的社会组织没有统一社会信用代码。' })
    const { id, version } = (await create('community', { creditCode })).data.made
    expect((await update('community', id, version, { legalForm: 'FILED_ONLY' })).fields).toHaveProperty('creditCode')
    expect((await create('community', { creditCode })).fields).toHaveProperty('creditCode')
  })

  it('keeps its own address, and changes nothing else of itself', async () => {
    const id = seedId('organisation', '太平角', 1)
    const { version } = (await house.ask('organisation', `{ row: socialOrganisation(id: "${id}") { version } }`)).data
      .row
    const change = (input: object) => update('organisation', id, version, input)
    expect((await change({ communityId: seedId('community', '高邮湖路') })).code).toBe('FORBIDDEN')
    expect((await change({ kind: 'OTHER' })).code).toBe('FORBIDDEN')
    expect((await create('organisation', {})).code).toBe('FORBIDDEN')
    expect((await update('organisation', seedId('organisation', '高邮湖路', 1), 1, { address: '1' })).code).toBe(
      'FORBIDDEN',
    )
    expect((await change({ address: '香港西路 1 号' })).data.row.address).toBe('香港西路 1 号')
  })

  it('belongs to a community, to a street, or to the district, which alone writes it there', async () => {
    const streetId = seedId('street', '八大关')
    expect((await create('street', { communityId: null, streetId })).data.made.streetId).toBe(streetId)
    expect((await create('street', { communityId: null })).code).toBe('FORBIDDEN')
    expect((await create('district', { communityId: null })).data.made.streetId).toBeNull()
  })
})
