import { connected } from '@concentric/chassis/database/connection'
import { letGo } from '@concentric/chassis/retention'
import { seedId } from '@concentric/chassis/seed'
import { type OpenTestHouse, start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lapsePledges } from '../donation/lapse.ts'
import { expireRedemptions } from './expire.ts'

const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
const member = seedId('unit', '太平角', 1)
// a unit of the district that sits on no conference
const stranger = seedId('unit', '台西五路', 1)

describe('what is donated, and redeemed for minutes', () => {
  let house: OpenTestHouse
  let keys = 0
  const fresh = () => `goods ${++keys}`
  const donate = (input: object = {}, account = 'community', key = fresh()) =>
    house.ask(
      account,
      'mutation ($input: DonationDraft!, $key: ID!) { made: donate(input: $input, key: $key) { id unit { donations { total } donatedFen redeemedQuantity } } }',
      {
        key,
        input: {
          stationId,
          unitId: member,
          name: '测试礼包',
          quantity: 3,
          valueFen: 3000,
          donatedOn: '2026-01-05',
          ...input,
        },
      },
    )
  const offer = (input: object, account = 'community') =>
    house.ask(account, 'mutation ($input: RewardDraft!) { made: createReward(input: $input) { id stock state } }', {
      input: { stationId, name: '测试礼包', priceMinutes: 30, ...input },
    })
  const redeem = (rewardId: string, account = 'volunteer', key = fresh(), volunteerId?: string) =>
    house.ask(
      account,
      'mutation ($rewardId: ID!, $key: ID!, $volunteerId: ID) { made: redeemReward(rewardId: $rewardId, key: $key, volunteerId: $volunteerId) { id version state minutes reward { stock redeemed state } } }',
      { rewardId, key, volunteerId },
    )
  const act = (name: string, id: string, version: number, account = 'community', key = fresh()) =>
    house.ask(
      account,
      `mutation ($id: ID!, $version: Int!, $key: ID!) { made: ${name}(id: $id, version: $version, key: $key) { state reward { stock redeemed state } } }`,
      { id, version, key },
    )
  const balance = async () => (await house.ask('volunteer', '{ viewer { balanceMinutes } }')).data.viewer.balanceMinutes
  const shelf = async (quantity = 3) => {
    const { id } = (await donate()).data.made
    return (await offer({ donationId: id, quantity })).data.made.id as string
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('comes from a member of a conference on the day, once under its key', async () => {
    const key = fresh()
    const first = await donate({}, 'community', key)
    expect(first.data.made.unit).toMatchObject({ donations: { total: 3 }, donatedFen: 123_000 })
    expect((await donate({}, 'community', key)).data.made.id).toBe(first.data.made.id)
    expect((await donate({ quantity: 9 }, 'community', key)).code).toBe('KEY_REUSED')
    expect((await donate({ unitId: stranger })).fields?.unitId).toContain('成员单位')
    expect((await donate({ donatedOn: '2035-01-01' })).fields).toHaveProperty('donatedOn')
    expect((await donate({ stationId: seedId('station', 'nowhere') })).fields).toHaveProperty('stationId')
    for (const account of ['community2', 'unit', 'volunteer', 'auditor'])
      expect((await donate({}, account)).code).toBe('FORBIDDEN')
  })

  it('is offered no more of than was donated, to the same station', async () => {
    const donationId = (await donate()).data.made.id
    expect((await offer({ donationId, quantity: 4 })).fields?.quantity).toContain('不能超过捐赠')
    expect((await offer({ donationId, quantity: 2 })).data.made).toMatchObject({ stock: 2, state: 'AVAILABLE' })
    expect((await offer({ donationId, quantity: 2 })).fields).toHaveProperty('quantity')
    const elsewhere = { donationId, quantity: 1, stationId: seedId('station', 'CONVENIENCE_VOLUNTEER', '高邮湖路') }
    expect((await offer(elsewhere, 'district')).fields).toHaveProperty('donationId')
  })

  it('is reserved for minutes, collected, and given back with them when it is cancelled', async () => {
    const before = await balance()
    const reward = await shelf()
    const key = fresh()
    const first = await redeem(reward, 'volunteer', key)
    expect(first.data.made).toMatchObject({ state: 'RESERVED', minutes: 30, reward: { stock: 2, redeemed: 1 } })
    expect(await redeem(reward, 'volunteer', key)).toMatchObject({ data: { made: { id: first.data.made.id } } })
    expect(await balance()).toBe(before - 30)
    const posted = await house.ask('volunteer', `{ ledgerEntryByKey(key: "${key}") { reason minutes } }`)
    expect(posted.data.ledgerEntryByKey).toEqual({ reason: 'REDEEM', minutes: -30 })
    expect(
      (await house.ask('community', `{ ledgerEntryByKey(key: "${key}") { id } }`)).data.ledgerEntryByKey,
    ).toBeNull()
    const { id } = first.data.made
    expect((await act('collectRedemption', id, 1, 'volunteer')).code).toBe('FORBIDDEN')
    expect((await act('collectRedemption', id, 1, 'volunteer2')).code).toBe('NOT_FOUND')
    const second = (await redeem(reward)).data.made
    expect((await act('cancelRedemption', second.id, 1, 'volunteer')).data.made).toMatchObject({
      state: 'CANCELLED',
      reward: { stock: 2 },
    })
    expect(await balance()).toBe(before - 30)
    expect((await act('collectRedemption', id, 1)).data.made.state).toBe('COLLECTED')
    expect((await act('cancelRedemption', id, 2)).fields?.state).toContain('已经结束')
    expect(await act('cancelRedemption', id, 1)).toMatchObject({ code: 'CONFLICT', current: 2 })
  })

  it('goes back, and the minutes too, when nobody collects it in time', async () => {
    const before = await balance()
    const reward = await shelf()
    const { id } = (await redeem(reward)).data.made
    expect(await letGo(house.database, [expireRedemptions])).toEqual([0])
    await connected(house.ownerUrl, async (client) => {
      await client.query('set role concentric_template_system')
      await client.query(`update volunteering.redemption set collect_by = '2026-01-01' where id = $1`, [id])
    })
    expect(await letGo(house.database, [expireRedemptions])).toEqual([1])
    expect(await balance()).toBe(before)
    const { data } = await house.ask('unit', `{ reward(id: "${reward}") { stock redeemed } redemptions { total } }`)
    expect(data).toEqual({ reward: { stock: 3, redeemed: 0 }, redemptions: { total: 0 } })
  })

  it('is refused when the shelf is empty or the balance too low, and refused the same way again', async () => {
    const one = await shelf(1)
    const all = await Promise.all(Array.from({ length: 8 }, () => redeem(one)))
    expect(all.filter(({ data }) => data?.made).length).toBe(1)
    for (const { data, fields } of all) if (!data?.made) expect(JSON.stringify(fields)).toContain('已兑完')
    const { id } = (await donate()).data.made
    const dear = (await offer({ donationId: id, quantity: 1, priceMinutes: 1_000_000 })).data.made.id
    const key = fresh()
    const refused = await redeem(dear, 'volunteer', key)
    expect(refused.fields?.minutes).toContain('不能透支')
    expect(await redeem(dear, 'volunteer', key)).toMatchObject({ code: refused.code, fields: refused.fields })
  })

  const pledge = (input: object = {}, account = 'unit', key = fresh()) =>
    house.ask(
      account,
      'mutation ($input: PledgeDraft!, $key: ID!) { made: pledgeGoods(input: $input, key: $key) { id version state quantity unitId pledgedUntil } }',
      { key, input: { stationId, name: '测试雨伞', quantity: 10, valueFen: 5000, ...input } },
    )
  const receive = (id: string, version: number, quantity?: number, account = 'community') =>
    house.ask(
      account,
      'mutation ($id: ID!, $version: Int!, $quantity: Int, $key: ID!) { made: receiveDonation(id: $id, version: $version, quantity: $quantity, key: $key) { state quantity valueFen leftQuantity } }',
      { id, version, quantity, key: fresh() },
    )
  const take = (id: string, quantity: number, act = 'withdrawGoods', account = 'unit', key = fresh()) =>
    house.ask(
      account,
      `mutation ($id: ID!, $quantity: Int!, $key: ID!) { made: ${act}(id: $id, quantity: $quantity, key: $key) { state withdrawn leftQuantity redeemedQuantity rewards { items { stock state } } } }`,
      { id, quantity, key },
    )

  it('is pledged by the unit itself, seen by the station, and received as much as has come', async () => {
    const key = fresh()
    const { data } = await pledge({}, 'unit', key)
    const { id, version } = data.made
    expect(data.made).toMatchObject({ state: 'PLEDGED', unitId: member })
    expect((await pledge({}, 'unit', key)).data.made.id).toBe(id)
    for (const account of ['community', 'organisation', 'volunteer', 'auditor'])
      expect((await pledge({}, account)).code).toBe('FORBIDDEN')
    expect((await pledge({ pledgedUntil: '2001-01-01' })).fields).toHaveProperty('pledgedUntil')
    expect((await pledge({ quantity: 0 })).fields).toHaveProperty('quantity')
    const seen = async (account: string) =>
      Boolean((await house.ask(account, `{ donation(id: "${id}") { id } }`)).data.donation)
    expect(await Promise.all(['unit', 'community', 'unit2', 'community2', 'volunteer'].map(seen))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect((await offer({ donationId: id, quantity: 1 })).fields?.donationId).toContain('还没有接收')
    expect((await receive(id, version, 1, 'unit')).code).toBe('FORBIDDEN')
    expect((await receive(id, version, 1, 'community2')).code).toBe('NOT_FOUND')
    expect((await receive(id, version, 11)).fields?.quantity).toContain('不能超过登记')
    expect((await receive(id, version, 8)).data.made).toEqual({
      state: 'RECEIVED',
      quantity: 8,
      valueFen: 4000,
      leftQuantity: 8,
    })
    expect(await seen('volunteer')).toBe(true)
    expect((await receive(id, version)).code).toBe('CONFLICT')
  })

  it('is withdrawn by its unit as far as nobody has reserved it, and put back where it stood', async () => {
    const { id, version } = (await pledge()).data.made
    expect((await take(id, 10)).data.made).toMatchObject({ state: 'WITHDRAWN', leftQuantity: 0 })
    expect((await take(id, 10, 'restoreGoods')).data.made).toMatchObject({ state: 'PLEDGED', leftQuantity: 10 })
    expect((await receive(id, version + 2)).data.made.state).toBe('RECEIVED')
    const reward = (await offer({ donationId: id, quantity: 6, priceMinutes: 1 })).data.made.id
    expect((await redeem(reward)).data.made.state).toBe('RESERVED')
    expect((await take(id, 10)).fields?.quantity).toContain('已被预留')
    const key = fresh()
    const taken = { state: 'RECEIVED', withdrawn: 7, leftQuantity: 2, redeemedQuantity: 1 }
    expect((await take(id, 7, 'withdrawGoods', 'unit', key)).data.made).toEqual({
      ...taken,
      rewards: { items: [{ stock: 2, state: 'AVAILABLE' }] },
    })
    expect((await take(id, 7, 'withdrawGoods', 'unit', key)).data.made).toMatchObject(taken)
    expect((await offer({ donationId: id, quantity: 1 })).fields?.quantity).toContain('不能超过捐赠')
    expect((await take(id, 8, 'restoreGoods')).fields).toHaveProperty('withdrawn')
    expect((await take(id, 7, 'restoreGoods')).data.made).toMatchObject({
      withdrawn: 0,
      rewards: { items: [{ stock: 5 }] },
    })
    expect((await take(id, 0)).fields).toHaveProperty('quantity')
    for (const [account, code] of [
      ['unit2', 'NOT_FOUND'],
      ['community', 'FORBIDDEN'],
      ['volunteer', 'FORBIDDEN'],
    ] as const)
      expect((await take(id, 1, 'withdrawGoods', account)).code).toBe(code)
  })

  it('is declined with a reason, or lapses when nobody brings it in time', async () => {
    const [first, second] = [(await pledge()).data.made, (await pledge()).data.made]
    const declined = await house.ask(
      'community',
      'mutation ($id: ID!, $key: ID!) { made: declineDonation(id: $id, version: 1, reason: "库房已满", key: $key) { state answer } }',
      { id: first.id, key: fresh() },
    )
    expect(declined.data.made).toEqual({ state: 'DECLINED', answer: '库房已满' })
    expect((await take(first.id, 1)).fields?.state).toContain('不能这样办理')
    await connected(house.ownerUrl, async (client) => {
      await client.query('set role concentric_template_system')
      await client.query(`update volunteering.donation set pledged_until = '2026-01-01' where id = $1`, [second.id])
    })
    expect(await letGo(house.database, [lapsePledges])).toEqual([1])
    expect((await take(second.id, 1, 'restoreGoods')).fields).toHaveProperty('state')
  })

  it('is neither oversold nor withdrawn twice while 32 clients redeem and withdraw at once', async () => {
    const { id } = (await donate({ quantity: 20 })).data.made
    const reward = (await offer({ donationId: id, quantity: 16, priceMinutes: 1 })).data.made.id
    const answers = await Promise.all(Array.from({ length: 32 }, (_, n) => (n % 2 ? redeem(reward) : take(id, 1))))
    const done = (odd: number) => answers.filter(({ data }, n) => n % 2 === odd && data?.made).length
    for (const { data, code } of answers) if (!data?.made) expect(code).toBe('BAD_USER_INPUT')
    expect(done(0) + done(1)).toBe(20)
    const { data } = await house.ask(
      'unit',
      `{ donation(id: "${id}") { withdrawn redeemedQuantity leftQuantity rewards { items { stock } } } }`,
    )
    expect(data.donation).toEqual({
      withdrawn: done(0),
      redeemedQuantity: done(1),
      leftQuantity: 0,
      rewards: { items: [{ stock: 0 }] },
    })
  })

  it('never overdraws an account, however many redeem at once', async () => {
    const { id } = (await donate({ quantity: 40 })).data.made
    const before = await balance()
    const price = Math.floor(before / 4)
    const reward = (await offer({ donationId: id, quantity: 40, priceMinutes: price })).data.made.id
    const answers = await Promise.all(Array.from({ length: 32 }, () => redeem(reward)))
    const left = await balance()
    expect(answers.filter(({ data }) => data?.made).length).toBe(Math.floor(before / price))
    expect(left).toBe(before % price)
  })

  it('is reversed with what it stands for, below zero only by a named approval', async () => {
    const entries = async (account = 'district') =>
      (
        await house.ask(
          account,
          `{ ledgerEntries(filter: {volunteerId: {eq: "${seedId('volunteer', '太平角', 1)}"}, reason: {eq: EARN}}, perPage: 1) { items { id recordId } } }`,
        )
      ).data.ledgerEntries.items[0]
    const { id, recordId } = await entries()
    const reverse = (account: string, approval?: string, key = fresh()) =>
      house.ask(
        account,
        'mutation ($id: ID!, $key: ID!, $approval: String) { made: reverseEntry(id: $id, reason: "重复录入", key: $key, approval: $approval) { id reason minutes approved note approval record { state } } }',
        { id, approval, key },
      )
    expect(await balance()).toBeLessThan(30)
    const spent = await reverse('community')
    expect(JSON.stringify(spent.fields)).toContain('不能透支')
    expect((await reverse('community', '示例办公室')).code).toBe('FORBIDDEN')
    expect((await reverse('volunteer')).code).toBe('FORBIDDEN')
    expect((await reverse('volunteer2')).code).toBe('NOT_FOUND')
    const done = await reverse('street', '示例街道办公室第1号')
    expect(done.data.made).toMatchObject({
      reason: 'REVERSAL',
      approved: true,
      note: '重复录入',
      approval: '示例街道办公室第1号',
      record: { state: 'VOIDED' },
    })
    expect(await balance()).toBeLessThan(0)
    expect((await reverse('street', '示例街道办公室第1号')).fields).toHaveProperty('reversesId')
    const record = await house.ask('district', `{ serviceRecord(id: "${recordId}") { state } }`)
    expect(record.data.serviceRecord.state).toBe('VOIDED')
  })
})
