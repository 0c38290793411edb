import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'
import { graphql } from './generated/gql.ts'

const districtView = graphql(`
  query DistrictView {
    communities(perPage: 65) {
      total
      items {
        id
        name
        street { name }
        serviceCentre { areaSquareMetres }
        needs(filter: { state: { eq: OPEN } }) { total }
        volunteerCount
        stations { items { name } }
        partnerUnits { total }
      }
    }
  }
`)

const unitView = graphql(`
  query UnitView($filter: PartnerUnitFilter) {
    partnerUnits(filter: $filter, perPage: 10) {
      items { name community { name street { name } } needs { total items { name } } }
    }
  }
`)

const stationView = graphql(`
  query StationView {
    serviceStations(perPage: 10) { items { name community { name volunteerCount } venue { name kind activities { total } } } }
  }
`)

describe('the graph across its four subgraphs', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('shows a community from four sides in one answer', async () => {
    const { data, errors } = await house.ask('district', districtView)
    expect(errors).toBeUndefined()
    expect(data.communities?.total).toBe(65)
    const place = data.communities!.items.find(({ name }) => name === '太平角社区')
    expect(place).toMatchObject({ street: { name: '八大关街道' }, volunteerCount: 1800 })
    for (const { serviceCentre, stations, partnerUnits } of data.communities!.items) {
      expect(serviceCentre?.areaSquareMetres).toBeGreaterThan(0)
      expect(stations?.items.length).toBeGreaterThan(0)
      expect(partnerUnits?.total).toBeGreaterThan(0)
    }
  })

  it('asks each subgraph once, one statement each, however long the list', async () => {
    const statements = async (perPage: number) => {
      const before = { ...house.sent }
      await house.ask('district', districtView.replace('perPage: 65', `perPage: ${perPage}`))
      return { data: house.sent.data - before.data, scope: house.sent.scope - before.scope }
    }
    expect(await statements(65)).toEqual({ data: 4, scope: 4 })
    expect(await statements(3)).toEqual({ data: 4, scope: 4 })
  })

  it('goes from a unit to its community and back to its needs', async () => {
    const { data } = await house.ask('street', unitView, { filter: { name: { contains: '远洋船员学院' } } })
    expect(data.partnerUnits!.items).toEqual([
      {
        name: '远洋船员学院',
        community: { name: '高邮湖路社区', street: { name: '八大湖街道' } },
        needs: { total: 0, items: [] },
      },
    ])
  })

  it('goes from a station to its community, its venue and what happens there', async () => {
    const { data, errors } = await house.ask('community', stationView)
    expect(errors).toBeUndefined()
    expect(data.serviceStations!.items.filter(({ venue }) => venue).length).toBeGreaterThan(0)
    for (const { venue } of data.serviceStations!.items)
      if (venue) expect(venue).toMatchObject({ kind: 'SERVICE_CENTRE', activities: { total: expect.any(Number) } })
  })

  it('answers two aliases of one list with different arguments', async () => {
    const { data } = await house.ask(
      'district',
      `{ communities(perPage: 1) { items { all: needs { total } open: needs(filter: {state: {eq: OPEN}}) { total } name: id } } }`,
    )
    const [{ all, open, name }] = data.communities.items
    expect(all.total).toBeGreaterThanOrEqual(open.total)
    expect(name).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('shows what a write changed elsewhere in the answer to the write', async () => {
    const { data: before } = await house.ask(
      'community',
      `{ communities(filter: {name: {eq: "太平角社区"}}) { items { id volunteerCount } } }`,
    )
    const [{ id, volunteerCount }] = before.communities.items
    const { data } = await house.ask(
      'community',
      `mutation ($c: ID!) { createVolunteer(input: {displayName: "示例", joinedOn: "2026-01-01", communityId: $c}) { id community { volunteerCount } } }`,
      { c: id },
    )
    expect(data.createVolunteer.community.volunteerCount).toBe(volunteerCount + 1)
    await house.ask('community', `mutation ($ids: [ID!]!) { deleteVolunteers(ids: $ids) }`, {
      ids: [data.createVolunteer.id],
    })
    const { data: after } = await house.ask('community', `{ community(id: "${id}") { volunteerCount } }`)
    expect(after.community.volunteerCount).toBe(volunteerCount)
  })
})
