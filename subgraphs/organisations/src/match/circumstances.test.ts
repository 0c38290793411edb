import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { type OpenTestHouse, start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const here = seedId('community', '太平角')
const there = seedId('community', '高邮湖路')
const unit1 = seedId('unit', '太平角', 1)
const unit2 = seedId('unit', '高邮湖路', 1)

describe('Who is asked, and how long it takes', () => {
  let house: OpenTestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const made = async (account: string, type: string, input: object) =>
    (
      await house.ask(account, `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`, {
        input: { state: 'OPEN', communityId: here, category: 'CULTURE', ...input },
      })
    ).data.made.id as string
  const units = async (needId: string) =>
    (
      await house.ask(
        'community',
        'query ($id: ID!) { found: bestOffers(needId: $id, limit: 5) { items { unitId fits reasons { text } } } }',
        { id: needId },
      )
    ).data.found.items.filter(({ fits }: { fits: boolean }) => fits) as {
      unitId: string
      reasons: { text: string }[]
    }[]
  const days = async () =>
    (
      await house.ask(
        'community',
        `{ figure: daysToMatch(communityId: "${here}") { value rows(perPage: 200) { total items { label value } } } }`,
      )
    ).data.figure

  // what both name brings more points than being new does
  const times = { weeklyTimes: '6 09:00-11:00' }

  it('lets units nobody ever asked come first, and counts the days until both said yes', async () => {
    const asked = await made('unit', 'ServiceOffer', { unitId: unit1, name: '打快板', ...times })
    const fresh = await made('unit2', 'ServiceOffer', { unitId: unit2, name: '打快板', communityId: there })
    const first = await made('community', 'Need', { name: '想学打快板', ...times })
    const propose = `mutation ($need: ID!, $offer: ID!) { made: proposeMatch(needId: $need, offerId: $offer, key: $need) { id } }`
    const { id } = (await house.ask('community', propose, { need: first, offer: asked })).data.made
    const found = await units(await made('community', 'Need', { name: '想学打快板', ...times }))
    expect(found.slice(0, 2).map(({ unitId }) => unitId)).toEqual([unit2, unit1])
    expect(found[0]!.reasons.map(({ text }) => text)).toContain('从未请过')
    expect(fresh).toBeTruthy()

    const before = await days()
    await connected(house.ownerUrl, async (client) => {
      await client.query('set role concentric_template_system')
      await client.query(`update organisations.need set created_at = now() - interval '9 days' where id = $1`, [first])
    })
    for (const side of ['NEED', 'OFFER']) {
      const { data } = await house.ask(
        'community',
        `{ matchParties(filter: {matchId: {eq: "${id}"}, side: {eq: ${side}}}) { items { id version } } }`,
      )
      const [party] = data.matchParties.items
      await house.ask(
        'community',
        `mutation { acceptMatch(id: "${party.id}", version: ${party.version}, key: "${party.id}") { id } }`,
      )
    }
    const after = await days()
    expect(after.rows.total).toBe(before.rows.total + 1)
    expect(after.rows.items).toContainEqual({ label: '想学打快板', value: 9 })
    expect(after.value).toBe(medianOf(after.rows.items.map(({ value }: { value: number }) => value)))
  })
})

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
}
