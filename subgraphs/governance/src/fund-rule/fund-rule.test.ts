import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let year = 2040
keepsTheCrudContract({
  one: 'fundRule',
  many: 'fundRules',
  start,
  draft: () => ({ name: '测试标准', kind: 'PARTY_WORK', amountFen: 8_200_000, fromYear: ++year }),
  change: () => ({ amountFen: 8_300_000 }),
  wrong: { amountFen: 0 },
  writer: 'district',
  stranger: 'street',
  open: true,
  found: 'csbz',
})

describe('a fund rule', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it.each(['SERVICE', 'CAPITAL'])('fixes no amount for %s', async (kind) => {
    const input = { name: '测试标准', kind, amountFen: 1, fromYear: 2026 }
    const { fields } = await house.ask(
      'district',
      'mutation ($input: FundRuleDraft!) { createFundRule(input: $input) { id } }',
      { input },
    )
    expect(fields).toEqual({ kind: '只有党建工作经费和社区工作运行经费有固定标准。' })
  })

  it('is not changed behind what was allocated by it; a later year has another', async () => {
    const { data } = await house.ask(
      'district',
      '{ fundRules(filter: {kind: {eq: PARTY_WORK}}) { items { id version amountFen } } fundAllocations(sort: [{field: YEAR, direction: DESC}], perPage: 1) { items { year } } }',
    )
    const [{ id, version, amountFen }] = data.fundRules.items
    const changed = await house.ask(
      'district',
      'mutation ($id: ID!, $version: Int!, $input: FundRulePatch!) { updateFundRule(id: $id, version: $version, input: $input) { id } }',
      { id, version, input: { amountFen: amountFen + 1 } },
    )
    expect(changed.fields).toEqual({ amountFen: '已有按此标准拨付的经费，请从新的年度起另立标准。' })
    const create = (fromYear: number) =>
      house.ask('district', 'mutation ($input: FundRuleDraft!) { made: createFundRule(input: $input) { id } }', {
        input: { name: '测试新标准', kind: 'PARTY_WORK', amountFen: amountFen + 1, fromYear },
      })
    const { year } = data.fundAllocations.items[0]
    expect((await create(year)).fields).toHaveProperty('amountFen')
    expect((await create(year + 1)).data.made.id).toBeTruthy()
  })
})
