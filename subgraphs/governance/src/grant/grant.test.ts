import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const grant =
  'mutation ($input: GrantInput!) { made: grant(input: $input) { id version level place { id name } accountName } }'
const invite =
  'mutation ($input: AccountInvitation!) { made: inviteAccount(input: $input) { username firstPassword grantId } }'
const revoke = 'mutation ($id: ID!, $version: Int!) { row: revoke(id: $id, version: $version) { id archivedAt } }'
const setPassword =
  'mutation ($grantId: ID!, $password: String!) { done: setPassword(grantId: $grantId, password: $password) }'

const place = {
  street: seedId('street', '八大关'),
  otherStreet: seedId('street', '八大湖'),
  here: seedId('community', '太平角'),
  there: seedId('community', '高邮湖路'),
  unitHere: seedId('unit', '太平角', 1),
  unitThere: seedId('unit', '高邮湖路', 1),
}

describe('Grant', () => {
  let house: TestHouse
  const give = (account: string, level: string, placeId: string, username = 'volunteer2') =>
    house.ask(account, grant, { input: { username, level, placeId } })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('tells the viewer what he holds and what he acts as', async () => {
    const { data } = await house.ask(
      'unit',
      '{ viewer { id account { name } grants { id level place { id name } } acting { id level } } }',
    )
    expect(data.viewer).toEqual({
      id: expect.any(String),
      account: { name: '示例单位一（太平角）' },
      grants: [{ id: seedId('grant', 'unit'), level: 'UNIT', place: { id: place.unitHere, name: expect.any(String) } }],
      acting: { id: seedId('grant', 'unit'), level: 'UNIT' },
    })
  })

  it("is given strictly below one's own level, inside one's own place", async () => {
    expect((await give('community', 'UNIT', place.unitHere)).data.made).toMatchObject({ level: 'UNIT' })
    expect((await give('community', 'ORGANISATION', seedId('organisation', '太平角', 1))).data.made).toMatchObject({
      level: 'ORGANISATION',
      place: { name: expect.stringContaining('示例') },
    })
    expect((await give('street', 'COMMUNITY', place.here)).data.made).toMatchObject({
      level: 'COMMUNITY',
      place: { name: '太平角社区' },
    })
    expect((await give('district', 'STREET', place.otherStreet)).data.made).toMatchObject({
      level: 'STREET',
      place: { name: '八大湖街道' },
    })
  })

  it.each([
    ['a street by a street', 'street', 'STREET', place.street],
    ['the district by the district', 'district', 'DISTRICT', seedId('district')],
    ['an auditor by the district', 'district', 'AUDITOR', seedId('district')],
    ['a community by a community', 'community', 'COMMUNITY', place.here],
    ['a community elsewhere by a street', 'street', 'COMMUNITY', place.there],
    ['a unit elsewhere by a community', 'community', 'UNIT', place.unitThere],
    ['a unit by a unit', 'unit', 'UNIT', place.unitHere],
    ['a volunteer by a building', 'building', 'VOLUNTEER', seedId('volunteer', '太平角', 1)],
    ['a unit by the auditor', 'auditor', 'UNIT', place.unitHere],
  ])('is refused: %s', async (_what, account, level, placeId) => {
    expect((await give(account, level, placeId)).code).toBe('FORBIDDEN')
  })

  it('is not given for an archived place, and what was given before can be taken back', async () => {
    const unit = seedId('unit', '高邮湖路', 2)
    const { made } = (await give('community2', 'UNIT', unit, 'organisation2')).data
    expect(made).toMatchObject({ level: 'UNIT' })
    const archived = await house.ask('community2', `mutation { ids: deletePartnerUnits(ids: ["${unit}"]) }`)
    expect(archived.data.ids).toEqual([unit])
    expect((await give('community2', 'UNIT', unit, 'volunteer2')).fields).toHaveProperty('placeId')
    expect(
      (await house.ask('community2', revoke, { id: made.id, version: made.version })).data.row.archivedAt,
    ).not.toBeNull()
  })

  it('is given by nobody to himself', async () => {
    expect((await give('street', 'COMMUNITY', place.here, 'street')).code).toBe('FORBIDDEN')
  })

  it('names what does not resolve', async () => {
    expect((await give('district', 'UNIT', place.here)).fields).toHaveProperty('placeId')
    expect((await give('district', 'STREET', place.street, 'nobody')).fields).toHaveProperty('username')
  })

  it('comes with a new account, once, both or neither', async () => {
    const input = { username: 'new.clerk', name: '太平角社区值班岗（示例）', level: 'UNIT', placeId: place.unitHere }
    const { data } = await house.ask('community', invite, { input })
    expect(data.made).toMatchObject({ username: 'new.clerk', firstPassword: expect.stringMatching(/^.{12}$/) })
    expect((await house.ask('community', invite, { input })).fields).toHaveProperty('username')
    expect((await house.ask('community', invite, { input: { ...input, username: 'x' } })).fields).toHaveProperty(
      'username',
    )
    // a grant the clerk may not give leaves no account behind: the name is still free afterwards
    expect(
      (await house.ask('community', invite, { input: { ...input, username: 'free.name', placeId: place.unitThere } }))
        .code,
    ).toBe('FORBIDDEN')
    expect(
      (await house.ask('community', invite, { input: { ...input, username: 'free.name' } })).data.made,
    ).toMatchObject({ username: 'free.name' })
  })

  it('is taken back by whoever ranks above it, in his place', async () => {
    const { id, version } = (await give('community', 'UNIT', place.unitHere, 'organisation')).data.made
    expect((await house.ask('community2', revoke, { id, version })).code).toBe('NOT_FOUND')
    expect((await house.ask('unit', revoke, { id, version })).code).toBe('NOT_FOUND')
    expect((await house.ask('community', revoke, { id, version: version + 1 })).code).toBe('CONFLICT')
    expect((await house.ask('community', revoke, { id, version })).data.row.archivedAt).not.toBeNull()
    const own = (await house.ask('street', `{ grants(filter: {level: {eq: STREET}}) { items { id version } } }`)).data
      .grants.items[0]
    expect((await house.ask('street', revoke, own)).code).toBe('FORBIDDEN')
  })

  it('makes nobody the office above of an account that has duties elsewhere or above', async () => {
    // no duty below one's own can be slipped to whoever ranks as high or higher
    for (const username of ['district', 'street', 'auditor', 'community2'])
      expect((await give('community', 'UNIT', place.unitHere, username)).code).toBe('FORBIDDEN')
    // a unit of another community may be given a duty here; its password stays with the offices that reach it whole
    const { made } = (await give('community', 'UNIT', place.unitHere, 'unit2')).data
    const password = { grantId: made.id, password: 'another-12345' }
    expect((await house.ask('community', setPassword, password)).code).toBe('FORBIDDEN')
    expect((await house.ask('district', setPassword, password)).data.done).toBe(true)
  })

  it('lets the office above set a password, and nobody else', async () => {
    const grantId = seedId('grant', 'unit')
    expect((await house.ask('community', setPassword, { grantId, password: 'another-12345' })).data.done).toBe(true)
    expect((await house.ask('community', setPassword, { grantId, password: 'x' })).fields).toHaveProperty('password')
    expect((await house.ask('community2', setPassword, { grantId, password: 'another-12345' })).code).toBe('NOT_FOUND')
    expect(
      (await house.ask('community', setPassword, { grantId: seedId('grant', 'street'), password: 'another-12345' }))
        .code,
    ).toBe('NOT_FOUND')
    expect(
      (await house.ask('street', setPassword, { grantId: seedId('grant', 'street'), password: 'another-12345' })).code,
    ).toBe('FORBIDDEN')
  })
})
