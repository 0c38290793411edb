import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { type OpenTestHouse, start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const here = seedId('community', '太平角')
const unit = seedId('unit', '太平角', 1)
type Place = {
  name: string
  entries: number
  confirmed: number
  expired: number
  neverMatched: number
  unitsNeverAsked: number
}

describe('The health of the lists', () => {
  let house: OpenTestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const health = (account: string, streetId?: string) =>
    house.ask(
      account,
      'query ($streetId: ID) { health: listHealth(streetId: $streetId) { places { name entries confirmed expired neverMatched unitsNeverAsked } units { id due neverAsked } } }',
      { streetId },
    )
  const own = async () => {
    const { places, units } = (await health('community')).data.health
    return { place: places[0] as Place, units: units as { id: string; due: number; neverAsked: boolean }[] }
  }
  const value = async (figure: string, args = `(communityId: "${here}")`) =>
    (
      await house.ask(
        'community',
        `{ figure: ${figure}${args} { value rows(perPage: 200) { total items { label value } } } }`,
      )
    ).data.figure
  const made = async (type: string, input: object) =>
    (
      await house.ask('community', `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`, {
        input: { name: '磨剪刀', category: 'OTHER', state: 'OPEN', communityId: here, ...input },
      })
    ).data.made.id as string

  it('counts each place for who is in charge of it, and adds up', async () => {
    const { data } = await health('district')
    const streets = data.health.places as Place[]
    const street = streets.find(({ name }) => name.includes('八大关'))!
    const within = (await health('street')).data.health.places as Place[]
    expect(within.some(({ name }) => name.includes('太平角'))).toBe(true)
    const sum = (places: Place[], key: 'entries' | 'expired' | 'unitsNeverAsked') =>
      places.reduce((total, place) => total + place[key], 0)
    // of the street itself one need is asked
    expect(sum(within, 'entries')).toBe(street.entries - 1)
    expect(sum(within, 'unitsNeverAsked')).toBe(street.unitsNeverAsked)
    expect((await health('district', seedId('street', '八大关'))).data.health.places).toEqual(within)
    for (const account of ['unit', 'volunteer', 'organisation', 'building'])
      expect([account, (await health(account)).code]).toEqual([account, 'FORBIDDEN'])
    expect((await health('district', 'none')).fields).toHaveProperty('streetId')
  })

  it('moves by exactly what is opened, aged and confirmed', async () => {
    const before = await own()
    const share = await value('freshEntryShare')
    const id = await made('ServiceOffer', { unitId: unit })
    const opened = await own()
    expect(opened.place).toMatchObject({
      entries: before.place.entries + 1,
      confirmed: before.place.confirmed + 1,
      neverMatched: before.place.neverMatched + 1,
    })
    await connected(house.ownerUrl, async (client) => {
      await client.query('set role concentric_template_system')
      await client.query(
        `update organisations.service_offer set confirmed_at = now() - interval '91 days' where id = $1`,
        [id],
      )
    })
    const aged = await own()
    expect(aged.place).toMatchObject({ entries: before.place.entries + 1, confirmed: before.place.confirmed })
    const dueOf = ({ units }: Awaited<ReturnType<typeof own>>) => units.find((each) => each.id === unit)?.due ?? 0
    expect(dueOf(aged)).toBe(dueOf(before) + 1)
    const { rows } = await value('freshEntryShare')
    expect(rows.total).toBe(share.rows.total + 1)
    expect(rows.items).toContainEqual({ label: '磨剪刀', value: 0 })
    await house.ask('unit', 'mutation ($ids: [ID!]!) { confirmEntries(ids: $ids, key: "health") }', { ids: [id] })
    expect(dueOf(await own())).toBe(dueOf(before))
  })

  it('knows a match, and whether it crosses a line, once both sides accepted it', async () => {
    const [before, need, offer] = [
      await value('crossLineShare'),
      await made('Need', {}),
      await made('ServiceOffer', { unitId: unit }),
    ]
    const matched = await value('needMatchShare')
    await house.ask(
      'community',
      `mutation { proposeMatch(needId: "${need}", offerId: "${offer}", key: "${need}") { id } }`,
    )
    const start = await own()
    for (const side of ['NEED', 'OFFER']) {
      // the yes of one side gives the other's row a new version
      const { data } = await house.ask(
        'community',
        `{ matchParties(filter: {needId: {eq: "${need}"}, side: {eq: ${side}}}) { items { id version } } }`,
      )
      const [{ id, version }] = data.matchParties.items
      await house.ask('community', `mutation { acceptMatch(id: "${id}", version: ${version}, key: "${id}") { id } }`)
    }
    expect((await own()).place.neverMatched).toBe(start.place.neverMatched - 2)
    const after = await value('crossLineShare')
    expect(after.rows.total).toBe(before.rows.total + 1)
    // the community itself asks, a unit gives
    expect(after.rows.items).toContainEqual({ label: '磨剪刀', value: 100 })
    const { rows } = await value('needMatchShare')
    expect(rows.total).toBe(matched.rows.total)
    expect(rows.items).toContainEqual({ label: '磨剪刀', value: 100 })
    expect((await value('needDaysWaited')).rows.items.every(({ value: days }: { value: number }) => days >= 0)).toBe(
      true,
    )
  })
})
