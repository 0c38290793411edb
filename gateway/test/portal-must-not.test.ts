import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenTestHouse, start } from '../src/testing/house.ts'

// What a partner unit and a volunteer must not see or do, tried line by line through the graph itself.
const personal = [
  'volunteers',
  'registrations',
  'consents',
  'signUps',
  'serviceRecords',
  'redemptions',
  'ledgerAccounts',
  'ledgerEntries',
  'ledgerLines',
  'certificates',
  'recordContests',
]
const asleep = '(filter: {state: {in: [DRAFT, WITHDRAWN, EXPIRED]}}, perPage: 200)'

describe('through the raw graph', () => {
  let house: OpenTestHouse
  let unitId: string
  let volunteerId: string
  beforeAll(async () => {
    house = await start()
    unitId = (await house.actorNamed('unit')).placeId!
    volunteerId = (await house.actorNamed('volunteer')).placeId!
  })
  afterAll(() => house.close())

  /** What a list answers an account; a list it is refused is empty, a question put wrongly fails. */
  async function found<Row>(account: string, asked: string, fields: string) {
    const { data, code, message } = await house.ask(account, `{ found: ${asked} { total ${fields} } }`)
    if (code && code !== 'FORBIDDEN') throw new Error(message)
    return (data?.found ?? { total: 0, items: [] }) as { total: number; items: Row[] }
  }
  const total = async (account: string, asked: string) => (await found(account, asked, '')).total
  const owners = async (account: string, asked: string, owner: string) =>
    new Set((await found<{ owner: string }>(account, asked, `items { owner: ${owner} }`)).items.map((row) => row.owner))

  it('a unit reads of no volunteer who he is, what he did, holds or redeemed', async () => {
    for (const name of personal) {
      expect([name, await total('unit', name)]).toEqual([name, 0])
      expect([name, await total('district', name)]).not.toEqual([name, 0])
    }
  })

  it.each(personal)('a volunteer reads of %s his own alone', async (name) => {
    const owner = name === 'volunteers' ? 'id' : 'volunteerId'
    const read = await owners('volunteer', `${name}(perPage: 200)`, owner)
    read.delete(volunteerId)
    expect(read).toEqual(new Set())
  })

  it.each([
    'unitContacts(perPage: 200)',
    'matchParties(perPage: 200)',
    'roomBookings(perPage: 200)',
    'roomRequests(perPage: 200)',
    'meetingInvitations(perPage: 200)',
    'actionItems(perPage: 200)',
    'groupSignUps(perPage: 200)',
    'unitContests(perPage: 200)',
  ])(
    'neither reads another unit’s %s: contacts, reasons, invitations, bookings, what it is to do, brings along or contests',
    async (asked) => {
      expect((await owners('district', asked, 'unitId')).size).toBeGreaterThan(1)
      expect(await owners('unit', asked, 'unitId')).toEqual(new Set([unitId]))
      expect(await total('volunteer', asked)).toBe(0)
    },
  )

  it.each(['needs', 'serviceOffers', 'sharedResources'])('neither reads another’s unpublished %s', async (name) => {
    const others = await owners('district', name + asleep, 'unitId')
    others.delete(unitId)
    expect(others.size).toBeGreaterThan(0)
    const read = await owners('unit', name + asleep, 'unitId')
    read.delete(unitId)
    expect(read).toEqual(new Set())
    expect(await total('volunteer', name + asleep)).toBe(0)
  })

  it('neither reads minutes before they are published', async () => {
    const drafts = 'meetingRecords(filter: {state: {in: [DRAFT]}})'
    expect(await total('district', drafts)).toBeGreaterThan(0)
    for (const account of ['unit', 'volunteer']) expect(await total(account, drafts)).toBe(0)
  })

  it('neither administers: the acts of clerks are refused', async () => {
    const target = (
      await house.ask(
        'district',
        '{ conferences { items { id version } } volunteers { items { id version } } partnerUnits { items { id version } } }',
      )
    ).data
    const foreign = target.partnerUnits.items.find(({ id }: { id: string }) => id !== unitId)
    const stranger = target.volunteers.items.find(({ id }: { id: string }) => id !== volunteerId)
    const [conference] = target.conferences.items
    for (const account of ['unit', 'volunteer']) {
      for (const act of [
        `updateConference(id: "${conference.id}", version: ${conference.version}, input: {name: "改"})`,
        `updateVolunteer(id: "${stranger.id}", version: ${stranger.version}, input: {displayName: "改"})`,
        `updatePartnerUnit(id: "${foreign.id}", version: ${foreign.version}, input: {name: "改"})`,
      ]) {
        const { data, code } = await house.ask(account, `mutation { done: ${act} { id } }`)
        expect([account, act, code, data?.done ?? null]).toEqual([account, act, 'FORBIDDEN', null])
      }
    }
  })
})
