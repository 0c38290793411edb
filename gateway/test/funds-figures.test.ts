import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

type Paid = { year: number; kind: string; amountFen: number }

const YUAN = 100
const sumOf = (rows: readonly { amountFen: number }[]) => rows.reduce((sum, { amountFen }) => sum + amountFen, 0)

// S26, S27, S29 and S30 of the source, each by query.
describe('the funds and brands of the district', () => {
  let house: Awaited<ReturnType<typeof start>>
  let steps: { year: number; amountFen: number }[]
  const communities = async (fields: string) =>
    (await house.ask('auditor', `{ communities(perPage: 65) { items { ${fields} } } }`)).data.communities.items
  beforeAll(async () => {
    house = await start()
    steps = (await house.ask('auditor', '{ fundSteps(sort: [{field: YEAR}]) { items { year amountFen } } }')).data
      .fundSteps.items
  })
  afterAll(() => house.close())

  it('has spent 900,000,000 yuan on the centres of all 65 communities', async () => {
    const items: { capitalSpends: { items: { amountFen: number }[] } }[] = await communities(
      'capitalSpends { items { amountFen } }',
    )
    expect(items.filter(({ capitalSpends }) => sumOf(capitalSpends.items) > 0).length).toBe(65)
    expect(sumOf(items.flatMap(({ capitalSpends }) => capitalSpends.items))).toBe(900_000_000 * YUAN)
  })

  it('raises the service fund from 200,000 to 1,000,000 yuan and never lowers it', () => {
    const amounts = steps.map(({ amountFen }) => amountFen)
    expect(amounts[0]).toBe(200_000 * YUAN)
    expect(amounts.at(-1)).toBe(1_000_000 * YUAN)
    expect(amounts).toEqual(amounts.toSorted((one, other) => one - other))
  })

  it('gives each of the 65 communities 82,000 and 70,000 yuan and the step, two years running', async () => {
    const items: { fundAllocations: { items: Paid[] } }[] = await communities(
      'fundAllocations(sort: [{field: YEAR}, {field: AMOUNT_FEN}]) { items { year kind amountFen } }',
    )
    const due = steps.slice(0, 2).flatMap(({ year, amountFen }) => [
      { year, kind: 'STATION_OPERATION', amountFen: 70_000 * YUAN },
      { year, kind: 'PARTY_WORK', amountFen: 82_000 * YUAN },
      { year, kind: 'SERVICE', amountFen },
    ])
    expect(items.length).toBe(65)
    for (const { fundAllocations } of items) expect(fundAllocations.items).toEqual(due)
  })

  it('gives each street a brand and each community a feature, under one of the district', async () => {
    const { data } = await house.ask(
      'auditor',
      `{ streets { items { brands(filter: {kind: {eq: STREET}}) { total } } }
        communities(perPage: 65) { items { brands(filter: {kind: {eq: COMMUNITY_FEATURE}}) { total } } }
        brands(filter: {parentId: {empty: true}}) { items { name kind } }
        named: brands(filter: {sample: {eq: false}}) { items { name } } }`,
    )
    const totals = (items: { brands: { total: number } }[]) => items.map(({ brands }) => brands.total)
    expect(totals(data.streets.items)).toEqual(Array(11).fill(1))
    expect(totals(data.communities.items)).toEqual(Array(65).fill(1))
    expect(data.brands.items).toEqual([{ name: '市南先锋', kind: 'DISTRICT' }])
    expect(data.named.items.map(({ name }: { name: string }) => name).sort()).toEqual(
      ['市南先锋', '帮到家', '红色家园', '我的湛山我的家', '情满心湖'].sort(),
    )
  })
})
