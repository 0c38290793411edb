import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const agendaItemId = seedId('agenda-item', '避雨')
const meetingId = seedId('meeting', '太平角', 3)
const draft = { name: '测试决定', text: '照此办理。', body: 'COMMUNITY_COUNCIL', agendaItemId, meetingId }

keepsTheCrudContract({
  one: 'decision',
  many: 'decisions',
  start,
  draft: () => draft,
  change: () => ({ text: '另行办理。' }),
  wrong: { text: '长'.repeat(1001) },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'csjd',
})

describe('a decision', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())
  const take = (input: object) =>
    house.ask('district', 'mutation ($input: DecisionDraft!) { made: createDecision(input: $input) { id } }', {
      input: { ...draft, ...input },
    })

  it('is of an item that was discussed, by a meeting of its place that was held', async () => {
    expect((await take({ agendaItemId: seedId('agenda-item', '停车') })).fields).toHaveProperty('agendaItemId')
    for (const meeting of [seedId('meeting', '太平角', 5), seedId('meeting', '高邮湖路', 3)])
      expect((await take({ meetingId: meeting })).fields).toHaveProperty('meetingId')
    expect((await take({ meetingId: seedId('meeting', '八大关', 3) })).data.made.id).toBeDefined()
  })

  it('on a major matter comes after the council has discussed it (R45)', async () => {
    const major = { agendaItemId: seedId('agenda-item', '改造'), body: 'COMMITTEE_PLENARY' }
    const plenary = async (heldOn: string) =>
      (
        await house.ask('district', 'mutation ($input: MeetingDraft!) { made: createMeeting(input: $input) { id } }', {
          input: {
            name: '测试全委会',
            committeeId: seedId('committee', 'community', '高邮湖路'),
            state: 'HELD',
            heldOn,
          },
        })
      ).data.made.id
    const early = await plenary(dayFrom(new Date(), -100))
    expect((await take({ ...major, meetingId: early })).fields).toEqual({
      meetingId: '重大事项须先经议事会商讨，再作决定；请选择不早于商讨的会议。',
    })
    expect((await take({ ...major, meetingId: await plenary(dayFrom(new Date(), 0)) })).data.made.id).toBeDefined()
  })
})
