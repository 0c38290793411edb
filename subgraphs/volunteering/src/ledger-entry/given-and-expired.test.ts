import { connected } from '@concentric/chassis/database/connection'
import { compareTotals } from '@concentric/chassis/kept-total'
import { letGo } from '@concentric/chassis/retention'
import { seedId } from '@concentric/chassis/seed'
import { type OpenTestHouse, start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expireMinutes } from '../bank-rule/expire-minutes.ts'
import { keptLedger } from '../time-bank/kept-ledger.ts'

const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
const mine = seedId('volunteer', '太平角', 1)
const corrected = seedId('volunteer', '太平角', 2)

describe('minutes that leave an account unspent', () => {
  let house: OpenTestHouse
  let keys = 0
  const fresh = () => `leaves ${++keys}`
  const give = (minutes: number, account = 'volunteer', key = fresh(), to = stationId) =>
    house.ask(
      account,
      'mutation ($stationId: ID!, $minutes: Int!, $key: ID!) { made: giveMinutes(stationId: $stationId, minutes: $minutes, key: $key) { id reason minutes } }',
      { stationId: to, minutes, key },
    )
  const balance = async () => (await house.ask('volunteer', '{ viewer { balanceMinutes } }')).data.viewer.balanceMinutes
  const decide = (input: object) =>
    house.ask('district', 'mutation ($input: BankRuleDraft!) { made: createBankRule(input: $input) { id } }', { input })
  const sum = async (of: string) =>
    Number(
      (
        await connected(house.ownerUrl, (client) =>
          client.query(`select coalesce(sum(minutes), 0) as sum from volunteering.${of}`),
        )
      ).rows[0].sum,
    )
  /** What was earned over a year ago and not used since: no more than that expires. */
  const oldOf = async (volunteer: string) => {
    const own = `ledger_entry where volunteer_id = '${volunteer}'`
    const earned = await sum(`${own} and reason = 'EARN' and day < current_date - interval '12 months'`)
    const used = await sum(`${own} and reason <> 'EARN'`)
    expect(earned + used).toBeGreaterThan(1)
    return earned + used
  }
  const expiredOf = async (volunteer: string) =>
    (
      await house.ask(
        'community',
        `{ ledgerEntries(filter: { volunteerId: { eq: "${volunteer}" }, reason: { eq: EXPIRE } }) { items { minutes note } } }`,
      )
    ).data.ledgerEntries.items
  /** A service of long ago, credited on its day as what is sown is. */
  const serveLongAgo = (volunteer: string, day: number) =>
    connected(house.ownerUrl, (client) =>
      client.query(
        `insert into volunteering.service_record (id, community_id, street_id, volunteer_id, station_id, name, name_search, starts_at, ends_at, minutes, source, state, sample, confirmed_at, created_at, updated_at)
         select gen_random_uuid(), community_id, street_id, $1, id, '测试服务', '', timestamptz '2019-03-01 09:00+08' + $3 * interval '1 day', timestamptz '2019-03-01 21:00+08' + $3 * interval '1 day', 400, 'HOST', 'CONFIRMED', true, '2019-03-02', '2019-03-02', '2019-03-02'
         from volunteering.service_station where id = $2`,
        [volunteer, stationId, day],
      ),
    )
  /** Takes a minute off the oldest record of a volunteer. */
  const shorten = async (volunteer: string) => {
    const oldest = `serviceRecords(filter: { volunteerId: { eq: "${volunteer}" }, state: { eq: CONFIRMED } }, sort: [{ field: STARTS_AT, direction: ASC }], perPage: 1) { items { id version minutes } }`
    const { id, version, minutes } = (await house.ask('community', `{ ${oldest} }`)).data.serviceRecords.items[0]
    const { data } = await house.ask(
      'community',
      'mutation ($id: ID!, $version: Int!, $input: RecordCorrection!, $key: ID!) { made: correctRecord(id: $id, version: $version, input: $input, key: $key) { minutes } }',
      { id, version, key: fresh(), input: { minutes: minutes - 1, reason: '少一分钟' } },
    )
    expect(data.made.minutes).toBe(minutes - 1)
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('are given to a station by their owner alone, once under a key, both sides in the book', async () => {
    const before = await balance()
    const key = fresh()
    const first = await give(100, 'volunteer', key)
    expect(first.data.made).toMatchObject({ reason: 'GIFT', minutes: -100 })
    const posted = await house.ask(
      'community',
      `{ ledgerEntry(id: "${first.data.made.id}") { lines { items { minutes account { kind } } } } }`,
    )
    expect(posted.data.ledgerEntry.lines.items).toHaveLength(2)
    expect(posted.data.ledgerEntry.lines.items).toContainEqual({ minutes: 100, account: { kind: 'GIVEN' } })
    expect((await give(100, 'volunteer', key)).data.made.id).toBe(first.data.made.id)
    expect((await give(101, 'volunteer', key)).code).toBe('KEY_REUSED')
    expect(await balance()).toBe(before - 100)
    for (const account of ['district', 'community', 'auditor', 'unit'])
      expect((await give(1, account)).code).toBe('FORBIDDEN')
    expect((await give(1, 'volunteer', fresh(), seedId('station', 'nowhere'))).code).toBe('NOT_FOUND')
  })

  it('are given up to the cap of a month, however many gifts come at once, and never below zero', async () => {
    expect((await give(0)).fields?.minutes).toContain('捐出')
    expect((await give(-5)).fields).toHaveProperty('minutes')
    // 100 of 600 are given
    const answers = await Promise.all(Array.from({ length: 8 }, () => give(100)))
    expect(answers.filter(({ data }) => data?.made)).toHaveLength(5)
    for (const { data, fields } of answers) if (!data?.made) expect(fields?.minutes).toContain('超过本月')
    const { id } = answers.find(({ data }) => data?.made)!.data.made
    const reversed = await house.ask(
      'community',
      `mutation { made: reverseEntry(id: "${id}", reason: "捐错了", key: "${fresh()}") { minutes } }`,
    )
    expect(reversed.data.made.minutes).toBe(100)
    expect((await give(100)).data.made.minutes).toBe(-100)
    await decide({ name: '测试：上限放宽', validFrom: '2012-01-01', giftMinutes: 1_000_000 })
    expect(JSON.stringify((await give((await balance()) + 1)).fields)).toContain('不能透支')
  })

  it('expire only where the district has decided after how many months, the oldest first', async () => {
    expect(await letGo(house.database, [expireMinutes])).toEqual([0])
    const refused = await decide({ name: '测试：太短', validFrom: '2013-01-01', expiryMonths: 11 })
    expect(refused.fields).toHaveProperty('expiryMonths')
    await decide({ name: '测试：十二个月有效', validFrom: '2013-01-02', giftMinutes: 1_000_000, expiryMonths: 12 })
    for (const day of [0, 1, 2, 3]) for (const volunteer of [mine, corrected]) await serveLongAgo(volunteer, day)
    const before = await balance()
    const [old, other] = [await oldOf(mine), await oldOf(corrected)]
    // what is corrected is no younger for it
    await shorten(corrected)
    const [expired] = await letGo(house.database, [expireMinutes])
    expect(expired).toBeGreaterThan(1)
    expect(await balance()).toBe(before - old)
    expect(await expiredOf(mine)).toMatchObject([{ minutes: -old, note: '测试：十二个月有效' }])
    expect(await expiredOf(corrected)).toMatchObject([{ minutes: 1 - other, note: '测试：十二个月有效' }])
    expect(await letGo(house.database, [expireMinutes])).toEqual([0])
    expect(await sum('ledger_line')).toBe(0)
    expect((await compareTotals(house.database, [keptLedger])).map(({ wrong }) => wrong)).toEqual([0])
  })
})
