import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// a meeting for each: it has one record; the first are published, so that the stranger knows of them, and none has one yet
const streets = ['香港中路', '八大峡', '云南路', '中山路', '江苏路', '湛山', '金湖路', '八大湖', '金门路', '八大关']
const unrecorded = [0, 1, 3].flatMap((round) => streets.map((street) => seedId('meeting', street, round)))
let drafts = 0

keepsTheCrudContract({
  one: 'meetingRecord',
  many: 'meetingRecords',
  start,
  draft: () => ({ name: '测试纪要', text: '议定事项。', meetingId: unrecorded[drafts++ % unrecorded.length] }),
  change: () => ({ decisions: '按分工办理。' }),
  wrong: { text: '长'.repeat(10_001) },
  writer: 'district',
  stranger: 'community',
  open: false,
  found: 'csjy',
})

describe('the minutes of a meeting', () => {
  let house: Awaited<ReturnType<typeof start>>
  const meetingId = seedId('meeting', '太平角', 3)
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('are one record, and read by everyone once it is published', async () => {
    const create = () =>
      house.ask(
        'community',
        'mutation ($input: MeetingRecordDraft!) { made: createMeetingRecord(input: $input) { id community { name } } }',
        { input: { name: '测试纪要', text: '议定事项。', meetingId } },
      )
    const { made } = (await create()).data
    expect(made.community.name).toBe('太平角社区')
    expect((await create()).fields).toEqual({ meetingId: '这次会议已有纪要。' })
    const seenBy = async (account: string) =>
      (await house.ask(account, `{ meetingRecord(id: "${made.id}") { text } }`)).data.meetingRecord?.text ?? null
    expect([await seenBy('street'), await seenBy('unit')]).toEqual(['议定事项。', null])
    const publish = () =>
      house.ask(
        'community',
        'mutation ($id: ID!) { updateMeetingRecord(id: $id, version: 1, input: { state: PUBLISHED }) { id } }',
        { id: made.id },
      )
    const meetingIs = (version: number, state: string) =>
      house.ask(
        'community',
        'mutation ($id: ID!, $version: Int!, $input: MeetingPatch!) { updateMeeting(id: $id, version: $version, input: $input) { id } }',
        { id: meetingId, version, input: { state } },
      )
    expect((await publish()).fields).toEqual({ state: '会议公布之后才能公布纪要。' })
    await meetingIs(1, 'PUBLISHED')
    expect((await publish()).data.updateMeetingRecord.id).toBe(made.id)
    expect(await seenBy('unit')).toBe('议定事项。')
    expect((await meetingIs(2, 'HELD')).fields).toEqual({ state: '纪要已公布，请先把纪要改回草稿。' })
    const { data } = await house.ask('community', `{ meeting(id: "${meetingId}") { minutes { name } } }`)
    expect(data.meeting.minutes.name).toBe('测试纪要')
  })
})
