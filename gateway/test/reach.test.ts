import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

const everyone = [
  'district',
  'street',
  'community',
  'community2',
  'building',
  'organisation',
  'unit',
  'volunteer',
  'auditor',
]
const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Volunteer { id number } } }`

describe('nobody sees or changes what is not theirs', () => {
  let house: Awaited<ReturnType<typeof start>>
  let theirs: { id: string; number: string; version: number }
  beforeAll(async () => {
    house = await start()
    theirs = (await house.ask('community2', '{ volunteers(perPage: 1) { items { id number version } } }')).data
      .volunteers.items[0]
  })
  afterAll(() => house.close())

  it('keeps volunteers to the clerks of their place, to themselves and to the auditor', async () => {
    const seen = new Map<string, number>()
    for (const account of everyone)
      seen.set(account, (await house.ask(account, '{ volunteers { total } }')).data.volunteers?.total ?? 0)
    const inStreet = (
      await house.ask(
        'district',
        '{ communities(filter: {streetId: {eq: "STREET"}}) { items { volunteerCount } } }'.replace(
          'STREET',
          await streetOf('太平角社区'),
        ),
      )
    ).data.communities.items
    const ofStreet = inStreet.reduce(
      (sum: number, { volunteerCount }: { volunteerCount: number }) => sum + volunteerCount,
      0,
    )
    expect(Object.fromEntries(seen)).toEqual({
      district: seen.get('auditor'),
      street: ofStreet,
      community: 1800,
      community2: 500,
      building: 0,
      organisation: 0,
      unit: 0,
      volunteer: 1,
      auditor: seen.get('auditor'),
    })
  })

  async function streetOf(name: string): Promise<string> {
    return (await house.ask('district', `{ communities(filter: {name: {eq: "${name}"}}) { items { streetId } } }`)).data
      .communities.items[0].streetId
  }

  it.each([
    ['by list', () => `{ volunteers(filter: {id: {eq: "${theirs.id}"}}) { total items { id } } }`],
    ['by number', () => `{ volunteers(filter: {number: {eq: "${theirs.number}"}}) { total items { id } } }`],
    ['by search', () => `{ volunteers(filter: {q: "${theirs.number}"}) { total items { id } } }`],
    ['by community', () => `{ volunteers(filter: {community: "x"}) { total } }`],
  ])('hides the volunteers of 高邮湖路 from 太平角 %s', async (_how, document) => {
    const { data } = await house.ask('community', document())
    expect(data?.volunteers?.total ?? 0).toBe(0)
  })

  it('hides them by id and by key, with null and no error', async () => {
    expect((await house.ask('community', `{ volunteer(id: "${theirs.id}") { id } }`)).data.volunteer).toBeNull()
    const byKey = await house.askSubgraph('volunteering', 'community', entities, {
      representations: [{ __typename: 'Volunteer', id: theirs.id }],
    })
    expect(byKey).toEqual({ data: { _entities: [null] } })
    const own = await house.askSubgraph('volunteering', 'community2', entities, {
      representations: [{ __typename: 'Volunteer', id: theirs.id }],
    })
    expect(own.data?._entities).toEqual([{ id: theirs.id, number: theirs.number }])
  })

  it("lets neither change, archive or move the other's", async () => {
    const { data } = await house.ask('district', '{ communities(filter: {name: {eq: "太平角社区"}}) { items { id } } }')
    const here = data.communities.items[0].id
    const change = `mutation ($id: ID!, $version: Int!, $input: VolunteerPatch!) { updateVolunteer(id: $id, version: $version, input: $input) { id } }`
    expect(
      (await house.ask('community', change, { id: theirs.id, version: theirs.version, input: { displayName: '改' } }))
        .code,
    ).toBe('NOT_FOUND')
    expect(
      (await house.ask('community', 'mutation ($ids: [ID!]!) { deleteVolunteers(ids: $ids) }', { ids: [theirs.id] }))
        .code,
    ).toBe('NOT_FOUND')
    // a clerk may not push a row of his own out of his reach either: the policy holds after the change as well
    expect(
      (await house.ask('community2', change, { id: theirs.id, version: theirs.version, input: { communityId: here } }))
        .code,
    ).toBe('FORBIDDEN')
    expect(
      (await house.ask('community2', `{ volunteer(id: "${theirs.id}") { version communityId } }`)).data.volunteer
        .version,
    ).toBe(theirs.version)
  })

  it('shows a draft need to its own place only, an open one to everybody', async () => {
    const drafts = async (account: string) =>
      (await house.ask(account, '{ needs(filter: {state: {eq: DRAFT}}) { total } }')).data.needs.total
    const open = async (account: string) =>
      (await house.ask(account, '{ needs(filter: {state: {eq: OPEN}}) { total } }')).data.needs.total
    expect(await drafts('auditor')).toBe(await drafts('district'))
    expect(await drafts('volunteer')).toBe(0)
    expect(await drafts('unit')).toBeGreaterThan(0)
    expect(await drafts('unit')).toBeLessThan(await drafts('district'))
    for (const account of everyone) expect(await open(account)).toBe(await open('district'))
  })

  it('withholds a count of fewer than five volunteers from all but the clerks in charge', async () => {
    const counts = async (account: string) => {
      const { data } = await house.ask(
        account,
        '{ communities(perPage: 65, sort: [{field: NAME}]) { items { volunteerCount } } }',
      )
      return data.communities.items.map(({ volunteerCount }: { volunteerCount: number | null }) => volunteerCount) as (
        | number
        | null
      )[]
    }
    const known = await counts('district')
    expect(known.some((count) => count !== null && count < 5)).toBe(true)
    expect(await counts('unit')).toEqual(known.map((count) => (count !== null && count < 5 ? null : count)))
  })
})
