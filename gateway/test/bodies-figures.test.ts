import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

type Member = { unit: { name: string; sample: boolean } }
type Held = { kind: string; appointments: { items: { official: { id: string; rank: string } }[] } }

const idOf = (name: string) => seedId('community', name)

// The source's figures of the bodies (S1, S7, S11, S18, S20, S60, S80, S94, S101), each by query.
describe('the bodies of the district', () => {
  let house: Awaited<ReturnType<typeof start>>
  const ask = async (document: string, account = 'district') => {
    const { data, errors } = await house.ask(account, document)
    expect(errors).toBeUndefined()
    return data
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('gives each of the 65 communities one committee, and every level its role', async () => {
    const data = await ask(`{
      communities(perPage: 65) { items { name committee { name role parent { role street { id } parent { role } } } street { id committee { role } } } }
      all: committees(filter: {kind: {eq: COMMUNITY_COMMITTEE}}) { total }
      streets { items { committee { role children(filter: {kind: {eq: COMMUNITY_COMMITTEE}}) { total } } communities { total } } }
      districts { items { committee { role } } } }`)
    expect(data.communities.items.length).toBe(65)
    for (const { name, committee, street } of data.communities.items) {
      const below = { role: 'BACK_UP', street: { id: street.id }, parent: { role: 'LEAD' } }
      expect(committee).toEqual({ name: `${name}党委`, role: 'GATHER', parent: below })
      expect(street.committee).toEqual({ role: 'BACK_UP' })
    }
    expect(data.all.total).toBe(65)
    for (const { committee, communities } of data.streets.items) expect(committee.children).toEqual(communities)
    expect(data.districts.items).toEqual([{ committee: { role: 'LEAD' } }])
  })

  it('has a committee for new organisations in the district, with one full-time deputy, and in every street', async () => {
    const data = await ask(`{
      streets { items { id } }
      ofStreets: committees(filter: {kind: {eq: NEW_ORGANISATIONS_STREET}}) { items { street { id } } }
      ofDistrict: committees(filter: {kind: {eq: NEW_ORGANISATIONS_DISTRICT}}) { items { posts(filter: {kind: {eq: FULL_TIME_DEPUTY}}) { total } } } }`)
    const ids = (items: { id: string }[]) => items.map(({ id }) => id).sort()
    expect(ids(data.ofStreets.items.map(({ street }: { street: { id: string } }) => street))).toEqual(
      ids(data.streets.items),
    )
    expect(data.ofDistrict.items).toEqual([{ posts: { total: 1 } }])
  })

  it('counts 26 member units in the conference of 珠海路, of which the source names one', async () => {
    const { conference } = await ask(
      `{ conference(id: "${seedId('conference', 'street', '珠海路')}") { everyMonths conveningPost { kind } committee { kind }
           members(filter: {unitId: {empty: false}}, perPage: 50) { total items { unit { name sample street { name } } } } } }`,
    )
    const { total, items } = conference.members as { total: number; items: Member[] }
    expect(total).toBe(26)
    expect(new Set(items.map(({ unit }) => unit.name)).size).toBe(26)
    expect(items.filter(({ unit }) => !unit.sample).map(({ unit }) => unit.name)).toEqual(['新华书店'])
    for (const { unit } of items) expect(unit).toMatchObject({ street: { name: '珠海路街道' } })
    expect(conference).toMatchObject({
      everyMonths: 3,
      conveningPost: { kind: 'STREET_SECRETARY' },
      committee: { kind: 'STREET_WORKING_COMMITTEE' },
    })
  })

  it('counts 12 units in the council of 太平角, the one of the demo account among them', async () => {
    const members = 'members(filter: {unitId: {empty: false}}) { total items { unit { id community { name } } } }'
    const { viewer } = await ask('{ viewer { acting { place { id } } } }', 'unit')
    const data = await ask(`{ conference(id: "${seedId('conference', 'community', '太平角')}") { ${members} } }`)
    const { total, items } = data.conference.members
    expect(total).toBe(12)
    expect(items.map(({ unit }: { unit: { id: string } }) => unit.id)).toContain(viewer.acting.place.id)
    for (const { unit } of items) expect(unit.community.name).toBe('太平角社区')
  })

  it('seats units of 高邮湖路 on its wide committee, and others on its council', async () => {
    const { partnerUnits, community } = await ask(
      `{ partnerUnits(filter: {name: {in: ["远洋船员学院", "青岛卫校", "南京路第二幼儿园", "海地研究所"]}}) { items { name
           committeeSeats { items { partTime committee { name } } } conferenceSeats { items { seatKind conference { kind } } } } }
         community(id: "${idOf('高邮湖路')}") { committee { plenaryEveryMonths } } }`,
    )
    const partTime = { committeeSeats: { items: [{ partTime: true, committee: { name: '高邮湖路社区党委' } }] } }
    const none = { items: [] }
    const council = { items: [{ seatKind: 'UNIT_SECRETARY', conference: { kind: 'COMMUNITY_COUNCIL' } }] }
    const byName = <Named extends { name: string }>(items: Named[]) =>
      items.sort((one, other) => one.name.localeCompare(other.name))
    expect(byName(partnerUnits.items)).toEqual(
      byName([
        ...['远洋船员学院', '青岛卫校', '南京路第二幼儿园'].map((name) => ({
          name,
          ...partTime,
          conferenceSeats: none,
        })),
        { name: '海地研究所', committeeSeats: none, conferenceSeats: council },
      ]),
    )
    expect(community.committee.plenaryEveryMonths).toBe(3)
  })

  it('shows both seats of a unit that has both', async () => {
    const { partnerUnit } = await ask(
      `{ partnerUnit(id: "${seedId('unit', '太平角', 1)}") { committeeSeats { total } conferenceSeats { total } } }`,
    )
    expect(partnerUnit).toEqual({ committeeSeats: { total: 1 }, conferenceSeats: { total: 1 } })
  })

  it('has one official head both committee and station, and one deputy of both direct the residents', async () => {
    const { communities } = await ask(
      `{ communities(filter: {name: {in: ["太平角社区", "高邮湖路社区"]}}) { items { serviceCentre { id }
           posts { items { kind appointments(filter: {endsOn: {empty: true}}) { items { official { id rank } } } } } } } }`,
    )
    expect(communities.items.length).toBe(2)
    for (const { posts } of communities.items) {
      const holders = (kind: string) =>
        (posts.items as Held[])
          .filter((post) => post.kind === kind)
          .map(({ appointments }) => appointments.items[0]?.official)
      expect(holders('STATION_HEAD')).toEqual(holders('COMMITTEE_SECRETARY'))
      expect(holders('COMMITTEE_SECRETARY')).toEqual([{ id: expect.any(String), rank: 'DEPUTY_DIVISION' }])
      expect(holders('DEPUTY_STATION_HEAD')).toEqual(holders('RESIDENTS_DIRECTOR'))
      expect(holders('DEPUTY_SECRETARY')).toContainEqual(holders('RESIDENTS_DIRECTOR')[0])
      expect(holders('DEPUTY_SECRETARY').length).toBe(2)
    }
  })

  it('tells of the themed meeting of 珠海路 without a day, for the source tells none', async () => {
    const { meetings } = await ask(
      '{ meetings(filter: {sample: {eq: false}}) { items { name heldOn conference { name } minutes { text } } } }',
      'volunteer',
    )
    expect(meetings.items).toEqual([
      {
        name: '“疗养与旅游共发展”党建联席会主题党日会议',
        heldOn: null,
        conference: { name: '珠海路街道党建联席会' },
        minutes: null,
      },
    ])
  })

  it('shows what was published to everyone, and where it was held', async () => {
    const document = `{ community(id: "${idOf('太平角')}") { meetings { items { state minutes { state } } } serviceCentre { meetings { total } } } }`
    const states = async (account: string) => {
      const { community } = await ask(document, account)
      expect(community.serviceCentre.meetings.total).toBe(community.meetings.items.length)
      return community.meetings.items.map(({ state }: { state: string }) => state).sort()
    }
    expect(await states('unit')).toEqual(['PUBLISHED', 'PUBLISHED'])
    expect(await states('community')).toEqual(['HELD', 'MINUTED', 'NOTIFIED', 'PLANNED', 'PUBLISHED', 'PUBLISHED'])
  })

  it('names no official as a fact', async () => {
    const data = await ask(
      '{ officials(filter: {sample: {eq: false}}) { total } appointments(filter: {sample: {eq: false}}) { total } all: officials { items { displayName } } }',
    )
    expect([data.officials.total, data.appointments.total]).toEqual([0, 0])
    for (const { displayName } of data.all.items) expect(displayName).toMatch(/^示例/)
  })
})
