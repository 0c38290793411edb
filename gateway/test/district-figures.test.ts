import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

// The source's own figures, each by query (S27, S32; 太平角 and 高邮湖路 by their articles).
describe('the figures of the district', () => {
  let house: Awaited<ReturnType<typeof start>>
  const total = async (list: string) => (await house.ask('district', `{ figure: ${list} { total } }`)).data.figure.total
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('counts 11 streets and 65 communities, 9 of them named by the source', async () => {
    expect(await total('streets')).toBe(11)
    expect(await total('communities')).toBe(65)
    expect(await total('communities(filter: {sample: {eq: false}})')).toBe(9)
  })

  it('gives each of the 65 communities a service centre, 1200 square metres on average', async () => {
    const { data } = await house.ask(
      'district',
      '{ communities(perPage: 65) { items { serviceCentre { id areaSquareMetres } } } }',
    )
    const areas = data.communities.items.map(
      ({ serviceCentre }: { serviceCentre: { areaSquareMetres: number } }) => serviceCentre.areaSquareMetres,
    )
    expect(areas.length).toBe(65)
    expect(areas.reduce((sum: number, area: number) => sum + area, 0) / areas.length).toBe(1200)
    expect(await total('venues(filter: {kind: {eq: SERVICE_CENTRE}})')).toBe(65)
  })

  it('gives each of the 65 communities a 帮到家 station', async () => {
    expect(await total('serviceStations(filter: {kind: {eq: HELP_AT_HOME}})')).toBe(65)
    const { data } = await house.ask(
      'district',
      '{ communities(perPage: 65) { items { stations(filter: {kind: {eq: HELP_AT_HOME}}) { total } } } }',
    )
    expect(data.communities.items.every(({ stations }: { stations: { total: number } }) => stations.total === 1)).toBe(
      true,
    )
  })

  it('lists at least 100 needs', async () => {
    expect(await total('needs(filter: {state: {eq: OPEN}})')).toBeGreaterThanOrEqual(100)
  })

  it('counts 1800 volunteers serving 太平角 and 500 serving 高邮湖路', async () => {
    const { data } = await house.ask(
      'district',
      '{ communities(filter: {name: {in: ["太平角社区", "高邮湖路社区"]}}, sort: [{field: NAME}]) { items { name volunteerCount } } }',
    )
    expect(data.communities.items).toEqual([
      { name: '太平角社区', volunteerCount: 1800 },
      { name: '高邮湖路社区', volunteerCount: 500 },
    ])
  })

  it('names no sample as a fact: every volunteer and every need is marked', async () => {
    expect(await total('volunteers(filter: {sample: {eq: false}})')).toBe(0)
    expect(await total('needs(filter: {sample: {eq: false}})')).toBe(0)
  })
})
