import { connected } from '@concentric/chassis/database/connection'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenTestHouse, start } from '../src/testing/house.ts'

type Branch = { id: string; volunteerMinutes: number | null; serviceCount: number | null; minutesRank: number | null }
type Served = { minutes: number; startsAt: string; activity: { branchId: string } | null }

const firstOf = (months: number) => {
  const [year, month] = dayFrom(new Date(), 0).split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 1 + months, 1))
}
const [from, to] = [dayFrom(firstOf(-4), 0), dayFrom(firstOf(0), -1)]
const period = `(from: "${from}", to: "${to}")`

// Issue 7, point 7: what star ratings are computed from, by branch and quarter; and a rank nobody else is told.
describe('the service of branches', () => {
  let house: OpenTestHouse
  const branches = async (account: string, asked = period) => {
    const { data, errors } = await house.ask(
      account,
      `{ branches(sort: [{field: NAME}]) { items { id volunteerMinutes${asked} serviceCount${asked} minutesRank${asked} } } }`,
    )
    expect(errors).toBeUndefined()
    return data.branches.items as Branch[]
  }
  const served = async () => {
    const { data } = await house.ask(
      'district',
      `{ serviceRecords(filter: {name: {contains: "支部"}, state: {in: [CONFIRMED, CORRECTED]}, startsAt: {gte: "${from}T00:00:00+08:00", lte: "${to}T23:59:59+08:00"}}, perPage: 200) { items { minutes startsAt activity { branchId } } } }`,
    )
    return data.serviceRecords.items as Served[]
  }
  const bySystem = (text: string, values: unknown[]) =>
    connected(house.ownerUrl, async (client) => {
      await client.query('set role concentric_template_system')
      return (await client.query(text, values)).rows
    })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is the confirmed service at their activities, and ranks them the same for everybody', async () => {
    const records = await served()
    const told = await branches('district')
    expect(told).toHaveLength(3)
    for (const { id, volunteerMinutes, serviceCount, minutesRank } of told) {
      const own = records.filter(({ activity }) => activity?.branchId === id)
      const minutes = own.reduce((sum, record) => sum + record.minutes, 0)
      expect([volunteerMinutes, serviceCount]).toEqual([minutes, own.length])
      const ahead = told.filter((other) => other.volunteerMinutes! > minutes)
      expect(minutesRank).toBe(ahead.length + 1)
      expect(minutes).toBeGreaterThan(0)
    }
    for (const account of ['community2', 'unit', 'volunteer', 'auditor', 'organisation'])
      expect(await branches(account), account).toEqual(told)
  })

  it('is told in whole months to whom no place of it belongs', async () => {
    const part = `(from: "${from}", to: "${dayFrom(firstOf(0), -2)}")`
    for (const field of ['minutesRank', 'serviceCount', 'volunteerMinutes'])
      expect((await house.ask('unit', `{ branches { items { ${field}${part} } } }`)).code, field).toBe('BAD_USER_INPUT')
  })

  // R57: points and stars rest on confirmed minutes, and on nothing else.
  it('is moved by no record in another state, and by no gift', async () => {
    const [own] = await bySystem(
      `select r.id, a.branch_id as branch from volunteering.service_record r join volunteering.activity a on a.id = r.activity_id
       where a.branch_id is not null and r.state = 'CONFIRMED' and r.starts_at between $1 and $2 order by r.starts_at, r.id`,
      [`${from}T00:00:00+08`, `${to}T23:59:59+08`],
    )
    const put = (state: string) =>
      bySystem('update volunteering.service_record set state = $2 where id = $1', [own.id, state])
    const ofBranch = async () => (await branches('district')).find(({ id }) => id === own.branch)!
    const before = await ofBranch()
    for (const state of ['RECORDED', 'CONTESTED', 'VOIDED']) {
      await put(state)
      expect((await ofBranch()).serviceCount, state).toBe(before.serviceCount! - 1)
      expect((await ofBranch()).volunteerMinutes, state).toBeLessThan(before.volunteerMinutes!)
      await put('CONFIRMED')
      expect(await ofBranch(), state).toEqual(before)
    }
    const asked = `{ viewer { balanceMinutes } ownRank${period} { minutes place of } rewards(filter: {state: {eq: AVAILABLE}}, sort: [{field: PRICE_MINUTES}]) { items { id priceMinutes } } }`
    const { data: held } = await house.ask('volunteer', asked)
    const [{ id, priceMinutes }] = held.rewards.items
    const redeemed = await house.ask('volunteer', `mutation { redeemReward(rewardId: "${id}", key: "r57") { state } }`)
    expect(redeemed.data.redeemReward.state).toBe('RESERVED')
    const { data: left } = await house.ask('volunteer', asked)
    expect(left.viewer.balanceMinutes).toBe(held.viewer.balanceMinutes - priceMinutes)
    expect(left.ownRank).toEqual(held.ownRank)
    expect(await ofBranch()).toEqual(before)
  })

  it('counts no service that is not confirmed, and none of a month in which few served somewhere', async () => {
    const [first] = await branches('unit')
    const records = `select r.id from volunteering.service_record r join volunteering.activity a on a.id = r.activity_id
      where a.branch_id = $1 and r.state = 'CONFIRMED' and r.starts_at between $2 and $3 order by r.starts_at, r.id`
    const own = await bySystem(records, [first!.id, `${from}T00:00:00+08`, `${to}T23:59:59+08`])
    await bySystem(`update volunteering.service_record set state = 'CONTESTED' where id = $1`, [own[0].id])
    const [fewer] = await branches('unit')
    expect(fewer!.serviceCount).toBe(first!.serviceCount! - 1)
    expect(fewer!.volunteerMinutes).toBe(first!.volunteerMinutes! - 100)
    // four are left of six
    await bySystem(`update volunteering.service_record set state = 'CONTESTED' where id = $1`, [own[1].id])
    for (const account of ['unit', 'volunteer2', 'auditor']) {
      const [hidden] = await branches(account)
      expect(hidden, account).toMatchObject({ volunteerMinutes: null, serviceCount: null, minutesRank: null })
    }
    // a rank is the same for all: the clerks in charge see the minutes, and no other order
    expect((await branches('community'))[0]).toMatchObject({ serviceCount: null, minutesRank: null })
    expect((await branches('community'))[0]!.volunteerMinutes).toBe(first!.volunteerMinutes! - 200)
  })

  it('ranks a volunteer for himself alone', async () => {
    const { placeId } = await house.actorNamed('volunteer')
    const { data } = await house.ask('volunteer', `{ ownRank${period} { minutes place of } }`)
    const sums = await bySystem(
      `select volunteer_id as id, sum(minutes)::int as minutes from volunteering.service_record
       where community_id = $1 and state in ('CONFIRMED', 'CORRECTED') and archived_at is null and starts_at >= $2 and starts_at <= $3 group by 1`,
      [seedId('community', '太平角'), `${from}T00:00:00+08`, `${to}T23:59:59.999+08`],
    )
    const own = sums.find(({ id }) => id === placeId).minutes
    expect(data.ownRank).toEqual({
      minutes: own,
      place: sums.filter(({ minutes }) => minutes > own).length + 1,
      of: sums.length,
    })
    for (const account of ['district', 'community', 'unit', 'auditor'])
      expect((await house.ask(account, `{ ownRank${period} { place } }`)).data.ownRank, account).toBeNull()
    const part = await house.ask(
      'volunteer',
      `{ ownRank(from: "${from}", to: "${dayFrom(firstOf(0), -2)}") { place } }`,
    )
    expect(part.code).toBe('BAD_USER_INPUT')
  })
})
