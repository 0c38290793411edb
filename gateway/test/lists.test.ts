import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

type Row = { id: string; name: string; openedOn: string | null; areaSquareMetres: number | null }

describe('a list', () => {
  let house: Awaited<ReturnType<typeof start>>
  let all: Row[]
  const venues = async (args: string, variables = {}) =>
    house.ask(
      'district',
      `query V($x: String, $y: Boolean = false) { venues(${args}) { total next items { id name openedOn areaSquareMetres } } a: venues @include(if: $y) { total } b: venues(filter: {name: {eq: $x}}) { total } }`,
      variables,
    )
  const ids = (rows: Row[]) => rows.map(({ id }) => id)
  beforeAll(async () => {
    house = await start()
    all = (await venues('perPage: 200')).data.venues.items
  })
  afterAll(() => house.close())

  it.each([
    ['AREA_SQUARE_METRES', 'ASC'],
    ['AREA_SQUARE_METRES', 'DESC'],
    ['ADDRESS', 'DESC'],
    ['CREATED_AT', 'ASC'],
  ])('sorted by %s %s is walked by its cursor as by its pages, nothing last', async (field, direction) => {
    const sort = `perPage: 17, sort: [{field: ${field}, direction: ${direction}}]`
    const byPage: string[] = []
    for (let page = 1; page <= Math.ceil(all.length / 17); page++)
      byPage.push(...ids((await venues(`${sort}, page: ${page}`)).data.venues.items))
    const byCursor: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const { items, next } = (await venues(`${sort}${after && `, after: "${after}"`}`)).data.venues as {
        items: Row[]
        next: string | null
      }
      byCursor.push(...ids(items))
      after = next
    }
    expect(byPage).toEqual(byCursor)
    expect([...byCursor].sort()).toEqual(ids(all).sort())
  })

  it('sorts by two fields in two directions and still walks each row once', async () => {
    const sort = 'perPage: 30, sort: [{field: KIND, direction: DESC}, {field: AREA_SQUARE_METRES, direction: ASC}]'
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const { items, next } = (await venues(`${sort}${after && `, after: "${after}"`}`)).data.venues as {
        items: Row[]
        next: string | null
      }
      seen.push(...ids(items))
      after = next
    }
    expect(seen.length).toBe(all.length)
    expect(new Set(seen).size).toBe(all.length)
  })

  it('filters by each operator as the rows themselves tell', async () => {
    const total = async (filter: string) => (await venues(`filter: ${filter}`)).data.venues.total
    expect(await total('{areaSquareMetres: {gte: 1200}}')).toBe(
      all.filter(({ areaSquareMetres: area }) => area !== null && area >= 1200).length,
    )
    expect(await total('{areaSquareMetres: {gte: 1000, lte: 1200}}')).toBe(
      all.filter(({ areaSquareMetres: area }) => area !== null && area >= 1000 && area <= 1200).length,
    )
    expect(await total(`{id: {in: ["${all[0]!.id}", "${all[1]!.id}"]}}`)).toBe(2)
    expect(await total('{id: {in: []}}')).toBe(0)
    expect(await total('{name: {contains: "公园"}}')).toBe(all.filter(({ name }) => name.includes('公园')).length)
    expect(await total('{name: {contains: "%"}}')).toBe(0)
    expect(await total('{address: {empty: true}}')).toBe(
      (await venues('perPage: 1')).data.venues.total - (await total('{address: {empty: false}}')),
    )
    expect(await total('{kind: {in: [SERVICE_CENTRE]}}')).toBe(65)
  })

  it('is searched by one character, by pinyin, by initials, and finds nothing where there is nothing', async () => {
    const found = async (q: string) => (await venues(`filter: {q: "${q}"}`)).data.venues.total
    const byWord = all.filter(({ name }) => name.includes('太平角')).length
    expect(await found('太平角')).toBe(byWord)
    expect(await found('taipingjiao')).toBe(byWord)
    expect(await found('tpj')).toBe(byWord)
    expect(await found('角')).toBeGreaterThanOrEqual(byWord)
    expect(await found('没有的')).toBe(0)
    expect(await found("'; drop table venue; --")).toBe(0)
  })

  it('keeps the values of one request out of the next', async () => {
    const [first, second] = all as [Row, Row]
    const counts = await Promise.all(
      [first.name, second.name, '没有的', first.name].map(
        async (x) => (await venues('perPage: 1', { x })).data.b.total,
      ),
    )
    const expected = [first.name, second.name, '没有的', first.name].map(
      (x) => all.filter(({ name }) => name === x).length,
    )
    expect(counts).toEqual(expected)
    expect((await venues('perPage: 1', { y: true })).data.a.total).toBe(all.length)
    expect((await venues('perPage: 1', { y: false })).data).not.toHaveProperty('a')
  })

  it.each([
    ['a cursor of another order', 'sort: [{field: NAME}], after: "WzFd"', 'after'],
    [
      'a cursor with a value of another kind',
      `after: "${Buffer.from('["yesterday","x"]').toString('base64url')}"`,
      'after',
    ],
    ['an id that cannot be one', 'filter: {id: {eq: "x"}}', 'filter.id.eq'],
    ['four fields to sort by', 'sort: [{field: NAME}, {field: KIND}, {field: ADDRESS}, {field: ID}]', 'sort'],
    ['one field to sort by twice', 'sort: [{field: NAME}, {field: NAME}]', 'sort'],
    ['a day that is none', 'filter: {openedOn: {gte: "2026-02-31"}}', ''],
  ])('refuses %s with words', async (_what, args, field) => {
    const { code, message, fields } = await venues(args)
    expect(code).toBe('BAD_USER_INPUT')
    expect(message).toMatch(/\p{Script=Han}/u)
    if (field) expect(fields).toHaveProperty([field])
  })
})
