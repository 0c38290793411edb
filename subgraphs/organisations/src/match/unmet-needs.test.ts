import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const here = seedId('community', '太平角')
const unit1 = seedId('unit', '太平角', 1)

describe('Needs that nothing fits', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const made = async (account: string, type: string, input: object) =>
    (
      await house.ask(account, `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`, {
        input,
      })
    ).data.made.id as string
  const unmet = async (account = 'community') =>
    (await house.ask(account, '{ found: unmetNeeds { judged items { id why } } }')).data.found as {
      judged: number
      items: { id: string; why: string }[]
    }
  const whyOf = async (id: string) => (await unmet()).items.find((need) => need.id === id)?.why
  const propose = (needId: string, offerId: string) =>
    house.ask(
      'community',
      `mutation { proposeMatch(needId: "${needId}", offerId: "${offerId}", key: "${offerId}") { id } }`,
    )
  const at = { communityId: here, category: 'OTHER', state: 'OPEN' }

  it('say why, and are no longer there once an offer fits, exactly these', async () => {
    const before = await unmet()
    const id = await made('community', 'Need', { ...at, name: '想请人来打糍粑', weeklyTimes: '6 09:00-11:00' })
    const after = await unmet()
    expect([after.judged, after.items.length]).toEqual([before.judged + 1, before.items.length + 1])
    expect(await whyOf(id)).toMatch(/^没有十分合适的，相近的有：/)
    await made('district', 'Concept', {
      code: 'RICE_CAKES',
      name: '糍粑',
      nameEnglish: 'Rice cakes',
      facet: 'SUBJECT',
      words: '打糍粑 年糕坊',
    })
    await made('unit', 'ServiceOffer', {
      ...at,
      unitId: unit1,
      name: '打糍粑',
      weeklyTimes: '2 19:00-20:00',
    })
    expect(await whyOf(id)).toBe('日期不合：打糍粑')
    const fits = await made('unit', 'ServiceOffer', {
      ...at,
      unitId: unit1,
      name: '年糕坊',
      weeklyTimes: '6 09:00-11:00',
    })
    expect(await whyOf(id)).toBeUndefined()
    expect((await unmet()).items.length).toBe(before.items.length)
    await propose(id, fits)
    expect(await whyOf(id)).toBe('合适的都已建议过')
  })

  it('are for who decides about them', async () => {
    for (const account of ['unit', 'volunteer', 'organisation'])
      expect((await house.ask(account, '{ unmetNeeds { judged } }')).code).toBe('FORBIDDEN')
    const elsewhere = (await unmet('community2')).items.map(({ id }) => id)
    expect((await unmet()).items.filter(({ id }) => elsewhere.includes(id))).toEqual([])
  })
})
