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
})
