import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

// Each as a query over rows: the three lists (S23), the social organisations of 太平角 (S83, S89).
describe('the figures of the lists and of the social organisations', () => {
  let house: Awaited<ReturnType<typeof start>>
  const total = async (list: string) => (await house.ask('district', `{ figure: ${list} { total } }`)).data.figure.total
  const sumOverCommunities = async (list: string) => {
    const { data } = await house.ask('volunteer', `{ communities(perPage: 65) { items { list: ${list} { total } } } }`)
    return data.communities.items.reduce((sum: number, { list }: { list: { total: number } }) => sum + list.total, 0)
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('offers 142 services, drafts apart, in the communities together', async () => {
    const drafts = await total('serviceOffers(filter: {state: {eq: DRAFT}})')
    expect(drafts).toBeGreaterThan(0)
    expect((await total('serviceOffers')) - drafts).toBe(142)
    expect(await sumOverCommunities('services')).toBe(142)
  })

  it('shares resources of 117 kinds, though there are more resources than kinds', async () => {
    const kinds = async (account: string) => {
      const { data } = await house.ask(account, '{ sharedResources(perPage: 200) { total items { kind } } }')
      const { items, total: resources } = data.sharedResources as { items: { kind: string }[]; total: number }
      expect(items.length).toBe(resources)
      expect(resources).toBeGreaterThan(117)
      return new Set(items.map(({ kind }) => kind)).size
    }
    expect(await kinds('district')).toBe(117)
    // what nobody but its own place may see adds no kind
    expect(await kinds('volunteer')).toBe(117)
    expect(await sumOverCommunities('resources')).toBeGreaterThan(117)
  })

  it('counts 26 social organisations in 太平角, of which the source names one', async () => {
    const { data } = await house.ask(
      'district',
      `{ community(id: "${seedId('community', '太平角')}") {
        all: socialOrganisations { total }
        named: socialOrganisations(filter: {sample: {eq: false}}) { items { name legalForm creditCode address } }
      } }`,
    )
    expect(data.community).toEqual({
      all: { total: 26 },
      named: { items: [{ name: '晓慧馨雨', legalForm: null, creditCode: null, address: null }] },
    })
  })

  it('knows the social organisations that demo accounts act for', async () => {
    for (const [account, community] of [
      ['organisation', '太平角'],
      ['organisation2', '高邮湖路'],
    ] as const) {
      const id = seedId('organisation', community, 1)
      const { data } = await house.ask(
        account,
        `{ socialOrganisation(id: "${id}") { name sample community { name } } viewer { acting { place { id } } } }`,
      )
      expect(data.socialOrganisation).toEqual({
        name: expect.stringMatching(/^示例/),
        sample: true,
        community: { name: `${community}社区` },
      })
      expect(data.viewer.acting.place.id).toBe(id)
    }
  })

  it('gives of a unit what it asks and what it gives', async () => {
    const { data } = await house.ask(
      'unit',
      `{ partnerUnit(id: "${seedId('unit', '太平角', 1)}") { needs { total } services { total items { unit { name } } } resources { total } } }`,
    )
    for (const { total: entries } of Object.values<{ total: number }>(data.partnerUnit))
      expect(entries).toBeGreaterThan(0)
  })

  it('names no sample as a fact: every service and every resource is marked', async () => {
    expect(await total('serviceOffers(filter: {sample: {eq: false}})')).toBe(0)
    expect(await total('sharedResources(filter: {sample: {eq: false}})')).toBe(0)
    expect(await total('socialOrganisations(filter: {sample: {eq: false}})')).toBe(1)
  })
})
