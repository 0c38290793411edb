import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const communityId = seedId('community', '太平角')
const homeStationId = seedId('station', 'HELP_AT_HOME', '太平角')
const draft = () => ({ displayName: '测试志愿者', joinedOn: '2026-01-01', communityId })

keepsTheCrudContract({
  one: 'volunteer',
  many: 'volunteers',
  start,
  draft,
  change: () => ({ joinedOn: '2026-02-01' }),
  wrong: { displayName: '名'.repeat(21) },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'cszyz',
})

describe('Volunteer', () => {
  let house: TestHouse
  const create = (input: object = {}, account = 'community') =>
    house.ask(
      account,
      'mutation ($input: VolunteerDraft!) { made: createVolunteer(input: $input) { id number homeStation { id volunteerCount } } }',
      { input: { ...draft(), ...input } },
    )
  const change = (type: 'Volunteer' | 'ServiceStation', id: string, input: object) =>
    house.ask(
      'district',
      `mutation ($ids: [ID!]!, $input: ${type}Patch!) { ids: update${type}s(ids: $ids, input: $input) }`,
      { ids: [id], input },
    )
  const refused = { code: 'BAD_USER_INPUT', fields: { homeStationId: expect.stringContaining('常驻服务站须在') } }
  const other = seedId('community', '高邮湖路')
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is given a number of its own by whichever clerk writes it, and takes none', async () => {
    const made = [await create(), await create({}, 'street'), await create({}, 'district')]
    const numbers = made.map(({ data }) => data.made.number)
    for (const number of numbers) expect(number).toMatch(/^V\d{8}$/)
    expect(new Set(numbers).size).toBe(3)
    expect((await create({ number: 'V1' })).code).toBe('BAD_USER_INPUT')
    const found = async (q: string) =>
      (await house.ask('street', `{ volunteers(filter: {q: "${q}"}) { items { number } } }`)).data.volunteers.items
    expect(await found(numbers[1].toLowerCase())).toEqual([{ number: numbers[1] }])
    expect(await found(numbers[1].slice(2))).toContainEqual({ number: numbers[1] })
  })

  it('is at home at a station of its community, wherever either moves', async () => {
    expect(await create({ homeStationId: seedId('station', 'HELP_AT_HOME', '高邮湖路') })).toMatchObject(refused)
    const { id } = (await create({ homeStationId })).data.made
    expect(await change('Volunteer', id, { communityId: other })).toMatchObject(refused)
    expect((await change('Volunteer', id, { communityId: other, homeStationId: null })).data.ids).toEqual([id])
    expect((await change('ServiceStation', homeStationId, { communityId: other })).fields).toMatchObject({
      communityId: expect.stringContaining('请先更改其志愿者'),
    })
  })

  it('is counted at its station from the first on, and a station moves with its count', async () => {
    const { data } = await house.ask(
      'district',
      'mutation ($input: ServiceStationDraft!) { made: createServiceStation(input: $input) { id volunteerCount } }',
      { input: { name: '测试服务站', kind: 'DAILY_WORKSHOP', communityId } },
    )
    const { id: station, volunteerCount } = data.made
    expect(volunteerCount).toBe(0)
    const { id, homeStation } = (await create({ homeStationId: station })).data.made
    expect(homeStation).toEqual({ id: station, volunteerCount: 1 })
    const count = async (account: string) =>
      (await house.ask(account, `{ serviceStation(id: "${station}") { volunteerCount } }`)).data.serviceStation
        .volunteerCount
    expect(await count('street')).toBe(1)
    expect(await count('unit')).toBeNull()
    await house.ask('community', 'mutation ($ids: [ID!]!) { deleteVolunteers(ids: $ids) }', { ids: [id] })
    expect(await count('district')).toBe(0)
    await house.ask('community', 'mutation ($ids: [ID!]!) { restoreVolunteers(ids: $ids) }', { ids: [id] })
    expect(await count('district')).toBe(1)
    await change('Volunteer', id, { homeStationId: null })
    expect(await count('district')).toBe(0)
    expect((await change('ServiceStation', station, { communityId: other })).data.ids).toEqual([station])
    const there = await create({ communityId: other, homeStationId: station }, 'community2')
    expect(there.data.made.homeStation.volunteerCount).toBe(1)
  })
})
