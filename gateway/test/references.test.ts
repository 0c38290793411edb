import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

const here = seedId('community', '太平角')
const there = seedId('community', '高邮湖路')
const createNeed =
  'mutation ($input: NeedDraft!) { made: createNeed(input: $input) { id version state street { name } } }'
const updateNeed =
  'mutation ($id: ID!, $version: Int!, $input: NeedPatch!) { row: updateNeed(id: $id, version: $version, input: $input) { id version } }'

describe('what an input points at', () => {
  let house: Awaited<ReturnType<typeof start>>
  const need = (account: string, input: object) =>
    house.ask(account, createNeed, { input: { name: '借用会议室', category: 'VENUE', communityId: here, ...input } })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('gives a row the street of its community, and refuses another one', async () => {
    expect((await need('community', {})).data.made.street.name).toBe('八大关街道')
    expect((await need('community', { streetId: seedId('street', '八大湖') })).fields).toHaveProperty('streetId')
    expect(
      (await need('street', { communityId: undefined, streetId: seedId('street', '八大关') })).data.made.street.name,
    ).toBe('八大关街道')
    expect((await need('street', { communityId: undefined })).fields).toHaveProperty('communityId')
  })

  it('must exist and not be archived, in this subgraph', async () => {
    expect((await need('community', { unitId: seedId('unit', 'nobody') })).fields).toHaveProperty('unitId')
    const unitId = seedId('unit', '太平角', 2)
    expect((await need('community', { unitId })).data.made.id).toBeTruthy()
    await house.ask('community', 'mutation ($ids: [ID!]!) { deletePartnerUnits(ids: $ids) }', { ids: [unitId] })
    expect((await need('community', { unitId })).fields).toHaveProperty('unitId')
  })

  it('must exist and not be archived, in another subgraph', async () => {
    const station = (venueId: string) =>
      house.ask(
        'community',
        'mutation ($input: ServiceStationDraft!) { made: createServiceStation(input: $input) { id venue { name } } }',
        { input: { name: '站', kind: 'DAILY_WORKSHOP', communityId: here, venueId } },
      )
    const { data } = await house.ask(
      'community',
      'mutation ($input: VenueDraft!) { made: createVenue(input: $input) { id } }',
      { input: { name: '测试场所', kind: 'OTHER', communityId: here } },
    )
    const venueId = data.made.id
    expect((await station(venueId)).data.made.venue.name).toBe('测试场所')
    expect((await station(seedId('venue', 'nowhere'))).fields).toHaveProperty('venueId')
    await house.ask('community', 'mutation ($ids: [ID!]!) { deleteVenues(ids: $ids) }', { ids: [venueId] })
    expect((await station(venueId)).fields).toHaveProperty('venueId')
  })

  it('says when it ends before it starts, in words', async () => {
    const input = {
      name: '讲座',
      kind: 'LECTURE',
      communityId: here,
      startsAt: '2026-12-01T10:00:00+08:00',
      endsAt: '2026-12-01T09:00:00+08:00',
    }
    const { fields } = await house.ask(
      'community',
      'mutation ($input: ActivityDraft!) { createActivity(input: $input) { id } }',
      { input },
    )
    expect(fields).toEqual({ endsAt: '结束时间须晚于开始时间。' })
  })

  it('says which value cannot be read, whatever its kind', async () => {
    const wrong = {
      DateFilter: ['startsOn', 'soon'],
      InstantFilter: ['createdAt', 'soon'],
      FenFilter: ['amountFen', '1'],
    }
    for (const [type, [field, value]] of Object.entries(wrong)) {
      const told = await house.ask(
        'district',
        `query ($is: ${type}!) { supports(filter: { ${field}: $is }) { total } }`,
        {
          is: { gte: value },
        },
      )
      expect(told).toMatchObject({ code: 'BAD_USER_INPUT', fields: { [`filter.${field}.gte`]: expect.any(String) } })
    }
  })

  it('says how long a text is and how long it may be', async () => {
    expect((await need('community', { name: '名'.repeat(41) })).fields).toEqual({ name: '最多 40 个字，现有 41 个。' })
    expect((await need('community', { name: '  ' })).fields).toEqual({ name: '必填。' })
  })

  it('lets a unit word its own need, and neither move it nor speak for another', async () => {
    const unitId = seedId('unit', '太平角', 1)
    const { id, version } = (await need('unit', { unitId })).data.made
    const change = (input: object) => house.ask('unit', updateNeed, { id, version, input })
    expect((await change({ communityId: there })).code).toBe('FORBIDDEN')
    expect((await change({ unitId: seedId('unit', '高邮湖路', 1) })).fields).toHaveProperty('unitId')
    expect((await need('unit', { unitId: seedId('unit', '高邮湖路', 1) })).fields).toHaveProperty('unitId')
    expect((await change({ name: '借用大会议室', state: 'OPEN' })).data.row.version).toBe(version + 1)
  })

  it('lets a unit keep its own address, and nothing else of itself', async () => {
    const id = seedId('unit', '太平角', 1)
    const { version } = (await house.ask('unit', `{ partnerUnit(id: "${id}") { version } }`)).data.partnerUnit
    const change = (input: object) =>
      house.ask(
        'unit',
        'mutation ($id: ID!, $version: Int!, $input: PartnerUnitPatch!) { row: updatePartnerUnit(id: $id, version: $version, input: $input) { address } }',
        { id, version, input },
      )
    expect((await change({ communityId: there })).code).toBe('FORBIDDEN')
    expect((await change({ kind: 'MILITARY' })).code).toBe('FORBIDDEN')
    expect(
      (await house.ask('unit', 'mutation ($ids: [ID!]!) { deletePartnerUnits(ids: $ids) }', { ids: [id] })).code,
    ).toBe('FORBIDDEN')
    expect((await change({ address: '香港西路 1 号' })).data.row.address).toBe('香港西路 1 号')
  })

  it('makes no fact of a sample: the mark is no input', async () => {
    expect((await need('community', { sample: false })).code).toBe('BAD_USER_INPUT')
  })
})
