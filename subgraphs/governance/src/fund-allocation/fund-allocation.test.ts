import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const communityId = seedId('community', '太平角')

let year = 2040
keepsTheCrudContract({
  one: 'fundAllocation',
  many: 'fundAllocations',
  start,
  draft: () => ({ name: '测试拨付', communityId, year: ++year, kind: 'PARTY_WORK', amountFen: 8_200_000 }),
  change: () => ({ name: '改名拨付' }),
  wrong: { amountFen: 8_200_001 },
  writer: 'street',
  stranger: 'community',
  open: true,
  found: 'csbf',
})

describe('what is allocated to a community', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (input: object, language: 'zh' | 'en' = 'zh') =>
    house.ask(
      'street',
      'mutation ($input: FundAllocationDraft!) { made: createFundAllocation(input: $input) { id version } }',
      { input: { name: '测试拨付', communityId, year: 2040, ...input } },
      language,
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it.each([
    ['PARTY_WORK', 8_200_000, '82,000'],
    ['STATION_OPERATION', 7_000_000, '70,000'],
  ])('is for %s exactly what the rule says', async (kind, amountFen, yuan) => {
    const { code, fields } = await create({ kind, amountFen: amountFen - 1 })
    expect({ code, fields }).toEqual({ code: 'BAD_USER_INPUT', fields: { amountFen: `当年应拨 ${yuan} 元。` } })
    expect((await create({ kind, amountFen: amountFen + 1 }, 'en')).fields).toEqual({
      amountFen: `${yuan} yuan are due in that year.`,
    })
    expect((await create({ kind, amountFen })).data.made.version).toBe(1)
  })

  it('is for the service fund the step of its year, and nothing where there is none', async () => {
    const { items } = (
      await house.ask(
        'street',
        '{ fundSteps(sort: [{field: YEAR, direction: DESC}], perPage: 1) { items { year amountFen } } }',
      )
    ).data.fundSteps
    const [last] = items
    const service = (input: object) => create({ kind: 'SERVICE', ...last, ...input })
    expect((await service({ amountFen: last.amountFen - 1 })).fields).toEqual({ amountFen: '当年应拨 1,000,000 元。' })
    expect((await service({})).data.made.version).toBe(1)
    expect((await service({ year: last.year + 1 })).fields).toEqual({
      year: '这一年度没有适用的经费标准或递增计划。',
    })
  })

  it('stays what is due when it is changed, alone or with others', async () => {
    const { id } = (await create({ kind: 'PARTY_WORK', year: 2050, amountFen: 8_200_000 })).data.made
    const change = (input: object) =>
      house.ask(
        'street',
        'mutation ($id: ID!, $input: FundAllocationPatch!) { row: updateFundAllocation(id: $id, version: 1, input: $input) { id } }',
        { id, input },
      )
    const changeAll = (input: object) =>
      house.ask(
        'street',
        'mutation ($ids: [ID!]!, $input: FundAllocationPatch!) { ids: updateFundAllocations(ids: $ids, input: $input) }',
        { ids: [id], input },
      )
    expect((await change({ amountFen: 1 })).fields).toEqual({ amountFen: '当年应拨 82,000 元。' })
    expect((await change({ kind: 'STATION_OPERATION' })).fields).toEqual({ amountFen: '当年应拨 70,000 元。' })
    expect((await changeAll({ amountFen: 1 })).fields).toEqual({ amountFen: '当年应拨 82,000 元。' })
    expect((await change({ kind: 'STATION_OPERATION', amountFen: 7_000_000 })).data.row.id).toBe(id)
  })

  it('says of a year that is none what a year is, and of one without a rule that nothing covers it', async () => {
    const inYear = (year: number) => create({ kind: 'PARTY_WORK', amountFen: 8_200_000, year })
    expect((await inYear(1999)).fields).toEqual({ year: '不能小于 2000。' })
    expect((await inYear(2000)).fields).toEqual({ year: '这一年度没有适用的经费标准或递增计划。' })
  })

  it('comes once a year for each kind, and capital does not', async () => {
    await create({ kind: 'PARTY_WORK', year: 2060, amountFen: 8_200_000 })
    const again = await create({ kind: 'PARTY_WORK', year: 2060, amountFen: 8_200_000 })
    expect(Object.keys(again.fields ?? {})).toEqual(expect.arrayContaining(['communityId', 'year', 'kind']))
    expect((await create({ kind: 'CAPITAL', amountFen: 1 })).fields).toHaveProperty('kind')
  })

  it('is brought back only while it is what is due', async () => {
    const { id } = (await create({ kind: 'PARTY_WORK', year: 2070, amountFen: 8_200_000 })).data.made
    await house.ask('street', 'mutation ($ids: [ID!]!) { deleteFundAllocations(ids: $ids) }', { ids: [id] })
    const rule = { name: '测试标准', kind: 'PARTY_WORK', amountFen: 9_000_000, fromYear: 2070 }
    await house.ask('district', 'mutation ($input: FundRuleDraft!) { createFundRule(input: $input) { id } }', {
      input: rule,
    })
    const { fields } = await house.ask('street', 'mutation ($ids: [ID!]!) { restoreFundAllocations(ids: $ids) }', {
      ids: [id],
    })
    expect(fields).toEqual({ amountFen: '当年应拨 90,000 元。' })
  })
})
