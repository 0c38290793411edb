import { connected } from '@concentric/chassis/database/connection'
import { letGo } from '@concentric/chassis/retention'
import { seedId } from '@concentric/chassis/seed'
import { type OpenTestHouse, start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expireEntries } from '../list/expire-entries.ts'

const here = seedId('community', '太平角')
const unit = seedId('unit', '太平角', 1)
const otherUnit = seedId('unit', '高邮湖路', 1)
let keys = 0
const newKey = () => `confirmation-test-${keys++}`

describe('An entry of the three lists', () => {
  let house: OpenTestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const made = async (type: string, input: object = {}) =>
    (
      await house.ask('community', `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`, {
        input: { name: '量血压', category: 'HEALTH', state: 'OPEN', communityId: here, unitId: unit, ...input },
      })
    ).data.made.id as string
  const confirm = (account: string, ids: string[], key = newKey()) =>
    house.ask(account, 'mutation ($ids: [ID!]!, $key: ID!) { done: confirmEntries(ids: $ids, key: $key) }', {
      ids,
      key,
    })
  const age = (table: string, id: string, days: number) =>
    connected(house.ownerUrl, async (client) => {
      await client.query('set role concentric_template_system')
      await client.query(
        `update organisations.${table} set confirmed_at = now() - make_interval(days => $2) where id = $1`,
        [id, days],
      )
    })
  const seen = async (account: string, id: string) =>
    (await house.ask(account, `{ row: serviceOffer(id: "${id}") { state confirmedAt } }`)).data.row

  it('sleeps when nobody says that it is still true, unseen by others, and wakes with one word', async () => {
    const id = await made('ServiceOffer')
    await age('service_offer', id, 103)
    expect((await letGo(house.database, expireEntries)).reduce((sum, rows) => sum + rows, 0)).toBe(0)
    expect(await seen('volunteer', id)).toMatchObject({ state: 'OPEN' })
    await age('service_offer', id, 105)
    expect(await letGo(house.database, expireEntries)).toEqual([0, 1, 0])
    expect(await seen('volunteer', id)).toBeNull()
    expect(await seen('unit', id)).toMatchObject({ state: 'EXPIRED' })
    expect((await confirm('unit', [id])).data.done).toEqual([id])
    const { state, confirmedAt } = await seen('volunteer', id)
    expect(state).toBe('OPEN')
    expect(Date.now() - Date.parse(confirmedAt)).toBeLessThan(600_000)
  })

  it('is not offered once its time is over, even before it is put to sleep', async () => {
    const words = { name: '教人吹唢呐', category: 'CULTURE' }
    const [offer, need] = [await made('ServiceOffer', words), await made('Need', words)]
    const offered = async () =>
      (
        await house.ask('community', `{ found: bestOffers(needId: "${need}", limit: 50) { items { offerId } } }`)
      ).data.found.items.some(({ offerId }: { offerId: string }) => offerId === offer)
    expect(await offered()).toBe(true)
    await age('service_offer', offer, 105)
    expect(await offered()).toBe(false)
  })

  it('counts as confirmed when it is opened again by hand', async () => {
    const id = await made('SharedResource', { kind: '血压计' })
    await age('shared_resource', id, 200)
    const give = (state: string) =>
      house.ask(
        'unit',
        'mutation ($ids: [ID!]!, $input: SharedResourcePatch!) { updateSharedResources(ids: $ids, input: $input) }',
        { ids: [id], input: { state } },
      )
    await give('WITHDRAWN')
    await give('OPEN')
    await letGo(house.database, expireEntries)
    const { data } = await house.ask('volunteer', `{ row: sharedResource(id: "${id}") { state } }`)
    expect(data.row).toEqual({ state: 'OPEN' })
  })

  it('is confirmed with others of all lists at once, or none of them', async () => {
    const ids = [await made('Need'), await made('ServiceOffer'), await made('SharedResource', { kind: '血压计' })]
    expect((await confirm('unit', ids)).data.done).toEqual(ids)
    const elsewhere = await made('Need', { unitId: null })
    await age('service_offer', ids[1]!, 95)
    expect((await confirm('unit', [ids[1]!, elsewhere])).code).toBe('FORBIDDEN')
    expect(Date.now() - Date.parse((await seen('unit', ids[1]!)).confirmedAt)).toBeGreaterThan(94 * 86_400_000)
  })

  it('is confirmed by its unit and the clerks of its place alone', async () => {
    const id = await made('Need')
    for (const account of ['unit2', 'community2', 'volunteer', 'auditor', 'organisation', 'building'])
      expect([account, (await confirm(account, [id])).code]).toEqual([account, 'FORBIDDEN'])
    for (const account of ['unit', 'community', 'street', 'district'])
      expect([account, (await confirm(account, [id])).data.done]).toEqual([account, [id]])
    expect((await confirm('district', [await made('Need', { state: 'DRAFT' })])).code).toBe('FORBIDDEN')
    expect((await confirm('district', ['none'])).code).toBe('FORBIDDEN')
  })

  it('is confirmed once under a key, and nothing else under it', async () => {
    const [id, other] = [await made('Need'), await made('Need')]
    const key = newKey()
    const all = await Promise.all(Array.from({ length: 6 }, () => confirm('unit', [id], key)))
    expect(all.map(({ data }) => data?.done)).toEqual(all.map(() => [id]))
    await age('need', id, 95)
    expect((await confirm('unit', [id], key)).data.done).toEqual([id])
    const { data } = await house.ask('unit', `{ row: need(id: "${id}") { confirmedAt } }`)
    expect(Date.now() - Date.parse(data.row.confirmedAt)).toBeGreaterThan(94 * 86_400_000)
    expect((await confirm('unit', [other], key)).code).toBe('KEY_REUSED')
    expect((await confirm('unit', [id], '')).fields).toHaveProperty('key')
  })

  it('says when it holds in a form that is also read as words', async () => {
    const id = await made('Need', { weeklyTimes: '1-5 09:00-12:00; 6,7 14:00-17:30' })
    expect((await house.ask('volunteer', `{ row: need(id: "${id}") { weeklyTimesInWords } }`)).data.row).toEqual({
      weeklyTimesInWords: '周一至周五 09:00-12:00；周六、日 14:00-17:30',
    })
    const change = (input: object) =>
      house.ask(
        'unit',
        'mutation ($id: ID!, $input: NeedPatch!) { updateNeed(id: $id, version: 1, input: $input) { id } }',
        { id, input },
      )
    for (const wrong of ['8 09:00-12:00', '1 9:00-12:00', '周一上午', '1-5 09:00-25:00'])
      expect((await change({ weeklyTimes: wrong })).fields).toHaveProperty('weeklyTimes')
    expect((await change({ capacity: 0 })).fields).toHaveProperty('capacity')
  })

  it('tells volunteers of its risks before it asks for them', async () => {
    const input = { name: '秩序维护', category: 'VOLUNTEERS', communityId: here }
    const create = (more: object) =>
      house.ask('community', 'mutation ($input: NeedDraft!) { made: createNeed(input: $input) { id } }', {
        input: { ...input, ...more },
      })
    expect((await create({ state: 'OPEN' })).fields).toHaveProperty('riskNote')
    expect((await create({ state: 'OPEN', riskNote: '无特别风险' })).code).toBeUndefined()
    expect((await create({})).code).toBeUndefined()
  })

  it('is asked about by links that its own clerks make', async () => {
    await made('Need')
    const links = (account: string, unitIds: string[]) =>
      house.ask(
        account,
        'mutation ($unitIds: [ID!]!) { links: createConfirmationLinks(unitIds: $unitIds) { unitId entryCount path expiresAt } }',
        { unitIds },
      )
    const found = (await links('community', [unit, otherUnit])).data.links
    expect(found.map(({ unitId }: { unitId: string }) => unitId)).toEqual([unit])
    expect(found[0].entryCount).toBeGreaterThan(0)
    expect((Date.parse(found[0].expiresAt) - Date.now()) / 86_400_000).toBeCloseTo(7, 1)
    for (const account of ['unit', 'volunteer', 'auditor', 'building'])
      expect([account, (await links(account, [unit])).code]).toEqual([account, 'FORBIDDEN'])
  })
})
