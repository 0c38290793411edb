import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

type Row = { id: string; type: string; label: string; value: number | null; unit: string | null }

const wholePage = 'rows(perPage: 200) { total next items { id type label value unit } }'

// How a figure speaks (DESIGN.md 4); what the source's own figures are stands in the other tests of this folder.
describe('a figure', () => {
  let house: Awaited<ReturnType<typeof start>>
  const figure = async (asked: string, fields: string, account = 'district') => {
    const { data, errors } = await house.ask(account, `{ figure: ${asked} { ${fields} } }`)
    expect(errors).toBeUndefined()
    return data.figure
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is what its rows add up to, in all four subgraphs', async () => {
    const { data } = await house.ask(
      'auditor',
      `{ sum: capitalSpent { value ${wholePage} } average: averageCentreArea { value ${wholePage} }
        count: openNeedCount { value ${wholePage} } withheld: volunteerCount { value ${wholePage} } }`,
    )
    const values = (name: string) => (data[name].rows.items as Row[]).map(({ value }) => value ?? 0)
    const sum = (of: number[]) => of.reduce((total, value) => total + value, 0)
    expect(data.sum.value).toBe(sum(values('sum')))
    expect(data.average.value).toBe(sum(values('average')) / values('average').length)
    expect(data.count.value).toBe(values('count').length)
    expect(data.withheld.value).toBe(sum(values('withheld')))
    expect(data.sum.value).toBe(900_000_000)
    expect(data.average.value).toBe(1200)
  })

  it('says what it counts, in the language of the reader, with unit, target and day', async () => {
    const asked = '{ averageCentreArea { label unit target definition asOf suppressed sampleShare } }'
    const { data } = await house.ask('district', asked)
    expect(data.averageCentreArea).toEqual({
      label: '服务中心平均面积',
      unit: '平方米',
      target: 1200,
      definition: expect.stringMatching(/^有面积记录的社区党群服务中心/),
      asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      suppressed: false,
      sampleShare: expect.any(Number),
    })
    const { data: english } = await house.ask('district', asked, {}, 'en')
    expect(english.averageCentreArea.unit).toBe('square metres')
  })

  it('is that of a street or a community when asked so', async () => {
    const ofStreet = await figure(`serviceCentreCount(streetId: "${seedId('street', '八大关')}")`, 'value target')
    const communities = await figure(`communityCount(streetId: "${seedId('street', '八大关')}")`, 'value')
    expect(ofStreet).toEqual({ value: communities.value, target: communities.value })
    expect(ofStreet.value).toBeLessThan(65)
    const one = await figure(`volunteerCount(communityId: "${seedId('community', '太平角')}")`, `value ${wholePage}`)
    expect(one.value).toBe(1800)
    expect(one.rows.items).toEqual([
      { id: seedId('community', '太平角'), type: 'Community', label: '太平角社区', value: 1800, unit: '人' },
    ])
  })

  it('pages its rows by page and by cursor, the greatest first', async () => {
    const seen: Row[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: { items: Row[]; next: string | null } = (
        await figure(
          'averageCentreArea',
          `rows(perPage: 20${after && `, after: ${JSON.stringify(after)}`}) { next items { id value label type unit } }`,
        )
      ).rows
      seen.push(...page.items)
      after = page.next
    }
    const byPage: Row[] = []
    for (const page of [1, 2, 3, 4])
      byPage.push(
        ...(
          await figure('averageCentreArea', `rows(perPage: 20, page: ${page}) { items { id value label type unit } }`)
        ).rows.items,
      )
    expect(seen.length).toBe(65)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(65)
    expect(byPage).toEqual(seen)
    const values = seen.map(({ value }) => value ?? 0)
    expect(values).toEqual(values.toSorted((one, other) => other - one))
  })

  it('is asked twice in one query, each with pages of its own', async () => {
    const { rows, few } = await figure(
      'averageCentreArea',
      'rows(perPage: 65) { items { id } } few: rows(perPage: 2, page: 3) { total items { key: id } }',
    )
    expect(few).toEqual({ total: 65, items: rows.items.slice(4, 6).map(({ id }: Row) => ({ key: id })) })
  })

  it('withholds what is about fewer than five from who is not in charge', async () => {
    const small = seedId('community', '汶铁')
    const { data } = await house.ask(
      'district',
      `{ volunteers(perPage: 200, filter: {communityId: {eq: "${small}"}}) { items { id } } }`,
    )
    const ids = data.volunteers.items.slice(3).map(({ id }: Row) => id)
    if (ids.length)
      await house.ask('district', 'mutation Archive($ids: [ID!]!) { deleteVolunteers(ids: $ids) }', { ids })
    else
      for (const name of ['甲', '乙', '丙'])
        await house.ask(
          'district',
          'mutation Create($input: VolunteerDraft!) { createVolunteer(input: $input) { id } }',
          {
            input: { number: `F-${name}`, displayName: `示例${name}`, joinedOn: '2026-01-01', communityId: small },
          },
        )
    const ofSmall = `volunteerCount(communityId: "${small}")`
    expect(await figure(ofSmall, 'value suppressed')).toEqual({ value: 3, suppressed: false })
    expect(await figure(ofSmall, 'value suppressed rows { items { value } }', 'unit')).toEqual({
      value: 0,
      suppressed: true,
      rows: { items: [{ value: null }] },
    })
  })

  it('refuses pages nobody may ask for and what is no id', async () => {
    for (const asked of [
      'averageCentreArea { rows(perPage: 201) { total } }',
      'averageCentreArea { rows(page: 0) { total } }',
      'averageCentreArea { rows(after: "nonsense") { total } }',
      'averageCentreArea(communityId: "nowhere") { value }',
    ]) {
      const { code } = await house.ask('district', `{ ${asked} }`)
      expect(code).toBe('BAD_USER_INPUT')
    }
  })

  it('is one statement, however much is asked of it', async () => {
    const before = house.sent.data
    await figure('averageCentreArea', `value target sampleShare asOf ${wholePage}`)
    expect(house.sent.data - before).toBe(1)
  })
})
