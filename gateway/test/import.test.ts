import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

type Row = { id: string; version?: number | null; [field: string]: unknown }
type Answer = { id: string; outcome: string; errors: { field: string | null; message: string }[] }

const communityId = seedId('community', '太平角')
const nowhere = '00000000-0000-7000-8000-000000000000'

describe('An import', () => {
  let house: TestHouse
  const into =
    (Many: string, Type: string) =>
    async (account: string, rows: Row[], dryRun = false) => {
      const document = `mutation ($rows: [${Type}Import!]!, $dryRun: Boolean!) { rows: import${Many}(rows: $rows, dryRun: $dryRun) { id outcome errors { field message } } }`
      const answer = await house.ask<{ rows: Answer[] }>(account, document, { rows, dryRun })
      return { ...answer, rows: answer.data?.rows }
    }
  const needs = into('Needs', 'Need')
  const stations = into('ServiceStations', 'ServiceStation')
  const items = into('ServiceItems', 'ServiceItem')
  const newNeed = (input: object = {}): Row => ({
    id: v7(),
    name: '示例需求',
    category: 'REPAIR',
    communityId,
    ...input,
  })
  const newStation = (input: object = {}): Row => ({
    id: v7(),
    name: '示例服务站',
    kind: 'DAILY_WORKSHOP',
    communityId,
    ...input,
  })
  const total = async () => (await house.ask('district', '{ needs(perPage: 1) { total } }')).data.needs.total as number
  const need = async (id: string) =>
    (await house.ask('district', `{ need(id: "${id}") { version name riskNote community { id } } }`)).data.need

  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('names each of three mistakes and writes nothing; corrected it changes by id and doubles nothing', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => newNeed({ name: `示例需求${at}` }))
    expect((await needs('community', rows)).rows.map(({ outcome }) => outcome)).toEqual(Array(5).fill('CREATED'))
    const before = await total()
    const sheet = rows.map(({ id }, at): Row => ({ id, version: 1, name: `示例改名${at}` }))
    const planted = sheet.map((row, at) => {
      if (at === 1) return { ...row, name: '名'.repeat(41) }
      if (at === 2) return { ...row, unitId: nowhere }
      return at === 4 ? { ...row, version: 7 } : row
    })
    const { rows: answers } = await needs('community', planted)
    expect(answers.map(({ outcome }) => outcome)).toEqual(['UPDATED', 'REFUSED', 'REFUSED', 'UPDATED', 'REFUSED'])
    expect(answers.flatMap(({ errors }) => errors)).toEqual([
      { field: 'name', message: '最多 40 个字，现有 41 个。' },
      { field: 'unitId', message: '所指的记录不存在，或您无权使用。' },
      { field: 'version', message: '这条记录刚被他人修改，请重新载入后再保存。' },
    ])
    expect(await need(rows[0]!.id)).toMatchObject({ version: 1, name: '示例需求0' })

    expect((await needs('community', sheet)).rows.every(({ outcome }) => outcome === 'UPDATED')).toBe(true)
    expect((await needs('community', sheet)).rows.every(({ outcome }) => outcome === 'UNCHANGED')).toBe(true)
    expect(await need(rows[0]!.id)).toMatchObject({ version: 2, name: '示例改名0' })
    expect(await total()).toBe(before)
  })

  it('writes nothing in a dry run, and doubles nothing when a call is repeated', async () => {
    const rows = [newNeed(), newNeed()]
    const before = await total()
    expect((await needs('community', rows, true)).rows.map(({ outcome }) => outcome)).toEqual(['CREATED', 'CREATED'])
    expect(await total()).toBe(before)
    await needs('community', rows)
    expect((await needs('community', rows)).rows.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(await total()).toBe(before + 2)
  })

  it('leaves the fields that are not given, and empties those given as null', async () => {
    const row = newNeed({ riskNote: '需登高' })
    await needs('community', [row])
    await needs('community', [{ id: row.id, version: 1, name: '示例另一名' }])
    expect(await need(row.id)).toMatchObject({ name: '示例另一名', riskNote: '需登高', community: { id: communityId } })
    await needs('community', [{ id: row.id, version: 2, riskNote: null }])
    expect(await need(row.id)).toMatchObject({ version: 3, riskNote: null })
  })

  it('turns strangers and readers away, row by row', async () => {
    const [mine, own] = [newNeed({ state: 'OPEN' }), newNeed()]
    await needs('community', [mine])
    for (const stranger of ['community2', 'auditor']) {
      const { rows } = await needs(stranger, [own, { id: mine.id, version: 1, name: '示例夺走' }])
      expect(rows).toMatchObject([
        { outcome: 'REFUSED', errors: [{ field: null, message: '这不在您的管理范围内。' }] },
        { outcome: 'REFUSED', errors: [{ field: null, message: '这不在您的管理范围内。' }] },
      ])
    }
    expect(await need(own.id)).toBeNull()
    expect(await need(mine.id)).toMatchObject({ version: 1 })
  })

  it('says at its row what a trigger refuses', async () => {
    const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
    const head: Row = { id: v7(), name: '示例大项', kind: 'REPAIR', stationId }
    await items('community', [head])
    const item: Row = { id: v7(), name: '示例小项', parentId: head.id, stationId }
    await items('community', [item])
    const below: Row = { id: v7(), name: '示例再下', parentId: item.id, stationId }
    const { rows } = await items('community', [{ id: head.id, version: 1, name: '示例改名' }, below])
    expect(rows).toMatchObject([
      { outcome: 'UPDATED' },
      {
        outcome: 'REFUSED',
        errors: [{ field: 'parentId', message: '上级须是同一服务站的大项；已有小项的大项不能再有上级。' }],
      },
    ])
  })

  it('finds that two rows of one call are alike, by their ids and by what must be unique', async () => {
    const row = newNeed()
    expect((await needs('community', [row, row])).rows[1]).toMatchObject({
      outcome: 'REFUSED',
      errors: [{ field: 'id' }],
    })
    expect((await needs('community', [newNeed({ id: 'x' })])).rows[0]).toMatchObject({ errors: [{ field: 'id' }] })
  })

  it('takes 2,000 rows, whose references are asked for together, in few statements, and not one more', async () => {
    const venueId = (
      await house.ask(
        'community',
        `{ venues(perPage: 1, filter: {communityId: {eq: "${communityId}"}}) { items { id } } }`,
      )
    ).data.venues.items[0].id
    const rows = Array.from({ length: 200 }, (_, at) => newStation({ venueId: at % 2 ? venueId : nowhere }))
    const before = house.sent.data
    const { rows: refused } = await stations('community', rows)
    expect(refused.filter(({ outcome }) => outcome === 'REFUSED')).toHaveLength(100)
    expect(refused[0]!.errors).toEqual([{ field: 'venueId', message: '所指的记录不存在，或您无权使用。' }])
    // one for the rows that are tried, two for the two venues
    expect(house.sent.data - before).toBe(3)
    const right = rows.map((row) => ({ ...row, venueId }))
    expect((await stations('community', right)).rows.every(({ outcome }) => outcome === 'CREATED')).toBe(true)
    const most = Array.from({ length: 2_000 }, () => newNeed())
    const sent = house.sent.data
    expect((await needs('community', most, true)).rows.every(({ outcome }) => outcome === 'CREATED')).toBe(true)
    expect(house.sent.data - sent).toBe(8)
    expect(await needs('community', [...most, newNeed()])).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { rows: '一次最多 2000 条。' },
    })
  })
})
