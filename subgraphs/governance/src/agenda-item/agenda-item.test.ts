import { randomUUID } from 'node:crypto'
import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const conferenceId = seedId('conference', 'community', '太平角')
const unitId = seedId('unit', '太平角', 1)

keepsTheCrudContract({
  one: 'agendaItem',
  many: 'agendaItems',
  start,
  draft: () => ({ name: '测试议题', kind: 'PLAN', conferenceId }),
  change: () => ({ detail: '测试说明' }),
  wrong: { needId: seedId('need', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'csyt',
})

type Item = { id: string; version: number; state: string }

describe('an item of an agenda', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  const made = async (type: string, input: object, account = 'community') =>
    house.ask(account, `mutation ($input: ${type}Draft!) { made: create${type}(input: $input) { id version } }`, {
      input,
    })
  const raise = (account: string, given: object, key: string = randomUUID()) =>
    house.ask(
      account,
      'mutation ($conferenceId: ID!, $kind: AgendaKind!, $name: String!, $needId: ID, $key: ID!) { made: raiseAgendaItem(conferenceId: $conferenceId, kind: $kind, name: $name, needId: $needId, key: $key) { id version state unitId needId } }',
      { conferenceId, kind: 'HARD_MATTER', name: '测试：路口积水', ...given, key },
    )
  const settle = (account: string, verb: string, item: { id: string; version: number }, given: object = {}) => {
    const takes = verb === 'accept' ? '$meetingId: ID' : '$text: String!'
    const passes = verb === 'accept' ? 'meetingId: $meetingId' : 'text: $text'
    return house.ask(
      account,
      `mutation ($id: ID!, $version: Int!, $key: ID!, ${takes}) { made: ${verb}AgendaItem(id: $id, version: $version, key: $key, ${passes}) { id version state answer decisions { items { text body } } } }`,
      { id: item.id, version: item.version, key: randomUUID(), text: '测试说明', ...given },
    )
  }
  const read = async (account: string, id: string) =>
    (await house.ask(account, `{ item: agendaItem(id: "${id}") { id version state name } }`)).data.item as Item | null
  const meeting = async (input: object = {}) =>
    (await made('Meeting', { name: '测试会议', conferenceId, heldOn: dayFrom(new Date(), 0), ...input })).data
      .made as Item
  const move = async (id: string, state: string) => {
    const { version } = (await house.ask('community', `{ meeting(id: "${id}") { version } }`)).data.meeting
    return house.ask(
      'community',
      `mutation { updateMeeting(id: "${id}", version: ${version}, input: {state: ${state}}) { version } }`,
    )
  }
  const agendaOf = async (account: string, meetingId: string) =>
    (
      await house.ask(
        account,
        `{ page: meetingInvitations(filter: {meetingId: {eq: "${meetingId}"}}) { items { agenda } } }`,
      )
    ).data.page.items[0]?.agenda

  it('is raised by a unit where it has a seat, about a need of its own, once under a key', async () => {
    const needId = seedId('need', '太平角', 'OPEN')
    const key = randomUUID()
    const first = (await raise('unit', { needId }, key)).data.made
    expect(first).toMatchObject({ state: 'RAISED', unitId, needId })
    expect((await raise('unit', { needId }, key)).data.made.id).toBe(first.id)
    expect((await raise('unit', { name: '测试：另一件' }, key)).code).toBe('KEY_REUSED')
    expect((await raise('unit2', {})).fields).toEqual({ conferenceId: '本单位（组织）在这个会议没有席位。' })
    expect((await raise('unit', { needId: seedId('need', '高邮湖路', 'OPEN') })).fields).toHaveProperty('needId')
    expect((await raise('unit', { name: '长'.repeat(81) })).fields).toHaveProperty('name')
    for (const account of ['volunteer', 'auditor', 'community'])
      expect([account, (await raise(account, {})).code]).toEqual([account, 'FORBIDDEN'])
    // who raised it reads it before anybody else outside
    expect(await read('unit', first.id)).toMatchObject({ state: 'RAISED' })
    expect(await read('volunteer', first.id)).toBeNull()
    const { data } = await house.ask('unit', `{ need(id: "${needId}") { agendaItems { items { id } } } }`)
    expect(data.need.agendaItems.items).toContainEqual({ id: first.id })
  })

  it('is raised by an organisation with a seat, read by it, and what it is to do about it is its own', async () => {
    const organisationId = seedId('organisation', '太平角', 1)
    const item = (await raise('organisation', {})).data.made
    expect(item).toMatchObject({ state: 'RAISED', unitId: null })
    expect(
      (await raise('organisation', { conferenceId: seedId('conference', 'street', '八大关') })).fields,
    ).toHaveProperty('conferenceId')
    expect((await raise('organisation', { needId: seedId('need', '太平角', 'OPEN') })).fields).toHaveProperty('needId')
    expect(await read('organisation', item.id)).toMatchObject({ state: 'RAISED' })
    for (const account of ['unit', 'unit2', 'volunteer']) expect(await read(account, item.id)).toBeNull()
    const both = { name: '测试', kind: 'PLAN', conferenceId, unitId, organisationId }
    expect((await made('AgendaItem', both)).fields).toHaveProperty('organisationId')
    const due = { agendaItemId: seedId('agenda-item', '医疗'), name: '测试：入户宣传', dueOn: '2026-12-30' }
    expect((await made('ActionItem', { ...due, owner: 'ORGANISATION' })).fields).toHaveProperty('organisationId')
    const action = (await made('ActionItem', { ...due, owner: 'ORGANISATION', organisationId })).data.made
    const finish = (account: string, version: number) =>
      house.ask(
        account,
        `mutation { made: finishActionItem(id: "${action.id}", version: ${version}, key: "${randomUUID()}") { state } }`,
      )
    expect((await finish('unit', 1)).code).toBe('NOT_FOUND')
    expect((await finish('organisation', 1)).data.made.state).toBe('DONE')
  })

  it('is taken up for a meeting, discussed by it, decided, done and verified, step by step', async () => {
    const { id: meetingId } = await meeting()
    const item = (await raise('unit', {})).data.made as Item
    expect((await settle('community', 'decide', item)).code).toBe('BAD_USER_INPUT')
    for (const account of ['unit', 'community2'])
      expect((await settle(account, 'accept', item)).code).toMatch(/FORBIDDEN|NOT_FOUND/)
    const other = seedId('meeting', '高邮湖路', 5)
    expect((await settle('community', 'accept', item, { meetingId: other })).fields).toHaveProperty('meetingId')
    const accepted = (await settle('community', 'accept', item, { meetingId })).data.made as Item
    expect(accepted.state).toBe('ACCEPTED')
    await made('AgendaItem', { name: '测试：内部', kind: 'PLAN', conferenceId, meetingId, internal: true })
    expect((await move(meetingId, 'NOTIFIED')).errors).toBeUndefined()
    expect(await agendaOf('unit', meetingId)).toBe('1. 测试：路口积水')
    await move(meetingId, 'HELD')
    const discussed = (await read('community', item.id))!
    expect(discussed.state).toBe('DISCUSSED')
    const decided = (await settle('community', 'decide', discussed, { text: '先疏通，再改管。' })).data.made
    expect(decided).toMatchObject({
      state: 'DECIDED',
      decisions: { items: [{ text: '先疏通，再改管。', body: 'COMMUNITY_COUNCIL' }] },
    })
    const action = (
      await made('ActionItem', {
        agendaItemId: item.id,
        owner: 'UNIT',
        unitId,
        name: '测试：疏通',
        dueOn: '2026-12-30',
      })
    ).data.made
    expect((await read('unit', item.id))!.state).toBe('ACTION')
    const act = (account: string, verb: string, version: number) =>
      house.ask(
        account,
        `mutation { made: ${verb}ActionItem(id: "${action.id}", version: ${version}, key: "${randomUUID()}") { state version } }`,
      )
    expect((await act('unit', 'finish', 1)).data.made.state).toBe('DONE')
    expect((await act('unit', 'verify', 2)).code).toBe('FORBIDDEN')
    expect((await act('community', 'verify', 2)).data.made.state).toBe('VERIFIED')
    const verified = (await read('community', item.id))!
    expect(verified.state).toBe('VERIFIED')
    expect((await settle('community', 'close', verified)).data.made).toMatchObject({
      state: 'CLOSED',
      answer: '测试说明',
    })
  })

  it('is answered where it is declined, and taken up after all', async () => {
    const item = (await raise('unit', {})).data.made as Item
    expect((await settle('community', 'decline', item, { text: ' ' })).fields).toHaveProperty('text')
    const declined = (await settle('community', 'decline', item)).data.made as Item
    expect(declined).toMatchObject({ state: 'DECLINED', answer: '测试说明' })
    expect((await settle('community', 'accept', declined)).data.made).toMatchObject({ state: 'ACCEPTED', answer: null })
  })

  it('is read by everyone once its meeting is published, an internal one by no one outside, a decision with the minutes', async () => {
    const { id: meetingId } = await meeting()
    const [open, internal] = await Promise.all(
      [false, true].map(
        async (isInternal) =>
          (await made('AgendaItem', { name: '测试议题', kind: 'PLAN', conferenceId, meetingId, internal: isInternal }))
            .data.made.id as string,
      ),
    )
    for (const id of [open!, internal!]) await settle('community', 'accept', (await read('community', id))!)
    await move(meetingId, 'HELD')
    for (const id of [open!, internal!]) await settle('community', 'decide', (await read('community', id))!)
    const decisions = async (account: string) =>
      (
        await house.ask(
          account,
          `{ page: decisions(filter: {meetingId: {eq: "${meetingId}"}}) { items { agendaItemId } } }`,
        )
      ).data.page.items
    expect([await read('unit', open!), await decisions('unit')]).toEqual([null, []])
    await move(meetingId, 'PUBLISHED')
    expect([(await read('unit', open!))?.state, await read('unit', internal!)]).toEqual(['DECIDED', null])
    expect(await decisions('unit')).toEqual([])
    await made('MeetingRecord', { name: '测试纪要', text: '议定。', meetingId, state: 'PUBLISHED' })
    expect(await decisions('unit')).toEqual([{ agendaItemId: open }])
    expect(await decisions('community')).toHaveLength(2)
    expect(
      (await made('AgendaItem', { name: '测试', kind: 'PLAN', conferenceId, unitId, internal: true })).fields,
    ).toHaveProperty('internal')
  })
})
