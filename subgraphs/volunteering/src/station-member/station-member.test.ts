import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const station = seedId('station', 'HELP_AT_HOME', '太平角')
const numbers = [...'一二三四五六七八']
// a unit for each draft: no unit is a member twice
const units = [
  ...['金门路', '香港中路', '湛山', '八大湖'].flatMap((street) => numbers.slice(0, 6).map((n) => `${street}示例${n}`)),
  ...['汶铁', '三门峡', '成武路', '台西五路', '观音峡', '邹县路', '寿张路'],
].map((community) => seedId('unit', community, 1))
let drafts = 0

keepsTheCrudContract({
  one: 'stationMember',
  many: 'stationMembers',
  start,
  draft: () => ({ name: '测试单位', stationId: station, unitId: units[drafts++ % units.length] }),
  change: () => ({ since: '2026-01-05' }),
  wrong: { unitId: seedId('unit', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csdw',
})

describe('StationMember', () => {
  let house: TestHouse
  const join = async () =>
    house.ask(
      'community',
      'mutation ($input: StationMemberDraft!) { made: createStationMember(input: $input) { id unit { name } community { name } } }',
      { input: { name: '测试单位', stationId: station, unitId: seedId('unit', '太平角', 1) } },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is a member of a station once, and again after it was archived', async () => {
    const { made } = (await join()).data
    expect(made).toMatchObject({ unit: { name: expect.any(String) }, community: { name: '太平角社区' } })
    expect(await join()).toMatchObject({ code: 'BAD_USER_INPUT', fields: { unitId: '已有相同的记录。' } })
    await house.ask('community', 'mutation ($ids: [ID!]!) { deleteStationMembers(ids: $ids) }', { ids: [made.id] })
    expect((await join()).data.made.id).not.toBe(made.id)
  })
})
