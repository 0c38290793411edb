import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

keepsTheCrudContract({
  one: 'volunteerGroup',
  many: 'volunteerGroups',
  start,
  draft: () => ({
    name: '测试团队',
    kind: 'SERVICE',
    communityId: seedId('community', '太平角'),
    stationId: seedId('station', 'HELP_AT_HOME', '太平角'),
  }),
  change: () => ({ registered: true }),
  wrong: { stationId: seedId('station', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cstd',
})

describe('a volunteer group', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (input: object) =>
    house.ask(
      'district',
      'mutation ($input: VolunteerGroupDraft!) { made: createVolunteerGroup(input: $input) { street { name } community { name } } }',
      { input: { name: '测试团队', kind: 'TROUPE', ...input } },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is of a station of its own community, or of none', async () => {
    const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
    expect((await create({ streetId: seedId('street', '八大峡') })).data.made).toEqual({
      street: { name: '八大峡街道' },
      community: null,
    })
    expect((await create({ communityId: seedId('community', '高邮湖路'), stationId })).fields).toHaveProperty(
      'stationId',
    )
    expect((await create({ streetId: seedId('street', '八大关'), stationId })).fields).toEqual({
      stationId: '属于服务站的团队须写所在社区。',
    })
  })
})
