import { compareTotals } from '@concentric/chassis/kept-total'
import { seedId } from '@concentric/chassis/seed'
import { newId } from '@concentric/chassis/write'
import { type OpenTestHouse, start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptMinutes } from './kept-minutes.ts'

type Row = { id: string; version?: number | null; [field: string]: unknown }
type Answer = { id: string; outcome: string; errors: { field: string | null; message: string }[] }

const communityId = seedId('community', '太平角')
const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
const FIRST = Date.parse('2013-01-01T01:00:00Z')
const HOUR = 3_600_000
const [PEOPLE, DAYS] = [30, 60]

describe('A sheet of service records', () => {
  let house: OpenTestHouse
  const into = async (many: string, type: string, rows: Row[], dryRun = false, account = 'community') =>
    (
      await house.ask<{ rows: Answer[] }>(
        account,
        `mutation ($rows: [${type}Import!]!, $dryRun: Boolean!) { rows: import${many}(rows: $rows, dryRun: $dryRun) { id outcome errors { field message } } }`,
        { rows, dryRun },
      )
    ).data.rows
  const bring = (rows: Row[], dryRun = false, account?: string) =>
    into('ServiceRecords', 'ServiceRecord', rows, dryRun, account)
  const outcomes = (answers: readonly Answer[]) => [...new Set(answers.map(({ outcome }) => outcome))]
  const people = Array.from({ length: PEOPLE }, () => newId())
  const record = (volunteerId: string, day: number, input: object = {}): Row => {
    const begins = FIRST + day * 24 * HOUR
    return {
      id: newId(),
      name: '示例送餐',
      volunteerId,
      communityId,
      stationId,
      startsAt: new Date(begins).toISOString(),
      endsAt: new Date(begins + 2 * HOUR).toISOString(),
      minutes: 90,
      ...input,
    }
  }
  const total = async () =>
    (await house.ask('district', '{ serviceRecords(perPage: 1) { total } }')).data.serviceRecords.total as number
  const inBook = async (id: string) =>
    (
      await house.ask(
        'community',
        `{ serviceRecord(id: "${id}") { version state source minutes entries { items { reason minutes } } } }`,
      )
    ).data.serviceRecord

  beforeAll(async () => {
    house = await start()
    const rows = people.map((id, at) => ({ id, displayName: `示例送餐${at}`, joinedOn: '2012-01-01', communityId }))
    expect(outcomes(await into('Volunteers', 'Volunteer', rows))).toEqual(['CREATED'])
  })
  afterAll(() => house.close())

  it('is written in one go, says that it was imported, and earns each record once', async () => {
    const rows = people.flatMap((id) => Array.from({ length: DAYS }, (_, day) => record(id, day)))
    const before = await total()
    expect(outcomes(await bring(rows, true))).toEqual(['CREATED'])
    expect(await total()).toBe(before)
    const sent = house.sent.data
    expect(outcomes(await bring(rows))).toEqual(['CREATED'])
    expect(house.sent.data - sent).toBeLessThanOrEqual(9)
    expect(await total()).toBe(before + PEOPLE * DAYS)
    const [{ id }] = rows as [Row]
    expect(await inBook(id)).toMatchObject({ version: 1, state: 'RECORDED', source: 'IMPORT', entries: { items: [] } })
    const confirm = (key: string, version: number) =>
      house.ask('community', `mutation { confirmRecord(id: "${id}", version: ${version}, key: "${key}") { id } }`)
    const earned = [{ reason: 'EARN', minutes: 90 }]
    await confirm('imported once', 1)
    expect((await inBook(id)).entries.items).toEqual(earned)
    // the same sheet again, and the same confirmation under another key
    expect(outcomes(await bring(rows))).toEqual(['UNCHANGED'])
    expect((await confirm('imported twice', 2)).fields).toHaveProperty('state')
    expect((await inBook(id)).entries.items).toEqual(earned)
    expect(await total()).toBe(before + PEOPLE * DAYS)
    for (const { table, wrong } of await compareTotals(house.database, keptMinutes))
      expect([table, wrong]).toEqual([table, 0])
  })

  it('names every wrong cell, that of two rows against each other too, and writes nothing', async () => {
    const [one, other] = people as [string, string]
    const later = (day: number) => new Date(FIRST + day * 24 * HOUR).toISOString()
    const standing = record(one, 200)
    await bring([standing])
    const wrong: [row: Row, field: string | null, said: RegExp][] = [
      [record(one, 200), 'startsAt', /同一时间只能在一处服务/],
      [record(one, 201, { endsAt: later(200) }), 'endsAt', /晚于开始时间/],
      [record(one, 202, { endsAt: later(203) }), 'endsAt', /12 小时/],
      [record(one, 204, { minutes: 121 }), 'minutes', /不超过起止时间/],
      [record(one, 205, { minutes: 0 }), 'minutes', /./],
      [record(one, 206, { name: null }), 'name', /必填/],
      [record(one, 207, { name: '长'.repeat(41) }), 'name', /最多 40 个字/],
      [record(newId(), 208), 'volunteerId', /不存在/],
      [record(seedId('volunteer', '高邮湖路', 1), 209), 'volunteerId', /不存在/],
      [record(one, 210, { stationId: newId() }), 'stationId', /不存在/],
      [record(one, 211, { communityId: seedId('community', '高邮湖路') }), null, /不在您的管理范围内/],
      [record(one, 212, { source: 'HOST' }), 'source', /来源都是“导入”/],
      [record(one, 213, { state: 'CONFIRMED' }), 'state', /新记录都是“已记录”/],
      [record(one, 214, { servedCount: -1 }), 'servedCount', /./],
      [{ id: standing.id, version: 7, minutes: 30 }, 'version', /他人修改/],
    ]
    const first = record(other, 220)
    const against = record(other, 220, {
      startsAt: new Date(FIRST + 220 * 24 * HOUR + HOUR).toISOString(),
      minutes: 60,
    })
    const before = await total()
    const answers = await bring([first, ...wrong.map(([row]) => row), against])
    expect(answers[0]!.outcome).toBe('CREATED')
    for (const [at, [, field, said]] of wrong.entries()) {
      expect([at, answers[at + 1]]).toMatchObject([at, { outcome: 'REFUSED', errors: [{ field }] }])
      expect(answers[at + 1]!.errors[0]!.message).toMatch(said)
    }
    expect(answers.at(-1)).toMatchObject({ outcome: 'REFUSED', errors: [{ field: 'startsAt' }] })
    expect(await total()).toBe(before)
  })
})
