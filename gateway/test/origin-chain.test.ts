import { randomUUID } from 'node:crypto'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

const communityId = seedId('community', '太平角')
const meetingId = seedId('meeting', '太平角', 1)
const unitId = seedId('unit', '高邮湖路', 1)

const chain =
  'id agendaItem meeting { id conference { name } } matches { items { id offer { name } activity { id name } venue { id name } } }'
const back = 'matches(filter: $these) { items { id need { id agendaItem meeting { id name } } } }'

// Q27: the item of an agenda, the need, the match, and the activity or the venue that came of it.
describe('what came of a decision', () => {
  let house: Awaited<ReturnType<typeof start>>
  const ask = async (account: string, document: string, variables = {}) => {
    const { data, errors } = await house.ask(account, document, variables)
    expect(errors).toBeUndefined()
    return data
  }
  const made = async (account: string, type: string, input: object) =>
    (
      await ask(account, `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id } }`, {
        input: { category: 'ELDER_CARE', state: 'OPEN', ...input },
      })
    ).made.id as string
  const versionOf = async (id: string) =>
    (await ask('district', `{ match(id: "${id}") { version } }`)).match.version as number
  const tell = async (account: string, id: string, outcome: object, version?: number, key: string = randomUUID()) =>
    house.ask(
      account,
      'mutation ($id: ID!, $version: Int!, $activityId: ID, $venueId: ID, $key: ID!) { row: recordOutcome(id: $id, version: $version, activityId: $activityId, venueId: $venueId, key: $key) { activity { id } venue { id } } }',
      { id, ...outcome, version: version ?? (await versionOf(id)), key },
    )
  const accept = async (account: string, id: string, side: string) => {
    const found = await ask(
      account,
      `{ matchParties(filter: {matchId: {eq: "${id}"}, side: {eq: ${side}}}) { items { id version } } }`,
    )
    const [party] = found.matchParties.items
    await ask(
      account,
      `mutation { acceptMatch(id: "${party.id}", version: ${party.version}, key: "${randomUUID()}") { id } }`,
    )
  }
  /** A need the council raised, and its match with what a unit elsewhere offers. */
  async function proposed() {
    const needId = await made('community', 'Need', {
      name: '爷爷没人陪着下棋',
      agendaItem: '测试议题：老人没人陪',
      communityId,
      meetingId,
    })
    const offerId = await made('community2', 'ServiceOffer', {
      name: '象棋陪练',
      communityId: seedId('community', '高邮湖路'),
      unitId,
    })
    const { match } = await ask(
      'community',
      `mutation { match: proposeMatch(needId: "${needId}", offerId: "${offerId}", key: "${randomUUID()}") { id } }`,
    )
    return { needId, id: match.id as string }
  }
  async function agreed() {
    const given = await proposed()
    await accept('community', given.id, 'NEED')
    await accept('unit2', given.id, 'OFFER')
    return given
  }
  const someOf = async (list: string) =>
    (
      await ask(
        'community',
        `{ page: ${list}(filter: {communityId: {eq: "${communityId}"}}, perPage: 1) { items { id } } }`,
      )
    ).page.items[0].id as string
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is told of a match both sides said yes to, by the clerks of its place alone', async () => {
    const activityId = await someOf('activities')
    const early = await proposed()
    expect((await tell('community', early.id, { activityId })).code).toBe('BAD_USER_INPUT')
    const { id } = await agreed()
    for (const account of ['community2', 'unit2', 'volunteer'])
      expect([account, (await tell(account, id, { activityId })).code]).toEqual([account, 'NOT_FOUND'])
    expect((await tell('auditor', id, { activityId })).code).toBe('FORBIDDEN')
    expect((await tell('community', id, { activityId: seedId('nothing') })).fields).toHaveProperty('activityId')
    expect((await tell('community', id, { venueId: seedId('nothing') })).fields).toHaveProperty('venueId')
    const version = await versionOf(id)
    const told = { activity: { id: activityId }, venue: null }
    for (let again = 0; again < 2; again++)
      expect((await tell('community', id, { activityId }, version, `outcome of ${id}`)).data.row).toEqual(told)
    expect(await versionOf(id)).toBe(version + 1)
    const venueId = await someOf('venues')
    expect((await tell('community', id, { venueId }, version, `outcome of ${id}`)).code).toBe('KEY_REUSED')
    expect((await tell('community', id, { venueId }, version)).code).toBe('CONFLICT')
    expect((await tell('street', id, { venueId })).data.row).toEqual({ activity: null, venue: { id: venueId } })
  })

  it('is walked from the item of the agenda, with what was decided and is done about it', async () => {
    const id = seedId('agenda-item', '医疗')
    const { item } = await ask(
      'community',
      `{ item: agendaItem(id: "${id}") { decisions { items { name } } actions { items { state } } need { id matches { total } agendaItems { items { id } } } } }`,
    )
    expect(item).toMatchObject({
      decisions: { items: [{ name: expect.any(String) }] },
      need: { id: seedId('need', '太平角', 'CONFIRMED'), agendaItems: { items: [{ id }] } },
    })
    expect(item.need.matches.total).toBeGreaterThan(0)
    expect(item.actions.items).toHaveLength(3)
  })

  it('names the meeting with the item of its agenda', async () => {
    const { fields } = await house.ask(
      'community',
      'mutation ($input: NeedDraft!) { createNeed(input: $input) { id } }',
      { input: { name: '测试需求', category: 'REPAIR', communityId, agendaItem: '测试议题' } },
    )
    expect(fields).toEqual({ meetingId: '写了议题，请选择会议。' })
  })

  it('is walked whole from the need and back, in one fetch a subgraph however many needs there are', async () => {
    const { needId, id } = await agreed()
    const [activityId, venueId] = [await someOf('activities'), await someOf('venues')]
    await tell('community', id, { activityId, venueId })
    const before = house.sent.data
    const { need } = await ask('community', `{ need(id: "${needId}") { ${chain} } }`)
    const fetches = house.sent.data - before
    expect(need).toMatchObject({
      agendaItem: '测试议题：老人没人陪',
      meeting: { id: meetingId, conference: { name: expect.stringContaining('太平角') } },
      matches: { items: [{ id, offer: { name: '象棋陪练' }, activity: { id: activityId }, venue: { id: venueId } }] },
    })
    expect(fetches).toBe(4)
    const { needs } = await ask('community', `{ needs(perPage: 100) { items { ${chain} } } }`)
    expect(needs.items.length).toBeGreaterThan(50)
    expect(house.sent.data - before - fetches).toBe(4)
    const of = { these: { id: { eq: id } } }
    const origin = [
      { id, need: { id: needId, agendaItem: need.agendaItem, meeting: { id: meetingId, name: expect.any(String) } } },
    ]
    for (const one of [`activity(id: "${activityId}")`, `venue(id: "${venueId}")`])
      expect(
        (await ask('community', `query ($these: MatchFilter!) { one: ${one} { ${back} } }`, of)).one.matches.items,
      ).toEqual(origin)
    const { meeting } = await ask('community', `{ meeting(id: "${meetingId}") { needs { items { id } } } }`)
    expect(meeting.needs.items).toContainEqual({ id: needId })
    // whose the match is not, sees the need and no match behind it
    expect((await ask('volunteer', `{ need(id: "${needId}") { matches { total } } }`)).need.matches.total).toBe(0)
  })

  it('is a figure of the needs that led to something, for who is in charge', async () => {
    const figures = `raised: raisedNeedCount(communityId: "${communityId}") { value } led: raisedNeedOutcomeShare(communityId: "${communityId}") { value rows(perPage: 200) { total items { id value } } }`
    const { needId, id } = await agreed()
    const counted = async (account = 'community') => ask(account, `{ ${figures} }`)
    const { raised, led } = await counted()
    expect(led.rows.total).toBe(raised.value)
    expect(led.rows.items).toContainEqual({ id: needId, value: 0 })
    await tell('community', id, { venueId: await someOf('venues') })
    const after = await counted()
    expect(after.raised.value).toBe(raised.value)
    expect(after.led.rows.items).toContainEqual({ id: needId, value: 100 })
    expect((await counted('volunteer')).led).toEqual({ value: null, rows: { total: 0, items: [] } })
  })

  it('is timed by the period in which both said yes', async () => {
    const days = async (period: string) =>
      (await ask('district', `{ figure: daysToMatch(${period}) { value rows(perPage: 200) { total items { id } } } }`))
        .figure
    const { id } = await agreed()
    const today = dayFrom(new Date(), 0)
    const idsIn = async (period: string) => (await days(period)).rows.items.map((row: { id: string }) => row.id)
    expect(await idsIn(`from: "${today}"`)).toContain(id)
    expect(await idsIn(`to: "${dayFrom(new Date(), -1)}"`)).not.toContain(id)
    expect(await days('to: "2000-01-01"')).toEqual({ value: null, rows: { total: 0, items: [] } })
    expect((await days('from: "2000-01-01"')).rows.total).toBeGreaterThan(1)
  })
})
