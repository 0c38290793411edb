import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const conferenceId = seedId('conference', 'community', '太平角')

keepsTheCrudContract({
  one: 'conferenceMember',
  many: 'conferenceMembers',
  start,
  draft: () => ({ name: '测试席位', seatKind: 'RESIDENTS_COMMITTEE', conferenceId }),
  change: () => ({ seatCount: 2 }),
  wrong: { seatCount: 0 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csxw',
})

describe('the members of a conference', () => {
  let house: Awaited<ReturnType<typeof start>>
  const join = (unitId: string) =>
    house.ask(
      'community',
      'mutation ($input: ConferenceMemberDraft!) { made: createConferenceMember(input: $input) { id street { name } } }',
      { input: { name: '测试单位', seatKind: 'UNIT_SECRETARY', conferenceId, unitId } },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('are units once, and again after they were archived', async () => {
    const unitId = seedId('unit', '高邮湖路', 1)
    const { made } = (await join(unitId)).data
    expect(made.street.name).toBe('八大关街道')
    expect((await join(unitId)).fields).toHaveProperty('unitId', '该单位已是这个会议的成员。')
    await house.ask('community', 'mutation ($ids: [ID!]!) { deleteConferenceMembers(ids: $ids) }', { ids: [made.id] })
    expect((await join(unitId)).data.made.id).not.toBe(made.id)
    expect((await join(seedId('unit', 'nobody'))).fields).toHaveProperty('unitId')
  })
})
