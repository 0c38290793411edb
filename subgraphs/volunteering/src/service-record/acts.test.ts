import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const mine = seedId('volunteer', '太平角', 1)
const stationId = seedId('station', 'HELP_AT_HOME', '太平角')
const FIRST = Date.parse('2014-01-01T01:00:00Z')
const HOUR = 3_600_000

describe('what is done with a service record', () => {
  let house: TestHouse
  let days = 0
  let keys = 0
  const fresh = () => `key ${++keys}`
  // a day of its own for each: the ceiling of a day counts all of it
  const day = () => FIRST + ++days * 24 * HOUR
  const service = (input: object = {}, begins = day()) => ({
    name: '测试服务',
    volunteerId: mine,
    stationId,
    startsAt: new Date(begins).toISOString(),
    endsAt: new Date(begins + 2 * HOUR).toISOString(),
    minutes: 90,
    source: 'HOST',
    ...input,
  })
  const asked = 'id version state minutes source entries { items { reason minutes } }'
  const record = (input: object = {}, account = 'community', key = fresh()) =>
    house.ask(
      account,
      `mutation ($input: ServiceInput!, $key: ID!) { record: recordService(input: $input, key: $key) { ${asked} oddPatterns } }`,
      { input, key },
    )
  const act = (name: string, args: Record<string, unknown>, account = 'community', key = fresh()) => {
    const types: Record<string, string> = { id: 'ID!', version: 'Int!', input: 'RecordCorrection!', reason: 'String!' }
    const given = Object.keys(args)
    return house.ask(
      account,
      `mutation ($key: ID!, ${given.map((each) => `$${each}: ${types[each] ?? 'String'}`).join(', ')}) {
         record: ${name}(key: $key, ${given.map((each) => `${each}: $${each}`).join(', ')}) { ${asked} } }`,
      { ...args, key },
    )
  }
  const confirmed = async (input: object = {}) => {
    const { id, version } = (await record(service(input))).data.record
    return (await act('confirmRecord', { id, version })).data.record as { id: string; version: number }
  }
  const balance = async () => (await house.ask('volunteer', '{ viewer { balanceMinutes } }')).data.viewer.balanceMinutes
  const entries = ({ entries: { items } }: { entries: { items: { reason: string; minutes: number }[] } }) =>
    items.map(({ reason, minutes }) => `${reason} ${minutes}`).sort()
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is recorded from a source, waits, and is credited once when it is confirmed', async () => {
    const before = await balance()
    const key = fresh()
    const input = service()
    const made = (await record(input, 'community', key)).data.record
    expect(made).toMatchObject({ state: 'RECORDED', version: 1, minutes: 90, entries: { items: [] } })
    // all of it is answered again, though another id was meant for it
    expect((await record(input, 'community', key)).data.record).toEqual(made)
    const confirm = fresh()
    const first = await act('confirmRecord', { id: made.id, version: 1 }, 'community', confirm)
    expect(first.data.record).toMatchObject({ state: 'CONFIRMED', version: 2 })
    expect(entries(first.data.record)).toEqual(['EARN 90'])
    expect(await act('confirmRecord', { id: made.id, version: 1 }, 'community', confirm)).toMatchObject({
      data: first.data,
    })
    expect(await balance()).toBe(before + 90)
    expect(await act('confirmRecord', { id: made.id, version: 1 })).toMatchObject({ code: 'CONFLICT', current: 2 })
    expect((await act('confirmRecord', { id: made.id, version: 2 })).fields?.state).toContain('只有“已记录”的可以确认')
    expect(await act('confirmRecord', { id: 'no id', version: 1 })).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('refuses the same way again under a key, and another input under it', async () => {
    const key = fresh()
    const input = service({ minutes: 500 })
    const first = await record(input, 'community', key)
    expect(first.fields).toHaveProperty('minutes')
    expect(await record(input, 'community', key)).toMatchObject({ code: first.code, fields: first.fields })
    expect(await record({ ...input, minutes: 90 }, 'community', key)).toMatchObject({ code: 'KEY_REUSED' })
    expect((await record(input, 'community', '')).fields).toHaveProperty('key')
    // a key is the account's own
    expect((await record({ ...input, minutes: 80 }, 'district', key)).data.record.minutes).toBe(80)
  })

  it('is never recorded without a source, nor from one that is not the recorder’s', async () => {
    expect((await record(service({ source: null }))).fields).toHaveProperty('source')
    expect((await record(service({ source: 'SELF' }))).fields?.source).toContain('经办人')
    expect((await record(service({ source: 'HOST' }), 'volunteer')).fields?.source).toContain('本人')
    expect((await record(service(), 'community2')).code).toBe('FORBIDDEN')
    for (const account of ['unit', 'organisation', 'auditor', 'building'])
      expect((await record(service(), account)).code).toBe('FORBIDDEN')
    expect((await record(service({ volunteerId: seedId('volunteer', '高邮湖路', 1) }))).fields).toHaveProperty(
      'volunteerId',
    )
    const own = await record(service({ source: 'SELF', volunteerId: undefined }), 'volunteer')
    expect(own.data.record).toMatchObject({ state: 'RECORDED', source: 'SELF' })
    expect((await act('confirmRecord', { id: own.data.record.id, version: 1 }, 'volunteer')).code).toBe('FORBIDDEN')
    expect((await act('confirmRecord', { id: own.data.record.id, version: 1 }, 'community2')).code).toBe('NOT_FOUND')
  })

  it('is recorded by the code on the screen, and by the code of the day’s sheet, each while it is good', async () => {
    const now = Date.now()
    const made = await house.ask(
      'community',
      'mutation ($input: ActivityDraft!) { made: createActivity(input: $input) { id } }',
      {
        input: {
          name: '测试活动',
          kind: 'SERVICE',
          state: 'RUNNING',
          communityId: seedId('community', '太平角'),
          startsAt: new Date(now - HOUR / 2).toISOString(),
          endsAt: new Date(now - HOUR / 4).toISOString(),
        },
      },
    )
    const activityId = made.data.made.id
    const codes = (account: string) =>
      house.ask(account, `{ activityCode(activityId: "${activityId}") { code dayCode stepSeconds validUntil } }`)
    const { code, dayCode, stepSeconds } = (await codes('community')).data.activityCode
    expect([code, dayCode, stepSeconds]).toEqual([
      expect.stringMatching(/^\d{8}$/),
      expect.stringMatching(/^\d{8}$/),
      30,
    ])
    for (const account of ['volunteer', 'community2', 'unit', 'auditor'])
      expect((await codes(account)).code).toBe('FORBIDDEN')
    const wrong = String((Number(code) + 1) % 100_000_000).padStart(8, '0')
    expect((await record({ activityId, source: 'CODE', code: wrong }, 'volunteer')).fields?.source).toContain(
      '签到码不正确',
    )
    expect((await record({ activityId, source: 'CODE' }, 'volunteer')).fields).toHaveProperty('source')
    expect((await record({ activityId, source: 'PAPER', code }, 'volunteer')).fields).toHaveProperty('source')
    expect((await record({ source: 'CODE', code }, 'volunteer')).fields).toHaveProperty('activityId')
    const answer = await record({ activityId, source: 'CODE', code }, 'volunteer')
    expect(answer.data.record).toMatchObject({ source: 'CODE', minutes: 15, state: 'RECORDED' })
    await act('voidRecord', { id: answer.data.record.id, version: 1, reason: '测试' })
    expect((await record({ activityId, source: 'PAPER', code: dayCode }, 'volunteer')).data.record).toMatchObject({
      source: 'PAPER',
    })
  })

  it('keeps to the ceiling of a day, however many write at once', async () => {
    const begins = day()
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) => record(service({ minutes: 110 }, begins + n * 2 * HOUR))),
    )
    expect(answers.filter(({ data }) => data?.record).length).toBe(4)
    expect(answers.find(({ data }) => !data?.record)?.fields?.minutes).toContain('上限')
  })

  it('shows whoever confirms it what is odd', async () => {
    const night = Date.parse('2014-09-01T15:00:00Z')
    expect((await record(service({ minutes: 60 }, night))).data.record.oddPatterns).toEqual(['NIGHT', 'LATE'])
  })

  it('is contested by the volunteer in time, and answered: dismissed, or corrected by a reversal', async () => {
    const before = await balance()
    const { id } = await confirmed()
    expect((await act('contestRecord', { id, reason: '时长不对' }, 'community')).code).toBe('FORBIDDEN')
    expect((await act('contestRecord', { id, reason: '时长不对' }, 'volunteer2')).code).toBe('NOT_FOUND')
    expect((await act('contestRecord', { id, reason: '时长不对' }, 'volunteer')).data.record.state).toBe('CONTESTED')
    // the minutes stay where they are until somebody has answered
    expect(await balance()).toBe(before + 90)
    const back = await act('dismissContest', { id, version: 3, reason: '已核对签到表' })
    expect(back.data.record).toMatchObject({ state: 'CONFIRMED' })
    expect(entries(back.data.record)).toEqual(['EARN 90'])
    await act('contestRecord', { id, reason: '是两小时' }, 'volunteer')
    const right = await act('correctRecord', { id, version: 5, input: { minutes: 120, reason: '核对后更正' } })
    expect(right.data.record).toMatchObject({ state: 'CORRECTED', minutes: 120 })
    expect(entries(right.data.record)).toEqual(['EARN 120', 'EARN 90', 'REVERSAL -90'])
    expect(await balance()).toBe(before + 120)
    const { data } = await house.ask(
      'volunteer',
      `{ recordContests(filter: {recordId: {eq: "${id}"}}, sort: [{field: CREATED_AT}]) { items { state answer } } }`,
    )
    expect(data.recordContests.items).toEqual([
      { state: 'DISMISSED', answer: '已核对签到表' },
      { state: 'UPHELD', answer: '核对后更正' },
    ])
    await connected(house.ownerUrl, async (client) => {
      await client.query('set role concentric_template_system')
      await client.query(
        "update volunteering.service_record set confirmed_at = now() - interval '11 days' where id = $1",
        [id],
      )
    })
    expect((await act('contestRecord', { id, reason: '又不对' }, 'volunteer')).fields?.state).toBe('异议期已过。')
  })

  it('is voided by a reversal, and no plain change or archiving touches what was confirmed', async () => {
    const before = await balance()
    const { id, version } = await confirmed()
    const change = (input: object) =>
      house.ask(
        'community',
        'mutation ($id: ID!, $version: Int!, $input: ServiceRecordPatch!) { updateServiceRecord(id: $id, version: $version, input: $input) { version } }',
        { id, version, input },
      )
    expect((await change({ minutes: 60 })).fields?.minutes).toContain('更正')
    expect((await change({ state: 'RECORDED' })).fields).toHaveProperty('state')
    expect((await change({ servedCount: 3 })).data.updateServiceRecord.version).toBe(version + 1)
    const gone = await house.ask('community', `mutation { deleteServiceRecords(ids: ["${id}"]) }`)
    expect(gone.fields).toHaveProperty('minutes')
    const created = await house.ask(
      'community',
      'mutation ($input: ServiceRecordDraft!) { createServiceRecord(input: $input) { id } }',
      { input: { ...service(), communityId: seedId('community', '太平角'), state: 'CONFIRMED' } },
    )
    expect(created.fields).toHaveProperty('state')
    const voided = await act('voidRecord', { id, version: version + 1, reason: '重复录入' })
    expect(voided.data.record.state).toBe('VOIDED')
    expect(entries(voided.data.record)).toEqual(['EARN 90', 'REVERSAL -90'])
    expect(await balance()).toBe(before)
    expect((await act('voidRecord', { id, version: version + 2, reason: '重复录入' })).fields).toHaveProperty('state')
  })

  it('is not confirmed before it has ended', async () => {
    const begins = Date.now() + HOUR / 4
    const made = (await record(service({ minutes: 30 }, begins))).data.record
    expect((await act('confirmRecord', { id: made.id, version: 1 })).fields).toHaveProperty('endsAt')
  })
})
