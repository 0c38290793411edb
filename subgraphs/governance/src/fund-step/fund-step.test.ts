import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const HIGHEST = 100_000_000
const FALLS = { amountFen: '金额须逐年不减：不低于上一年度，不高于下一年度。' }

let number = 2040
keepsTheCrudContract({
  one: 'fundStep',
  many: 'fundSteps',
  start,
  draft: () => ({ name: '测试递增', year: ++number, amountFen: HIGHEST }),
  change: () => ({ name: '改名递增' }),
  wrong: { amountFen: HIGHEST + 1 },
  writer: 'district',
  stranger: 'street',
  open: true,
  found: 'csdz',
})

type Step = { id: string; version: number; year: number; amountFen: number }

describe('the plan of the service fund', () => {
  let house: Awaited<ReturnType<typeof start>>
  let steps: Step[]
  const create = (year: number, amountFen: number) =>
    house.ask('district', 'mutation ($input: FundStepDraft!) { made: createFundStep(input: $input) { id } }', {
      input: { name: '测试递增', year, amountFen },
    })
  const change = ({ id, version }: { id: string; version: number }, input: object) =>
    house.ask(
      'district',
      'mutation ($id: ID!, $version: Int!, $input: FundStepPatch!) { row: updateFundStep(id: $id, version: $version, input: $input) { amountFen } }',
      { id, version, input },
    )
  beforeAll(async () => {
    house = await start()
  })
  beforeEach(async () => {
    steps = (
      await house.ask('district', '{ fundSteps(sort: [{field: YEAR}]) { items { id version year amountFen } } }')
    ).data.fundSteps.items
  })
  afterAll(() => house.close())

  it('never falls: neither by a new step nor by a changed one', async () => {
    const [first, before, second, third] = steps as [Step, Step, Step, Step]
    expect((await create(steps.at(-1)!.year + 1, HIGHEST - 1)).fields).toEqual(FALLS)
    expect((await create(first.year - 1, first.amountFen + 1)).fields).toEqual(FALLS)
    expect((await change(second, { amountFen: before.amountFen - 1 })).fields).toEqual(FALLS)
    expect((await change(second, { amountFen: third.amountFen + 1 })).fields).toEqual(FALLS)
    expect((await change(second, { year: steps.at(-1)!.year + 1 })).fields).toEqual(FALLS)
    expect((await change(second, { amountFen: second.amountFen + 1 })).data.row.amountFen).toBe(second.amountFen + 1)
  })

  it('does not fall by two writers at once', async () => {
    // each change alone is fine; both would leave the later year below the earlier
    const [, , second, third] = steps as [Step, Step, Step, Step]
    const written = await Promise.all([
      change(second, { amountFen: third.amountFen }),
      change(third, { amountFen: second.amountFen }),
    ])
    expect(written.filter(({ data }) => data?.row).length).toBe(1)
    expect(written.map(({ fields }) => fields)).toContainEqual(FALLS)
  })

  it('does not change behind what was allocated by it', async () => {
    const [first] = steps as [Step]
    const ALLOCATED = { amountFen: '已有按这一年度拨付的经费，不能再改。' }
    expect((await change(first, { amountFen: first.amountFen + 1 })).fields).toEqual(ALLOCATED)
    const archive = await house.ask('district', 'mutation ($ids: [ID!]!) { deleteFundSteps(ids: $ids) }', {
      ids: [first.id],
    })
    expect(archive.fields).toEqual(ALLOCATED)
  })

  it('stays between 200,000 and 1,000,000 yuan, one step a year', async () => {
    const year = steps[0]!.year
    const beyond = { amountFen: '金额须在 20 万元到 100 万元之间。' }
    expect((await create(year - 1, 19_999_999)).fields).toEqual(beyond)
    expect((await create(steps.at(-1)!.year + 1, HIGHEST + 1)).fields).toEqual(beyond)
    expect((await create(year, steps[0]!.amountFen)).fields).toHaveProperty('year')
  })
})
