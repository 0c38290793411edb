import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const conferenceId = seedId('conference', 'community', '太平角')
const communityId = seedId('community', '太平角')
const streetId = seedId('street', '八大关')
const elsewhere = { communityId: seedId('community', '高邮湖路'), streetId: seedId('street', '八大湖') }

keepsTheCrudContract({
  one: 'meeting',
  many: 'meetings',
  start,
  draft: () => ({ name: '测试会议', conferenceId }),
  change: () => ({ heldOn: '2026-12-01' }),
  wrong: { attendedCount: -1 },
  writer: 'community',
  stranger: 'community2',
  open: false,
  found: 'cshy',
})

describe('the meetings', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (input: object) =>
    house.ask(
      'district',
      'mutation ($input: MeetingDraft!) { made: createMeeting(input: $input) { id version communityId streetId } }',
      { input: { name: '测试会议', ...input } },
    )
  const change = (id: string, version: number, input: object) =>
    house.ask(
      'district',
      'mutation ($id: ID!, $version: Int!, $input: MeetingPatch!) { row: updateMeeting(id: $id, version: $version, input: $input) { communityId streetId } }',
      { id, version, input },
    )
  const lies = async (id: string) =>
    (await house.ask('district', `{ meeting(id: "${id}") { communityId streetId } }`)).data.meeting
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('are of a conference or of a committee, never of both or of neither', async () => {
    const committeeId = seedId('committee', 'community', '太平角')
    expect((await create({ committeeId })).data.made).toMatchObject({ communityId, streetId })
    for (const bodies of [{}, { conferenceId, committeeId }])
      expect(Object.keys((await create(bodies)).fields ?? {}).sort()).toEqual(['committeeId', 'conferenceId'])
  })

  it('lie where their body lies, and nowhere else', async () => {
    const { made } = (await create({ conferenceId })).data
    expect(made).toMatchObject({ communityId, streetId })
    expect((await create({ conferenceId, communityId })).data.made).toMatchObject({ communityId, streetId })
    expect((await create({ conferenceId, ...elsewhere })).fields).toHaveProperty('communityId')
    expect((await change(made.id, 1, elsewhere)).fields).toHaveProperty('communityId')
    const street = seedId('conference', 'street', '八大关')
    expect((await change(made.id, 1, { conferenceId: street })).data.row).toEqual({ communityId: null, streetId })
  })

  it('move with their body, and with their community', async () => {
    const where = { communityId: seedId('community', '江苏路示例一') }
    const body = (
      await house.ask(
        'district',
        'mutation ($input: ConferenceDraft!) { made: createConference(input: $input) { id } }',
        {
          input: { name: '测试议事会', kind: 'COMMUNITY_COUNCIL', ...where },
        },
      )
    ).data.made.id
    const { id } = (await create({ conferenceId: body })).data.made
    const moved = { communityId: seedId('community', '江苏路示例二') }
    await house.ask(
      'district',
      'mutation ($id: ID!, $input: ConferencePatch!) { updateConference(id: $id, version: 1, input: $input) { id } }',
      { id: body, input: moved },
    )
    expect(await lies(id)).toEqual({ ...moved, streetId: seedId('street', '江苏路') })
    const community = await house.ask(
      'district',
      'mutation ($id: ID!, $input: CommunityPatch!) { updateCommunity(id: $id, version: 1, input: $input) { id } }',
      { id: moved.communityId, input: { streetId: seedId('street', '中山路') } },
    )
    expect(community.errors).toBeUndefined()
    expect(await lies(id)).toEqual({ ...moved, streetId: seedId('street', '中山路') })
  })

  it('are known to everyone once they are published, before that to their own place', async () => {
    const { id } = (await create({ conferenceId })).data.made
    const seenBy = async (account: string) =>
      Boolean((await house.ask(account, `{ meeting(id: "${id}") { id } }`)).data.meeting)
    expect([await seenBy('community'), await seenBy('street'), await seenBy('unit')]).toEqual([true, true, false])
    await change(id, 1, { state: 'PUBLISHED' })
    expect(await seenBy('unit')).toBe(true)
  })

  it('count who attended only once they were held', async () => {
    expect((await create({ conferenceId, attendedCount: 9 })).fields).toHaveProperty('attendedCount')
    expect((await create({ conferenceId, state: 'HELD', attendedCount: 9 })).data.made.version).toBe(1)
  })
})
