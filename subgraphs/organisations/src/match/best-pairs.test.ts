import { randomUUID } from 'node:crypto'
import { connected } from '@concentric/chassis/database/connection'
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

  const proposeAll = (input: object[], key: string = randomUUID(), account = 'community') =>
    house.ask(
      account,
      'mutation ($input: [ProposedPair!]!, $key: ID!) { made: proposeMatches(input: $input, key: $key) { ids refused { needId offerId why } } }',
      { input, key },
    )

  it('are proposed many at once under a key, each whole or not at all, and why not is told of each', async () => {
    const unitId = seedId('unit', '太平角', 1)
    const [first, second, closed] = [
      await made('Need', { name: '想学打快板' }),
      await made('Need', { name: '快板没人教' }),
      await made('Need', { name: '快板收摊了', state: 'WITHDRAWN' }),
    ]
    const offerId = await made('ServiceOffer', { unitId, name: '快板老师' })
    const pairs = [
      { needId: first, offerId },
      { needId: second, offerId },
      { needId: first, offerId },
      { needId: closed, offerId },
      { needId: second, offerId: seedId('nothing') },
      { needId: 'nobody', offerId },
    ]
    const key = randomUUID()
    const told = (await proposeAll(pairs, key)).data.made
    expect(told.ids.length).toBe(2)
    const reasons = [
      '已有相同的记录。',
      '这一条现在没有公开。',
      '这一条现在没有公开。',
      '找不到这条记录，它可能已被归档。',
    ]
    expect(told.refused).toEqual(pairs.slice(2).map((pair, at) => ({ ...pair, why: reasons[at] })))
    const { items } = (
      await house.ask(
        'district',
        'query ($ids: [ID!]!) { matches(filter: { id: { in: $ids } }, perPage: 10) { items { id state needId score reasons parties(perPage: 10) { items { side unitId score } } } } }',
        { ids: told.ids },
      )
    ).data.matches
    expect(items.map((match: { needId: string }) => match.needId).toSorted()).toEqual([first, second].toSorted())
    for (const { state, score, reasons: why, parties } of items) {
      expect([state, why.includes('快板') || why.includes('类别相同')]).toEqual(['PROPOSED', true])
      expect(parties.items.map(({ side }: { side: string }) => side).toSorted()).toEqual(['NEED', 'OFFER'])
      for (const party of parties.items) expect(party.score).toBe(score)
    }
    expect((await proposeAll(pairs, key)).data.made).toEqual(told)
    expect((await proposeAll(pairs.slice(1), key)).code).toBe('KEY_REUSED')
    expect((await proposeAll(pairs.slice(0, 2))).data.made).toMatchObject({ ids: [], refused: [{}, {}] })
  })

  it('are not written where somebody is faster with one of them, and it is told which', async () => {
    const unitId = seedId('unit', '太平角', 1)
    const [taken, free] = [await made('Need', { name: '想学打快板' }), await made('Need', { name: '快板没人教' })]
    const offerId = await made('ServiceOffer', { unitId, name: '快板老师' })
    const pairs = [taken, free].map((needId) => ({ needId, offerId }))
    const key = randomUUID()
    const { ids } = (await proposeAll([{ needId: taken, offerId }])).data.made
    const hidden = (to: string) =>
      connected(house.ownerUrl, (client) =>
        client.query(`update organisations.match set archived_at = ${to} where id = $1`, ids),
      )
    await hidden('now()')
    const answer = await connected(house.ownerUrl, async (client) => {
      await client.query('begin')
      await client.query('select app.lock_parent($1, true)', [taken])
      const asked = proposeAll(pairs, key)
      // it has judged both as free, and waits for who works on the need
      await expect.poll(waiting).toBe(true)
      await client.query('update organisations.match set archived_at = null where id = $1', ids)
      await client.query('commit')
      return asked
    })
    expect(answer.fields?.input).toContain('“想学打快板”与“快板老师”')
    expect(answer.fields?.input).not.toContain('快板没人教')
    expect((await proposeAll(pairs, key)).fields?.input).toContain('想学打快板')
    expect((await proposeAll(pairs)).data.made).toMatchObject({
      ids: [{}].map(() => expect.any(String)),
      refused: [{ needId: taken }],
    })
  })

  const waiting = () =>
    connected(house.ownerUrl, async (client) => {
      const held = `select from pg_locks where not granted and locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`
      return ((await client.query(held)).rowCount ?? 0) > 0
    })

  it('are proposed by who decides about the needs, at most 200 at once', async () => {
    const needId = await made('Need', { name: '想学打快板' })
    const pair = { needId, offerId: seedId('nothing') }
    for (const account of ['unit', 'volunteer', 'auditor'])
      expect([account, (await proposeAll([pair], randomUUID(), account)).code]).toEqual([account, 'FORBIDDEN'])
    expect((await proposeAll([pair], randomUUID(), 'community2')).data.made.refused).toMatchObject([{ needId }])
    expect((await proposeAll(Array.from({ length: 201 }, () => pair))).fields).toHaveProperty('input')
  })
})
