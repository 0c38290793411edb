import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const committeeId = seedId('committee', 'community', '太平角')
const unitId = seedId('unit', '太平角', 2)

keepsTheCrudContract({
  one: 'committeeSeat',
  many: 'committeeSeats',
  start,
  draft: () => ({ name: '测试席位', origin: 'AREA', committeeId }),
  change: () => ({ partTime: true }),
  wrong: { unitId: seedId('unit', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csxw',
})

describe('the seats of a committee', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (input: object) =>
    house.ask(
      'community',
      'mutation ($input: CommitteeSeatDraft!) { made: createCommitteeSeat(input: $input) { id unit { name } community { name } } }',
      { input: { name: '测试席位', origin: 'PARTNER_UNIT', committeeId, ...input } },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('are held by a unit one at a time', async () => {
    const first = await create({ unitId, startsOn: '2016-01-01', endsOn: '2017-12-31' })
    expect(first.data.made).toMatchObject({ unit: { name: expect.any(String) }, community: { name: '太平角社区' } })
    expect((await create({ unitId, startsOn: '2017-12-31' })).fields).toEqual({
      unitId: '该单位在这一时间已有本党委的席位。',
    })
    expect((await create({ unitId, startsOn: '2018-01-01' })).errors).toBeUndefined()
  })

  it('name a unit only where they come from one', async () => {
    for (const origin of ['STREET_CADRE', 'RESIDENTS_DIRECTOR', 'AREA'])
      expect((await create({ unitId, origin })).fields).toHaveProperty('unitId')
    expect((await create({ unitId: seedId('unit', 'nobody') })).fields).toHaveProperty('unitId')
  })

  it('do not end before they start', async () => {
    expect((await create({ startsOn: '2017-01-02', endsOn: '2017-01-01' })).fields).toEqual({
      endsOn: '结束日期不能早于开始日期。',
    })
  })
})
