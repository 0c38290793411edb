import { randomUUID } from 'node:crypto'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const here = seedId('community', '太平角')
type Pair = { needId: string; offer: { offerId: string; score: number; fits: boolean; reasons: { points: number }[] } }

describe('The pairs of a place', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const made = async (type: string, input: object) =>
    (
      await house.ask('community', `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`, {
        input: { communityId: here, category: 'CULTURE', state: 'OPEN', ...input },
      })
    ).data.made.id as string
  const pairs = async (account = 'community', given = '') =>
    house.ask(
      account,
      `{ found: bestPairs${given} { judged items { needId offer { offerId score fits reasons { points } } } } }`,
    )

  it('give each offer once, by the sum shown, propose nothing, and leave out what was proposed', async () => {
    const matchCount = async () => (await house.ask('district', '{ matches { total } }')).data.matches.total as number
    const before = await matchCount()
    const unitId = seedId('unit', '太平角', 1)
    const needs = [await made('Need', { name: '想学打快板' }), await made('Need', { name: '快板没人教' })]
    const offers = [
      await made('ServiceOffer', { unitId, name: '快板老师' }),
      await made('ServiceOffer', { unitId, name: '快板入门' }),
    ]
    const items = (await pairs()).data.found.items as Pair[]
    const ids = items.flatMap(({ offer }) => offer.offerId ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { offer } of items) {
      expect(offer.fits).toBe(true)
      expect(offer.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(offer.score)
    }
    const mine = items.filter(({ needId }) => needs.includes(needId))
    expect(mine.map(({ offer }) => offer.offerId).toSorted()).toEqual(offers.toSorted())
    expect(await matchCount()).toBe(before)

    const [{ needId, offer }] = mine as [Pair, ...Pair[]]
    const propose =
      'mutation ($needId: ID!, $offerId: ID!, $key: ID!) { proposeMatch(needId: $needId, offerId: $offerId, key: $key) { id } }'
    await house.ask('community', propose, { needId, offerId: offer.offerId, key: randomUUID() })
    const again = ((await pairs()).data.found.items as Pair[]).find((pair) => pair.needId === needId)
    expect(again?.offer.offerId).not.toBe(offer.offerId)
  })

  it('are for who decides about the needs, and of their place', async () => {
    for (const account of ['unit', 'volunteer', 'organisation'])
      expect([account, (await pairs(account)).code]).toEqual([account, 'FORBIDDEN'])
    const [mine, theirs] = [(await pairs()).data.found, (await pairs('community2')).data.found]
    const ids = mine.items.map(({ needId }: Pair) => needId)
    expect(theirs.items.filter(({ needId }: Pair) => ids.includes(needId))).toEqual([])
    expect(mine.judged).toBeGreaterThan(0)
  })
})
