import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'
import { daysOf, monthsBack, wholeMonth } from './months.ts'

const few = seedId('community', '香港中路示例一')
const here = seedId('community', '太平角')
const last = wholeMonth(monthsBack(1))
const broken = `from: "${monthsBack(1)}-02", to: "${monthsBack(1)}-20"`

// The source's figures of service and of visits (S82, S88, S92), and what is shown of hours to whom.
describe('the figures of hours and visits', () => {
  let house: Awaited<ReturnType<typeof start>>
  const minutes = async (account: string, type: 'community' | 'street', id: string, period: string) => {
    const answer = await house.ask<Record<string, { volunteerMinutes: number | null } | null>>(
      account,
      `{ ${type}(id: "${id}") { volunteerMinutes(${period}) } }`,
    )
    return answer.code ?? answer.data[type]?.volunteerMinutes
  }
  const recorded = async (account: string, communityId: string, from: string, to: string) => {
    const { data } = await house.ask(
      account,
      `{ serviceRecords(perPage: 200, filter: {communityId: {eq: "${communityId}"}, state: {in: [CONFIRMED, CORRECTED]},
         startsAt: {gte: "${from}T00:00:00+08:00", lte: "${to}T23:59:59+08:00"}}) { total items { minutes } } }`,
    )
    const { total, items } = data.serviceRecords as { total: number; items: { minutes: number }[] }
    expect(items.length).toBe(total)
    return items.reduce((sum, record) => sum + record.minutes, 0)
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('counts more than 140 activities of 晓慧馨雨 in a year and more than a thousand visits, the same for everybody', async () => {
    for (const account of ['district', 'organisation', 'volunteer']) {
      const { data, errors } = await house.ask(
        account,
        `{ socialOrganisation(id: "${seedId('organisation', '晓慧馨雨')}") { name activityCount(year: 2016) visits(year: 2016)
           none: activityCount(year: 2015) activities(filter: {sample: {eq: true}}) { total } } }`,
      )
      expect(errors).toBeUndefined()
      const { name, activityCount, visits, none, activities } = data.socialOrganisation
      expect(name).toBe('晓慧馨雨')
      expect(activityCount).toBeGreaterThan(140)
      expect(visits).toBeGreaterThan(1000)
      expect(none).toBe(0)
      expect(activities.total).toBe(activityCount)
    }
  })

  it('shows a volunteer his own record: a hundred services in half a year, six years on the register', async () => {
    const since = `${monthsBack(6)}-01T00:00:00+08:00`
    const { data } = await house.ask(
      'volunteer',
      `{ volunteers { items { joinedOn displayName sample records(filter: {startsAt: {gte: "${since}"}, state: {in: [CONFIRMED, CORRECTED]}}) { total } } } }`,
    )
    const [self, ...others] = data.volunteers.items
    expect(others).toEqual([])
    expect(self).toMatchObject({ sample: true, displayName: expect.stringContaining('示例') })
    expect(self.records.total).toBeGreaterThan(100)
    expect(Date.now() - Date.parse(self.joinedOn)).toBeGreaterThan(6 * 365 * 86_400_000)
  })

  it('sums the confirmed minutes of whole months for everybody', async () => {
    const [from, to] = daysOf(monthsBack(1))
    const known = await recorded('district', here, from, to)
    expect(known).toBeGreaterThan(1000)
    for (const account of ['district', 'street', 'community', 'community2', 'unit', 'volunteer', 'auditor'])
      expect(await minutes(account, 'community', here, last)).toBe(known)
    const quarter = `from: "${monthsBack(3)}-01", to: "${to}"`
    const months = await Promise.all(
      [1, 2, 3].map((back) => minutes('unit', 'community', here, wholeMonth(monthsBack(back)))),
    )
    expect(await minutes('unit', 'community', here, quarter)).toBe(
      months.reduce((sum: number, each) => sum + Number(each), 0),
    )
    expect(await minutes('unit', 'street', seedId('street', '八大关'), last)).toBe(known)
  })

  it('withholds the month of fewer than five volunteers, and its street too, except from the clerks in charge', async () => {
    const street = seedId('street', '香港中路')
    const known = await minutes('district', 'community', few, last)
    expect(known).toBeGreaterThan(0)
    expect(await minutes('district', 'street', street, last)).toBe(known)
    for (const account of ['street', 'community', 'unit', 'auditor']) {
      expect(await minutes(account, 'community', few, last)).toBeNull()
      expect(await minutes(account, 'street', street, last)).toBeNull()
    }
    const never = wholeMonth('2015-01')
    expect(await minutes('unit', 'community', few, never)).toBe(0)
    const years = `from: "2015-01-01", to: "${daysOf(monthsBack(1))[1]}"`
    expect(await minutes('unit', 'community', few, years)).toBeNull()
  })

  it('sums a part of a month for the clerks in charge, and asks everybody else for whole months', async () => {
    const known = await recorded('community', here, `${monthsBack(1)}-02`, `${monthsBack(1)}-20`)
    expect(known).toBeGreaterThan(0)
    for (const account of ['district', 'street', 'community'])
      expect(await minutes(account, 'community', here, broken)).toBe(known)
    expect(await minutes('street', 'street', seedId('street', '八大关'), broken)).toBe(known)
    for (const account of ['community2', 'unit', 'volunteer', 'auditor'])
      expect(await minutes(account, 'community', here, broken)).toBe('BAD_USER_INPUT')
    expect(await minutes('community', 'street', seedId('street', '八大关'), broken)).toBe('BAD_USER_INPUT')
    const { message } = await house.ask('unit', `{ community(id: "${here}") { volunteerMinutes(${broken}) } }`)
    expect(message).toBe('起止日期须为整月：从某月第一天到某月最后一天。')
    const backwards = `from: "${monthsBack(1)}-01", to: "${monthsBack(3)}-01"`
    expect(await minutes('unit', 'community', here, backwards)).toBe('BAD_USER_INPUT')
  })

  it('answers 65 communities with their minutes by one statement of each subgraph', async () => {
    const before = house.sent.data
    const { data, errors } = await house.ask(
      'unit',
      `{ communities(perPage: 65) { items { volunteerMinutes(${last}) } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.communities.items.length).toBe(65)
    expect(house.sent.data - before).toBe(2)
  })
})
