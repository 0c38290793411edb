import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const FIRST = Date.parse('2031-01-01T00:00:00Z')
const at = (hours: number) => new Date(FIRST + hours * 3_600_000).toISOString()
let drafts = 0
// a volunteer is in one place at a time: each draft has hours of its own
const draft = () => {
  const hours = 4 * ++drafts
  return {
    name: '测试服务',
    volunteerId: seedId('volunteer', '太平角', 1),
    communityId: seedId('community', '太平角'),
    startsAt: at(hours),
    endsAt: at(hours + 2),
    minutes: 90,
    source: 'HOST',
  }
}

keepsTheCrudContract({
  one: 'serviceRecord',
  many: 'serviceRecords',
  start,
  // a sheet brings nothing else
  draft: () => ({ ...draft(), source: 'IMPORT' }),
  change: () => ({ minutes: 60 }),
  wrong: { minutes: 0 },
  writer: 'community',
  // whose record it is: it is read and not written
  stranger: 'volunteer',
  open: true,
  found: 'csfw',
})

describe('ServiceRecord', () => {
  let house: TestHouse
  const create = (input: object = {}, account = 'community') =>
    house.ask(account, 'mutation ($input: ServiceRecordDraft!) { made: createServiceRecord(input: $input) { id } }', {
      input: { ...draft(), ...input },
    })
  const change = (id: string, input: object) =>
    house.ask(
      'community',
      'mutation ($ids: [ID!]!, $input: ServiceRecordPatch!) { ids: updateServiceRecords(ids: $ids, input: $input) }',
      { ids: [id], input },
    )
  const bulk = (verb: 'delete' | 'restore', id: string) =>
    house.ask('community', `mutation ($ids: [ID!]!) { ids: ${verb}ServiceRecords(ids: $ids) }`, { ids: [id] })
  const elsewhere = {
    code: 'BAD_USER_INPUT',
    fields: { startsAt: expect.stringContaining('同一时间只能在一处服务') },
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('lasts at most as long as from its start to its end, and no longer than 12 hours', async () => {
    const { startsAt } = draft()
    const hours = (count: number) => new Date(Date.parse(startsAt) + count * 3_600_000).toISOString()
    expect((await create({ startsAt, endsAt: hours(1), minutes: 61 })).fields).toEqual({
      minutes: '服务时长至少 1 分钟，且不超过起止时间之间的分钟数。',
    })
    expect((await create({ startsAt, endsAt: hours(13), minutes: 60 })).fields).toEqual({
      endsAt: '一次服务最长 12 小时，更长的请分开记录。',
    })
    expect((await create({ startsAt, endsAt: startsAt })).fields).toEqual({ endsAt: '结束时间须晚于开始时间。' })
    expect((await create({ startsAt, endsAt: hours(1), minutes: 60 })).data.made.id).toBeTruthy()
  })

  it('has a volunteer in one place at a time; what is void or archived takes no time', async () => {
    const { startsAt, endsAt } = draft()
    const first = (await create({ startsAt, endsAt })).data.made.id
    expect(await create({ startsAt, endsAt })).toMatchObject(elsewhere)
    await bulk('delete', first)
    const second = (await create({ startsAt, endsAt })).data.made.id
    expect(await bulk('restore', first)).toMatchObject(elsewhere)
    const voided = await house.ask(
      'community',
      'mutation ($id: ID!) { voidRecord(id: $id, version: 1, reason: "重复录入", key: "void second") { state } }',
      { id: second },
    )
    expect(voided.data.voidRecord.state).toBe('VOIDED')
    expect((await bulk('restore', first)).data.ids).toEqual([first])
    expect(
      (await create({ startsAt: endsAt, endsAt: new Date(Date.parse(endsAt) + 7_200_000).toISOString() })).data.made.id,
    ).toBeTruthy()
  })

  it('has a volunteer in one place, even if eight write at once', async () => {
    for (let round = 0; round < 5; round++) {
      const { startsAt, endsAt } = draft()
      const answers = await Promise.all(Array.from({ length: 8 }, () => create({ startsAt, endsAt })))
      expect(answers.filter(({ data }) => data?.made).length).toBe(1)
      for (const answer of answers) if (!answer.data?.made) expect(answer).toMatchObject(elsewhere)
    }
  })

  it('is served by a team of its station, which is filled in when it is left out', async () => {
    const station = seedId('station', 'HELP_AT_HOME', '太平角')
    const teamId = seedId('team', '太平角', 2)
    const made = (await create({ teamId })).data.made.id
    const read = () => house.ask('community', `{ serviceRecord(id: "${made}") { stationId team { id } } }`)
    expect((await read()).data.serviceRecord).toEqual({ stationId: station, team: { id: teamId } })
    const other = {
      code: 'BAD_USER_INPUT',
      fields: { teamId: '服务队须属于所填的服务站。' },
    }
    const elsewhere = seedId('station', 'HELP_AT_HOME', '高邮湖路')
    expect(await create({ teamId, stationId: elsewhere })).toMatchObject(other)
    expect(await change(made, { stationId: elsewhere })).toMatchObject(other)
    expect(await change(made, { teamId: seedId('team', '高邮湖路', 1) })).toMatchObject(other)
    expect((await change(made, { teamId: null, stationId: elsewhere })).data.ids).toEqual([made])
  })

  it('is read by the clerks of its place and the volunteer it is of, and by nobody else', async () => {
    const { id } = (await create()).data.made
    const seen = async (account: string) =>
      Boolean((await house.ask(account, `{ serviceRecord(id: "${id}") { id } }`)).data.serviceRecord)
    for (const account of ['district', 'street', 'community', 'volunteer', 'auditor'])
      expect(await seen(account)).toBe(true)
    for (const account of ['community2', 'unit', 'organisation', 'building', 'volunteer2'])
      expect(await seen(account)).toBe(false)
    expect((await create({}, 'community2')).fields).toHaveProperty('volunteerId')
    const mine = await house.ask('volunteer', '{ serviceRecords { total items { volunteerId } } }')
    expect(mine.data.serviceRecords.total).toBeGreaterThan(100)
    for (const { volunteerId } of mine.data.serviceRecords.items)
      expect(volunteerId).toBe(seedId('volunteer', '太平角', 1))
  })
})
