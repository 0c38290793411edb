import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe.each(['PartnerUnit', 'SocialOrganisation'])('The credit code of a %s', (type) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  // of two codes in use the last character is right; one digit changed, it is wrong and written all the same
  it.each([
    ['9144030071526726XG', true],
    ['91110000802100433B', true],
    ['91110000802100434B', false],
    [null, null],
  ])('%s holds: %s', async (creditCode, holds) => {
    const kind = type === 'PartnerUnit' ? 'OTHER' : 'SELF_HELP'
    const { data, errors } = await house.ask(
      'community',
      `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { creditCode creditCodeHolds } }`,
      { input: { name: '测试单位', kind, creditCode, communityId: seedId('community', '太平角') } },
    )
    expect(errors).toBeUndefined()
    expect(data.made).toEqual({ creditCode, creditCodeHolds: holds })
  })
})

describe('A credit code of civil affairs', () => {
  it.each([
    ['51370202MJE000001A', 'ASSOCIATION'],
    ['52370202MJE000002B', 'SERVICE_UNIT'],
    ['53370202MJE000003C', 'FOUNDATION'],
  ])('%s says the legal form: %s', async (creditCode, legalForm) => {
    const house = await start()
    const { data } = await house.ask(
      'community',
      'mutation ($input: SocialOrganisationDraft!) { made: createSocialOrganisation(input: $input) { legalForm } }',
      { input: { name: '测试组织', kind: 'OTHER', creditCode, communityId: seedId('community', '太平角') } },
    )
    await house.close()
    expect(data.made.legalForm).toBe(legalForm)
  })
})
