import { randomUUID } from 'node:crypto'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const conferenceId = seedId('conference', 'community', '太平角')
const unitId = seedId('unit', '太平角', 1)
const organisationId = seedId('organisation', '太平角', 1)
const today = (days: number) => dayFrom(new Date(), days)

describe('an invitation to a meeting', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const plan = async (input: object = {}) =>
    (
      await house.ask(
        'community',
        'mutation ($input: MeetingDraft!) { made: createMeeting(input: $input) { id version } }',
        { input: { name: '测试会议', conferenceId, heldOn: today(0), ...input } },
      )
    ).data.made as { id: string; version: number }
  const notify = (account: string, { id, version }: { id: string; version: number }, key: string = randomUUID()) =>
    house.ask(
      account,
      'mutation ($id: ID!, $version: Int!, $key: ID!) { made: notifyMeeting(id: $id, version: $version, key: $key) { id version state invitations(perPage: 50) { total items { id version unitId answer state agenda } } } }',
      { id, version, key },
    )
  const answer = (account: string, row: { id: string; version: number }, given: object, key: string = randomUUID()) =>
    house.ask(
      account,
      'mutation ($id: ID!, $version: Int!, $key: ID!, $answer: InvitationAnswer!, $attendeePost: String, $reason: String) { made: answerInvitation(id: $id, version: $version, key: $key, answer: $answer, attendeePost: $attendeePost, reason: $reason) { id version answer attendeePost reason answeredOn } }',
      { ...row, key, ...given },
    )
  const came = (account: string, row: { id: string; version: number }, cameIds: string[]) =>
    house.ask(
      account,
      'mutation ($id: ID!, $version: Int!, $key: ID!, $cameIds: [ID!]!) { made: recordAttendance(id: $id, version: $version, key: $key, cameIds: $cameIds) { state } }',
      { ...row, key: randomUUID(), cameIds },
    )
  const rowsOf = async (account: string, meetingId: string) =>
    (
      await house.ask(
        account,
        `{ page: meetingInvitations(filter: {meetingId: {eq: "${meetingId}"}}, perPage: 50) { items { id version unitId organisationId answer attended state meeting { name } } } }`,
      )
    ).data.page.items as Record<string, unknown>[]
  const own = async (meetingId: string, account = 'unit') =>
    (await rowsOf(account, meetingId))[0] as { id: string; version: number }

  it('goes to every unit and organisation with a seat as soon as the meeting is notified, once', async () => {
    const planned = await plan()
    const { made } = (await notify('community', planned)).data
    expect([made.state, made.invitations.total]).toEqual(['NOTIFIED', 13])
    expect((await notify('community', made)).data.made.invitations.total).toBe(13)
    const undated = await plan({ heldOn: null })
    expect((await notify('community', undated)).fields).toHaveProperty('heldOn')
    for (const account of ['unit', 'community2', 'volunteer'])
      expect([account, (await notify(account, undated)).code]).toEqual([account, 'NOT_FOUND'])
    // by a change of its state as well
    const { data } = await house.ask(
      'community',
      `mutation { made: updateMeeting(id: "${undated.id}", version: ${undated.version}, input: {state: NOTIFIED}) { invitations { total } } }`,
    )
    expect(data.made.invitations.total).toBe(13)
  })

  it('is read by its unit alone, who reads the meeting itself once it is published', async () => {
    const { made } = (await notify('community', await plan())).data
    expect(await rowsOf('unit', made.id)).toMatchObject([
      { unitId, state: 'NOTIFIED', answer: 'AWAITED', meeting: null },
    ])
    for (const account of ['unit2', 'volunteer', 'community2'])
      expect([account, await rowsOf(account, made.id)]).toEqual([account, []])
    await house.ask(
      'community',
      `mutation { updateMeeting(id: "${made.id}", version: ${made.version}, input: {state: PUBLISHED}) { id } }`,
    )
    expect(await rowsOf('unit', made.id)).toMatchObject([{ state: 'PUBLISHED', meeting: { name: '测试会议' } }])
  })

  it('is answered by its unit or its clerk with a post or a reason, and taken back, until the meeting is held', async () => {
    const { made } = (await notify('community', await plan())).data
    const row = await own(made.id)
    for (const [given, field] of [
      [{ answer: 'COMING' }, 'attendeePost'],
      [{ answer: 'NOT_COMING', reason: ' ' }, 'reason'],
      [{ answer: 'COMING', attendeePost: '一'.repeat(21) }, 'attendeePost'],
    ] as const)
      expect((await answer('unit', row, given)).fields).toHaveProperty(field)
    for (const account of ['unit2', 'volunteer', 'community2'])
      expect([account, (await answer(account, row, { answer: 'AWAITED' })).code]).toEqual([account, 'NOT_FOUND'])
    expect((await answer('auditor', row, { answer: 'AWAITED' })).code).toBe('FORBIDDEN')
    const coming = { answer: 'COMING', attendeePost: '办公室主任' }
    for (let again = 0; again < 2; again++)
      expect((await answer('unit', row, coming, `coming ${row.id}`)).data.made).toMatchObject({
        ...coming,
        version: row.version + 1,
        answeredOn: today(0),
      })
    expect((await answer('unit', row, coming)).code).toBe('CONFLICT')
    const back = (await answer('unit', { ...row, version: row.version + 1 }, { answer: 'AWAITED' })).data.made
    expect(back).toMatchObject({ answer: 'AWAITED', attendeePost: null, answeredOn: null })
    const { data } = await answer('community', back, { answer: 'NOT_COMING', reason: '当天检查' })
    expect(data.made.answer).toBe('NOT_COMING')
    expect((await came('community', made, [])).data.made.state).toBe('HELD')
    expect((await answer('unit', await own(made.id), coming)).code).toBe('BAD_USER_INPUT')
  })

  it('is an organisation’s as a unit’s: read by it alone, answered by it, withdrawn when it leaves', async () => {
    const { made } = (await notify('community', await plan())).data
    const row = await own(made.id, 'organisation')
    expect(await rowsOf('organisation', made.id)).toMatchObject([{ unitId: null, organisationId, meeting: null }])
    expect((await answer('organisation', await own(made.id), { answer: 'AWAITED' })).code).toBe('NOT_FOUND')
    expect((await answer('unit', row, { answer: 'AWAITED' })).code).toBe('NOT_FOUND')
    const coming = { answer: 'COMING', attendeePost: '秘书长' }
    expect((await answer('organisation', row, coming)).data.made).toMatchObject(coming)
    const seats = await house.ask('organisation', '{ page: conferenceMembers { items { id version organisationId } } }')
    expect(seats.data.page.items).toMatchObject([{ organisationId }])
    const [seat] = seats.data.page.items
    const change = (input: string) =>
      house.ask(
        'community',
        `mutation { updateConferenceMember(id: "${seat.id}", version: ${seat.version}, input: {${input}}) { version } }`,
      )
    expect((await change(`unitId: "${unitId}"`)).fields).toHaveProperty('organisationId')
    await change('organisationId: null')
    expect(await rowsOf('organisation', made.id)).toEqual([])
    seat.version += 1
    expect((await change(`organisationId: "${organisationId}"`)).errors).toBeUndefined()
  })

  it('says who came, entered at once by the clerk after the meeting, for each unit its own', async () => {
    const { made } = (await notify('community', await plan())).data
    const others = made.invitations.items as { id: string; unitId: string }[]
    const mine = others.find((row) => row.unitId === unitId)!
    expect((await came('community', made, [mine.id, randomUUID()])).fields).toHaveProperty('cameIds')
    expect((await came('unit', made, [mine.id])).code).toBe('NOT_FOUND')
    await came('community', made, [mine.id])
    const attended = async (account: string) => (await rowsOf(account, made.id)).map((row) => row.attended)
    expect(await attended('unit')).toEqual([true])
    expect((await attended('community')).filter(Boolean)).toHaveLength(1)
    const later = (await notify('community', await plan({ heldOn: today(3) }))).data.made
    expect((await came('community', later, [])).code).toBe('BAD_USER_INPUT')
  })

  it('is withdrawn from a unit that leaves, and keeps its meeting with its conference', async () => {
    const seats = await house.ask(
      'community',
      `{ page: conferenceMembers(filter: {conferenceId: {eq: "${conferenceId}"}}, perPage: 50) { items { id unitId } } }`,
    )
    const seat = seats.data.page.items.find((row: { unitId: string }) => row.unitId === seedId('unit', '太平角', 9))
    const { made } = (await notify('community', await plan())).data
    await house.ask('community', 'mutation ($ids: [ID!]!) { deleteConferenceMembers(ids: $ids) }', { ids: [seat.id] })
    expect(await rowsOf('community', made.id)).toHaveLength(12)
    const elsewhere = seedId('conference', 'street', '八大关')
    const { fields } = await house.ask(
      'district',
      `mutation { updateMeeting(id: "${made.id}", version: ${made.version}, input: {conferenceId: "${elsewhere}"}) { id } }`,
    )
    expect(Object.keys(fields ?? {})).toEqual(['conferenceId'])
  })
})
