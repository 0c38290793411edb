import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

type Row = { name: string; state: string; building: { name: string } }

// What the source tells of rooms, buildings and their stations (S28, S33, S70, S71, S74), each by query.
describe('the figures of the buildings', () => {
  let house: Awaited<ReturnType<typeof start>>
  const ask = async (document: string) => {
    const { data, errors } = await house.ask('volunteer', document)
    expect(errors).toBeUndefined()
    return data
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('opened the first building station in 2011, in 石油大厦 of 湛山', async () => {
    const { buildingStations } = await ask(
      `{ buildingStations(sort: [{field: OPENED_YEAR}], perPage: 1) { items {
           name openedYear hours virtualSpace sample building { name community { id } } venue { name kind } street { name } community { id } } } }`,
    )
    expect(buildingStations.items).toEqual([
      {
        name: '红色驿站',
        openedYear: 2011,
        hours: null,
        virtualSpace: null,
        sample: false,
        building: { name: '石油大厦', community: null },
        venue: { name: '“红色驿站”楼宇党群服务中心', kind: 'BUILDING_STATION' },
        street: { name: '湛山街道' },
        community: null,
      },
    ])
  })

  it('counts three building stations, of which the source names one', async () => {
    const { all, named } = await ask(
      '{ all: buildingStations { total } named: buildingStations(filter: {sample: {eq: false}}) { items { name } } }',
    )
    expect(all.total).toBe(3)
    expect(named.items).toEqual([{ name: '红色驿站' }])
  })

  it('finds a station from its building and from its venue', async () => {
    const { building, venue } = await ask(
      `{ building(id: "${seedId('building', '石油大厦')}") { station { name } clubs { total } tenancies { total } }
         venue(id: "${seedId('venue', '红色驿站')}") { buildingStation { name building { name } } } }`,
    )
    expect(building).toEqual({ station: { name: '红色驿站' }, clubs: { total: 0 }, tenancies: { total: 0 } })
    expect(venue.buildingStation).toEqual({ name: '红色驿站', building: { name: '石油大厦' } })
  })

  it.each(['太平角', '高邮湖路'])('has a classroom, a council room and a stage in the centre of %s', async (name) => {
    const { community } = await ask(
      `{ community(id: "${seedId('community', name)}") { serviceCentre { rooms(sort: [{field: USE}]) { items { use name seats sample } } } } }`,
    )
    expect(community.serviceCentre.rooms.items).toEqual([
      { use: 'CLASSROOM', name: '大课堂', seats: null, sample: false },
      { use: 'COUNCIL_ROOM', name: '议事堂', seats: null, sample: false },
      { use: 'STAGE', name: '大舞台', seats: null, sample: false },
    ])
  })

  it('has a culture park or a display street in each of the 11 streets', async () => {
    const { streets } = await ask(
      '{ streets { items { venues(filter: {kind: {in: [CULTURE_PARK, DISPLAY_STREET]}}) { total } } } }',
    )
    expect(streets.items.map(({ venues }: { venues: { total: number } }) => venues.total)).toEqual(Array(11).fill(1))
  })

  it('says of what the source places in a street no community', async () => {
    const { venues, buildings } = await ask(
      `{ venues(filter: {communityId: {empty: true}}, sort: [{field: NAME}]) { items { name sample } }
         buildings(filter: {communityId: {empty: true}}) { items { name sample } } }`,
    )
    expect(venues.items.map(({ name }: Row) => name).sort()).toEqual(
      ['“红色驿站”楼宇党群服务中心', '李慰农党建主题公园', '香港西路社区卫生服务中心'].sort(),
    )
    expect(buildings.items).toEqual([{ name: '石油大厦', sample: false }])
    const { viewer } = (await house.ask('building', '{ viewer { acting { place { name id } } } }')).data
    expect(viewer.acting.place).toEqual({ name: '石油大厦', id: seedId('building', '石油大厦') })
  })

  it('has clubs in every state, none of them taken for a fact', async () => {
    const { clubs } = await ask('{ clubs { items { name state sample } } }')
    expect(new Set(clubs.items.map(({ state }: Row) => state))).toEqual(
      new Set(['PROPOSED', 'NURTURED', 'SELF_RUNNING', 'CLOSED']),
    )
    for (const { name, sample } of clubs.items) expect([name.includes('示例'), sample]).toEqual([true, true])
  })

  it('counts the tenants an organisation covers, and goes from a unit to its buildings', async () => {
    const building = seedId('building', '示例软件大厦')
    const { all, covered, partnerUnit, community } = await ask(
      `{ all: tenancies(filter: {buildingId: {eq: "${building}"}, endsOn: {empty: true}}) { total }
         covered: tenancies(filter: {buildingId: {eq: "${building}"}, endsOn: {empty: true}, branch: {in: [HAS_BRANCH, JOINT]}}) { total }
         partnerUnit(id: "${seedId('unit', '太平角', 1)}") { tenancies { items { building { name } } } ledClubs { items { name } } }
         community(id: "${seedId('community', '太平角')}") { businessBuildings { items { name tenancies { total } } } } }`,
    )
    expect([covered.total, all.total]).toEqual([3, 4])
    expect(partnerUnit).toEqual({
      tenancies: { items: [{ building: { name: '示例海滨商务楼' } }] },
      ledClubs: { items: [{ name: '示例羽毛球社' }] },
    })
    expect(community.businessBuildings.items).toEqual([{ name: '示例海滨商务楼', tenancies: { total: 3 } }])
  })

  it('counts hours of rooms by purpose and the use of centres by units, of the rows they open to (S28, S58)', async () => {
    const figures = ['classroomHours', 'councilRoomHours', 'stageHours', 'unitUseOfCentres']
    const figure = (name: string) => `${name} { value rows(perPage: 100) { total items { id label value } } }`
    const document = `{ ${figures.map(figure).join(' ')}
      bookings: roomBookings(perPage: 200) { items { id name purpose state asker startsAt endsAt room { venue { kind } } } } }`
    const { data } = await house.ask('district', document)
    type Booking = { purpose: string; state: string; asker: string; startsAt: string; endsAt: string } & {
      room: { venue: { kind: string } }
    }
    const thisYear = (data.bookings.items as Booking[]).filter(
      ({ startsAt }) => startsAt.slice(0, 4) === String(new Date().getFullYear()),
    )
    const hours = (purpose: string) =>
      thisYear
        .filter((booking) => booking.purpose === purpose && booking.state === 'USED')
        .reduce((sum, { startsAt, endsAt }) => sum + (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000, 0)
    const byUnits = thisYear.filter(
      ({ asker, state, room }) =>
        asker === 'UNIT' && ['ACCEPTED', 'USED'].includes(state) && room.venue.kind === 'SERVICE_CENTRE',
    )
    expect(data.bookings.items.length).toBeGreaterThan(15)
    expect(figures.map((name) => data[name].value ?? 0)).toEqual([
      hours('CLASSROOM'),
      hours('COUNCIL_ROOM'),
      hours('STAGE'),
      byUnits.length,
    ])
    // what scopes the bookings scopes their figures
    const volunteers = (await house.ask('volunteer', document)).data
    expect(figures.map((name) => volunteers[name].rows.total)).toEqual([0, 0, 0, 0])
  })
})
