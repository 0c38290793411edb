import { dayFrom, seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

const day = (days: number) => dayFrom(new Date(), days)
const placed = seedId('station', 'HELP_AT_HOME', '太平角')
const lake = seedId('station', 'CONVENIENCE_VOLUNTEER', '高邮湖路')

type Told = { value: number; asOf: string; suppressed: boolean }

// Q23: what a station is made of, as of any day.
describe('the composition of a station', () => {
  let house: Awaited<ReturnType<typeof start>>
  const told = async (figure: string, stationId: string, on?: string, account = 'district') => {
    const { data, errors } = await house.ask(
      account,
      `{ figure: ${figure}(stationId: "${stationId}"${on ? `, on: "${on}"` : ''}) { value asOf suppressed } }`,
    )
    expect(errors).toBeUndefined()
    return data.figure as Told
  }
  const create = async (type: string, input: object): Promise<string> => {
    const { data } = await house.ask(
      'district',
      `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`,
      { input },
    )
    return data.made.id
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is that of the source today, each count by its rows', async () => {
    const composition = async (stationId: string, ...figures: string[]) =>
      Promise.all(figures.map(async (figure) => (await told(figure, stationId)).value))
    expect(
      await composition(
        placed,
        ...['teamCount', 'affiliatedShopCount', 'jointUnitCount', 'volunteerGroupCount'],
        ...['stationOrganisationCount', 'stationVolunteerCount'],
      ),
    ).toEqual([5, 7, 8, 25, 26, 1800])
    expect(
      await composition(lake, 'stationUnitCount', 'serviceHeadCount', 'serviceItemCount', 'stationVolunteerCount'),
    ).toEqual([7, 10, 53, 500])
  })

  it.each([
    ['teamCount', 'Team', { foundedOn: day(-20) }],
    ['affiliatedShopCount', 'AffiliatedShop', { since: day(-20) }],
    [
      'volunteerGroupCount',
      'VolunteerGroup',
      { foundedOn: day(-20), kind: 'SERVICE', communityId: seedId('community', '太平角') },
    ],
    ['jointUnitCount', 'StationMember', { since: day(-20), kind: 'JOINT', unitId: seedId('unit', '太平角', 1) }],
    [
      'stationOrganisationCount',
      'StationOrganisation',
      { since: day(-20), organisationId: seedId('organisation', '高邮湖路', 1) },
    ],
  ])('counts by %s who was there on the day', async (figure, type, input) => {
    const before = (await told(figure, placed)).value
    const id = await create(type, { name: '测试', stationId: placed, ...input })
    expect(await told(figure, placed)).toMatchObject({ value: before + 1, asOf: day(0) })
    expect(await told(figure, placed, day(-20))).toMatchObject({ value: before + 1, asOf: day(-20) })
    expect((await told(figure, placed, day(-21))).value).toBe(before)
    const { errors } = await house.ask('district', `mutation { delete${type}s(ids: ["${id}"]) }`)
    expect(errors).toBeUndefined()
    expect((await told(figure, placed)).value).toBe(before)
    expect((await told(figure, placed, day(-1))).value).toBe(before + 1)
  })

  it('has an item no more from the day it was put away', async () => {
    const head = await create('ServiceItem', { name: '测试大项', kind: 'OTHER', stationId: lake })
    const item = await create('ServiceItem', { name: '测试小项', parentId: head, stationId: lake })
    expect([(await told('serviceHeadCount', lake)).value, (await told('serviceItemCount', lake)).value]).toEqual([
      11, 54,
    ])
    await house.ask('district', `mutation { deleteServiceItems(ids: ["${item}", "${head}"]) }`)
    expect([(await told('serviceHeadCount', lake)).value, (await told('serviceItemCount', lake)).value]).toEqual([
      10, 53,
    ])
    expect((await told('serviceItemCount', lake, day(-1))).value).toBe(54)
  })

  it('has an item from its first day, where that is known', async () => {
    const head = await create('ServiceItem', { name: '测试大项', kind: 'OTHER', stationId: placed, since: day(-20) })
    const item = await create('ServiceItem', { name: '测试小项', parentId: head, stationId: placed, since: day(-10) })
    const on = async (days: number) =>
      Promise.all(['serviceHeadCount', 'serviceItemCount'].map(async (f) => (await told(f, placed, day(days))).value))
    expect([await on(-21), await on(-20), await on(-10)]).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ])
    await house.ask('district', `mutation { deleteServiceItems(ids: ["${item}", "${head}"]) }`)
  })

  it('tells the volunteers of a past day to its clerks and the auditor alone: two days would tell of each who joined', async () => {
    const { data } = await house.ask(
      'district',
      `{ volunteers(filter: {homeStationId: {eq: "${placed}"}, joinedOn: {lte: "${day(-400)}"}}) { total } }`,
    )
    for (const account of ['district', 'street', 'community', 'auditor'])
      expect(await told('stationVolunteerCount', placed, day(-400), account), account).toMatchObject({
        value: data.volunteers.total,
        suppressed: false,
      })
    for (const account of ['community2', 'unit', 'volunteer']) {
      expect(await told('stationVolunteerCount', placed, day(-400), account), account).toMatchObject({
        value: 0,
        suppressed: true,
      })
      expect(await told('stationVolunteerCount', placed, day(0), account), account).toMatchObject({
        value: 1800,
        suppressed: false,
      })
    }
    expect(data.volunteers.total).toBeGreaterThan(1000)
    expect(data.volunteers.total).toBeLessThan(1800)
  })
})
