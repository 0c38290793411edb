import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const draft = () => ({
  name: '测试表彰',
  level: 'STREET',
  awardedOn: '2026-03-05',
  awardedBy: '示例街道办事处',
  communityId: seedId('community', '太平角'),
  volunteerId: seedId('volunteer', '太平角', 1),
})

keepsTheCrudContract({
  one: 'commendation',
  many: 'commendations',
  start,
  draft,
  change: () => ({ level: 'DISTRICT' }),
  wrong: { awardedOn: '2099-01-01' },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'csbz',
})

describe('Commendation', () => {
  let house: TestHouse
  let keys = 0
  const create = (input: object = {}) =>
    house.ask(
      'community',
      'mutation ($input: CommendationDraft!) { made: createCommendation(input: $input) { id version recipient } }',
      { input: { ...draft(), ...input } },
    )
  const seen = async (account: string, id: string) =>
    (await house.ask(account, `{ row: commendation(id: "${id}") { recipient consentedOn version } }`)).data.row
  const agree = async (account: string, id: string, agrees: boolean) => {
    const { version } = await seen('community', id)
    return house.ask(
      account,
      `mutation { made: consentToCommendation(id: "${id}", version: ${version}, agrees: ${agrees}, key: "agree-${++keys}") { consentedOn } }`,
    )
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('shows a person to himself and his clerks, and to others while he agrees', async () => {
    const { id, recipient } = (await create()).data.made
    expect(recipient).toContain('示例志愿者')
    const outside = ['unit', 'volunteer2', 'community2']
    const readers = async () => (await Promise.all(outside.map((account) => seen(account, id)))).map(Boolean)
    expect(await seen('volunteer', id)).toMatchObject({ recipient, consentedOn: null })
    expect(await readers()).toEqual([false, false, false])
    for (const account of outside) expect((await agree(account, id, true)).code).toBe('NOT_FOUND')
    expect((await agree('volunteer', id, true)).errors).toBeUndefined()
    expect(await readers()).toEqual([true, true, true])
    for (const account of outside) expect((await agree(account, id, false)).code).toBe('FORBIDDEN')
    expect((await agree('volunteer', id, false)).data.made.consentedOn).toBeNull()
    expect(await readers()).toEqual([false, false, false])
    expect((await agree('community', id, true)).errors).toBeUndefined()
  })

  it('is of one recipient, and what has no name of a person is public', async () => {
    const teamId = seedId('team', '太平角', 1)
    expect((await create({ teamId })).fields).toHaveProperty('teamId')
    expect((await create({ volunteerId: null })).fields).toHaveProperty('volunteerId')
    const { id, recipient } = (await create({ volunteerId: null, teamId })).data.made
    expect(await seen('unit', id)).toMatchObject({ recipient })
    expect(recipient).not.toBe('')
    expect((await agree('community', id, true)).code).toBe('BAD_USER_INPUT')
  })

  it('passes no consent on to another person, and keeps none of a day to come', async () => {
    const { id, version, recipient } = (await create({ consentedOn: '2026-03-06' })).data.made
    expect(await seen('unit', id)).toBeTruthy()
    const other = await house.ask(
      'community',
      `mutation ($input: CommendationPatch!) { made: updateCommendation(id: "${id}", version: ${version}, input: $input) { recipient consentedOn } }`,
      { input: { volunteerId: seedId('volunteer', '太平角', 2) } },
    )
    expect(other.data.made).toEqual({ recipient: expect.stringContaining('示例志愿者'), consentedOn: null })
    expect(other.data.made.recipient).not.toBe(recipient)
    expect(await seen('unit', id)).toBeNull()
    expect((await create({ consentedOn: '2099-01-01' })).fields).toHaveProperty('consentedOn')
  })
})
