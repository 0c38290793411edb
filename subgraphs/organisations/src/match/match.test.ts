import { randomUUID } from 'node:crypto'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const here = seedId('community', '太平角')
const there = seedId('community', '高邮湖路')
const unit2 = seedId('unit', '高邮湖路', 1)
const SIDES =
  '{ needs: matchParties(filter: {matchId: {eq: $id}, side: {eq: NEED}}) { items { id version state } } offers: matchParties(filter: {matchId: {eq: $id}, side: {eq: OFFER}}) { items { id version state } } }'

describe('A match', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const made = async (account: string, type: string, input: object) =>
    (
      await house.ask(account, `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`, {
        input: { state: 'OPEN', ...input },
      })
    ).data.made.id as string
  const need = () => made('community', 'Need', { name: '爷爷没人陪着下棋', category: 'ELDER_CARE', communityId: here })
  const offer = () =>
    made('community2', 'ServiceOffer', { name: '象棋陪练', category: 'ELDER_CARE', communityId: there, unitId: unit2 })
  const propose = (account: string, needId: string, offerId: string, key: string = randomUUID()) =>
    house.ask(
      account,
      'mutation ($needId: ID!, $offerId: ID!, $key: ID!) { made: proposeMatch(needId: $needId, offerId: $offerId, key: $key) { id state score reasons } }',
      { needId, offerId, key },
    )
  const proposed = async () => {
    const [needId, offerId] = [await need(), await offer()]
    return { needId, offerId, id: (await propose('community', needId, offerId)).data.made.id as string }
  }
  const sideOf = async (account: string, id: string, side: 'needs' | 'offers') =>
    (await house.ask(account, `query ($id: ID!) ${SIDES}`, { id })).data[side].items[0]
  const act = async (account: string, verb: string, id: string, side: 'needs' | 'offers', more = '') => {
    const party = await sideOf(account, id, side)
    return house.ask(
      account,
      `mutation ($id: ID!, $version: Int!, $key: ID!) { made: ${verb}Match(id: $id, version: $version, key: $key${more}) { state version reason } }`,
      { id: party?.id ?? seedId('nothing'), version: party?.version ?? 1, key: randomUUID() },
    )
  }
  const stateOf = async (field: string, id: string) =>
    (await house.ask('district', `{ row: ${field}(id: "${id}") { state } }`)).data.row.state

  it('is proposed with its reasons, accepted and confirmed by both sides, and moves both entries', async () => {
    const { id, needId, offerId } = await proposed()
    expect((await act('unit2', 'accept', id, 'offers')).data.made.state).toBe('PROPOSED')
    expect(await stateOf('need', needId)).toBe('OPEN')
    expect((await act('community', 'accept', id, 'needs')).data.made.state).toBe('ACCEPTED')
    expect([await stateOf('need', needId), await stateOf('serviceOffer', offerId)]).toEqual(['MATCHED', 'MATCHED'])
    expect((await act('unit2', 'schedule', id, 'offers', ', on: "2026-12-05"')).data.made.state).toBe('SCHEDULED')
    expect(await stateOf('need', needId)).toBe('IN_PROGRESS')
    expect((await act('unit2', 'confirm', id, 'offers')).code).toBe('BAD_USER_INPUT')
    expect((await act('unit2', 'deliver', id, 'offers')).data.made.state).toBe('DELIVERED')
    expect((await act('unit2', 'confirm', id, 'offers')).data.made.state).toBe('DELIVERED')
    expect((await act('community', 'confirm', id, 'needs')).data.made.state).toBe('CONFIRMED')
    expect([await stateOf('need', needId), await stateOf('serviceOffer', offerId)]).toEqual(['CONFIRMED', 'OPEN'])
    expect(await stateOf('match', id)).toBe('CONFIRMED')
  })

  it('keeps the reason of a side from the other, and is not proposed again', async () => {
    const { id, needId, offerId } = await proposed()
    expect((await act('unit2', 'decline', id, 'offers', ', reason: " "')).fields).toHaveProperty('reason')
    expect((await act('unit2', 'decline', id, 'offers', ', reason: "近期没有人手"')).data.made).toMatchObject({
      state: 'DECLINED',
      reason: '近期没有人手',
    })
    const seen = 'query ($id: ID!) { matchParties(filter: {matchId: {eq: $id}}) { items { side state reason } } }'
    expect((await house.ask('community', seen, { id })).data.matchParties.items).toEqual([
      { side: 'NEED', state: 'DECLINED', reason: null },
    ])
    expect((await propose('community', needId, offerId)).fields).toHaveProperty('offerId')
  })

  it('opens both entries again when it is cancelled', async () => {
    const { id, needId, offerId } = await proposed()
    await act('unit2', 'accept', id, 'offers')
    await act('community', 'accept', id, 'needs')
    expect((await act('community', 'cancel', id, 'needs', ', reason: "活动改期"')).data.made.state).toBe('CANCELLED')
    expect([await stateOf('need', needId), await stateOf('serviceOffer', offerId)]).toEqual(['OPEN', 'OPEN'])
  })

  it('is accepted only while both entries are open', async () => {
    const first = await proposed()
    const second = (await propose('community', first.needId, await offer())).data.made.id
    for (const id of [first.id, second]) await act('unit2', 'accept', id, 'offers')
    expect((await act('community', 'accept', first.id, 'needs')).data.made.state).toBe('ACCEPTED')
    expect((await act('community', 'accept', second, 'needs')).code).toBe('CONFLICT')
    expect(await stateOf('match', second)).toBe('PROPOSED')
  })

  it('is proposed by who decides about the need, and answered by its two sides alone', async () => {
    const { id, needId, offerId } = await proposed()
    const other = await offer()
    for (const account of ['community2', 'unit', 'unit2', 'volunteer', 'auditor'])
      expect([account, (await propose(account, needId, other)).code]).toEqual([account, 'FORBIDDEN'])
    for (const account of ['unit', 'organisation', 'volunteer', 'building'])
      expect(await sideOf(account, id, 'offers').catch(() => undefined)).toBeUndefined()
    expect((await act('unit', 'accept', id, 'offers')).code).toBe('NOT_FOUND')
    expect((await act('auditor', 'accept', id, 'offers')).code).toBe('FORBIDDEN')
    expect((await house.ask('unit2', `{ row: match(id: "${id}") { id } }`)).data?.row ?? null).toBeNull()
    expect((await propose('community', needId, seedId('nothing'))).fields).toHaveProperty('offerId')
    expect((await propose('community', seedId('nothing'), offerId)).code).toBe('NOT_FOUND')
  })

  it('refuses an act on what has changed since', async () => {
    const { id } = await proposed()
    const { id: partyId, version } = await sideOf('unit2', id, 'offers')
    await act('unit2', 'accept', id, 'offers')
    const late = `mutation { made: declineMatch(id: "${partyId}", version: ${version}, key: "late", reason: "改主意") { state } }`
    expect((await house.ask('unit2', late)).code).toBe('CONFLICT')
  })

  it('is acted on once under a key, whoever asks how often, and a refusal is remembered', async () => {
    const [needId, offerId] = [await need(), await offer()]
    const first = (await propose('community', needId, offerId, 'propose-once')).data.made
    expect((await propose('community', needId, offerId, 'propose-once')).data.made).toEqual(first)
    expect((await propose('community', needId, await offer(), 'propose-once')).code).toBe('KEY_REUSED')
    expect((await propose('community', needId, offerId, ' ')).fields).toHaveProperty('key')

    const { id, version } = await sideOf('unit2', first.id, 'offers')
    const accept = (key: string) =>
      house.ask(
        'unit2',
        `mutation { made: acceptMatch(id: "${id}", version: ${version}, key: "${key}") { id version } }`,
      )
    const answers = await Promise.all(Array.from({ length: 6 }, () => accept('accept-once')))
    expect(answers.map(({ data }) => data?.made)).toEqual(answers.map(() => ({ id, version: version + 2 })))

    expect((await accept('too-late')).code).toBe('CONFLICT')
    await act('community', 'decline', first.id, 'needs', ', reason: "已经解决"')
    const again = await accept('too-late')
    expect([again.code, again.current]).toEqual(['CONFLICT', version + 2])
  })
})

describe('The best offers', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const best = async (account: string, name: string, category: string) => {
    const input = { name, category, communityId: here, state: 'OPEN' }
    const { id } = (
      await house.ask('community', 'mutation ($input: NeedDraft!) { made: createNeed(input: $input) { id } }', {
        input,
      })
    ).data.made
    return house.ask(
      account,
      'query ($id: ID!) { found: bestOffers(needId: $id, limit: 5) { nothingFits nothingCertain items { name score fits mayFit reasons { text points } } } }',
      { id },
    )
  }

  it('are found in other words, with a sum that adds up', async () => {
    const { nothingFits, items } = (await best('community', '牙疼舍不得去医院', 'HEALTH')).data.found
    expect(nothingFits).toBe(false)
    expect(items[0].name).toMatch(/口腔|牙/)
    for (const { score, reasons } of items)
      expect(reasons.reduce((sum: number, { points }: { points: number }) => sum + points, 0)).toBe(score)
  })

  it('follow a concept the district has changed', async () => {
    const name = '想请人来打糍粑'
    expect((await best('community', name, 'OTHER')).data.found.nothingCertain).toBe(true)
    const concept = {
      code: 'RICE_CAKES',
      name: '糍粑',
      nameEnglish: 'Rice cakes',
      facet: 'SUBJECT',
      words: '打糍粑 血压计',
    }
    await house.ask('district', 'mutation ($input: ConceptDraft!) { createConcept(input: $input) { id } }', {
      input: concept,
    })
    const { nothingCertain, items } = (await best('community', name, 'OTHER')).data.found
    expect(nothingCertain).toBe(false)
    expect(items[0].reasons).toContainEqual({ text: '糍粑', points: expect.any(Number) })
  })

  it('are for who decides what is put together', async () => {
    for (const account of ['unit', 'volunteer', 'community2'])
      expect((await best(account, '量血压', 'HEALTH')).code).toBe('FORBIDDEN')
    expect((await best('street', '量血压', 'HEALTH')).code).toBeUndefined()
  })
})
