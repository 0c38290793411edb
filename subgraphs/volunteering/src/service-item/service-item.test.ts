import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const stationId = seedId('station', 'HELP_AT_HOME', '太平角')

keepsTheCrudContract({
  one: 'serviceItem',
  many: 'serviceItems',
  start,
  draft: () => ({ name: '测试项目', kind: 'REPAIR', stationId }),
  change: () => ({ terms: '免费，零件自备。' }),
  wrong: { parentId: seedId('item', 'nowhere') },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csxm',
})

describe('ServiceItem', () => {
  let house: TestHouse
  const create = (input: object) =>
    house.ask(
      'community',
      'mutation ($input: ServiceItemDraft!) { made: createServiceItem(input: $input) { id community { name } parent { kind } } }',
      { input: { name: '测试项目', stationId, ...input } },
    )
  const change = (id: string, input: object) =>
    house.ask(
      'community',
      'mutation ($ids: [ID!]!, $input: ServiceItemPatch!) { ids: updateServiceItems(ids: $ids, input: $input) }',
      { ids: [id], input },
    )
  const head = async (): Promise<string> => (await create({ kind: 'REPAIR' })).data.made.id
  const item = async (parentId: string): Promise<string> => (await create({ parentId })).data.made.id
  const otherStation = async (): Promise<string> =>
    (
      await house.ask(
        'community',
        'mutation ($input: ServiceStationDraft!) { made: createServiceStation(input: $input) { id } }',
        { input: { name: '测试服务站', kind: 'DAILY_WORKSHOP', communityId: seedId('community', '太平角') } },
      )
    ).data.made.id
  const refused = {
    code: 'BAD_USER_INPUT',
    fields: { parentId: '上级须是同一服务站的大项；已有小项的大项不能再有上级。' },
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('stands under a head, in the community of its station and of the kind of its head', async () => {
    expect((await create({ parentId: await head() })).data.made).toMatchObject({
      community: { name: '太平角社区' },
      parent: { kind: 'REPAIR' },
    })
  })

  it('has two levels: nothing stands under an item, nor a head with items under another', async () => {
    const [above, other] = [await head(), await head()]
    const below = await item(above)
    expect(await create({ parentId: below })).toMatchObject(refused)
    expect(await change(other, { parentId: below, kind: null })).toMatchObject(refused)
    expect(await change(above, { parentId: other, kind: null })).toMatchObject(refused)
    expect(await change(other, { parentId: other, kind: null })).toMatchObject(refused)
    expect((await change(other, { parentId: above, kind: null })).data.ids).toEqual([other])
  })

  it('has two levels, even if an item and the parent of its head are written at once', async () => {
    const other = await head()
    for (let round = 0; round < 10; round++) {
      const above = await head()
      await Promise.all([create({ parentId: above }), change(above, { parentId: other, kind: null })])
    }
    const { data } = await house.ask(
      'community',
      `{ row: serviceItem(id: "${other}") { items { total items { items { total } } } } }`,
    )
    const under = data.row.items.items.map(({ items }: { items: { total: number } }) => items.total)
    expect(under.every((count: number) => count === 0)).toBe(true)
  })

  it('stands under a head of its own station, and moves to another along with it', async () => {
    const [above, station] = [await head(), await otherStation()]
    const below = await item(above)
    expect(await create({ parentId: above, stationId: station })).toMatchObject(refused)
    expect(await change(below, { stationId: station })).toMatchObject(refused)
    expect((await change(above, { stationId: station })).data.ids).toEqual([above])
    const { data } = await house.ask('community', `{ row: serviceItem(id: "${below}") { station { id } } }`)
    expect(data.row).toEqual({ station: { id: station } })
  })

  it('has a kind as a head, and none of its own as an item', async () => {
    const wrong = { code: 'BAD_USER_INPUT', fields: { kind: '大项须选类型；小项不选，随其大项。' } }
    expect(await create({})).toMatchObject(wrong)
    expect(await create({ kind: 'HAIRCUT', parentId: await head() })).toMatchObject(wrong)
  })
})
