import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type TestHouse } from '@concentric/chassis/testing'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const communityId = seedId('community', '太平角')
const draft = () => ({
  name: '测试系列',
  kind: 'LECTURE',
  rule: 'FREQ=MONTHLY;BYMONTHDAY=21',
  startsOn: '2026-01-01',
  startsAtTime: '09:30',
  minutes: 90,
  communityId,
})

keepsTheCrudContract({
  one: 'series',
  many: 'seriesList',
  start,
  draft,
  change: () => ({ seats: 30 }),
  wrong: { minutes: 5 },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'csxl',
})

describe('Series', () => {
  let house: TestHouse
  let keys = 0
  const create = (input: object = {}) =>
    house.ask('community', 'mutation ($input: SeriesDraft!) { made: createSeries(input: $input) { id } }', {
      input: { ...draft(), ...input },
    })
  const plan = (id: string, until: string, { account = 'community', key = `plan-${++keys}` } = {}) =>
    house.ask(
      account,
      `mutation ($id: ID!, $until: Date!, $key: ID!) { made: planSeries(id: $id, until: $until, key: $key) {
        activities(sort: [{ field: STARTS_AT, direction: ASC }]) { total items { id occursOn startsAt endsAt state seats shifts { items { seats } } } } } }`,
      { id, until, key },
    )
  const hold = (seriesId: string, day: string) =>
    house.ask('community', 'mutation ($input: ActivityDraft!) { createActivity(input: $input) { id } }', {
      input: {
        seriesId,
        occursOn: day,
        name: '测试系列',
        kind: 'LECTURE',
        state: 'HELD',
        startsAt: `${day}T09:30:00+08:00`,
        endsAt: `${day}T11:00:00+08:00`,
        communityId,
      },
    })
  const stateOn = async (id: string, day: string) =>
    (await house.ask('unit', `{ row: series(id: "${id}") { heldState(on: "${day}") } }`)).data.row.heldState
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is told in a part of RFC 5545, and refuses the rest', async () => {
    for (const rule of ['FREQ=DAILY', 'FREQ=MONTHLY;BYMONTHDAY=31', 'FREQ=WEEKLY;COUNT=3', '每月21日'])
      expect((await create({ rule })).fields).toHaveProperty('rule')
    for (const rule of ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1SA', 'FREQ=MONTHLY'])
      expect((await create({ rule })).data.made.id).toBeTruthy()
    expect((await create({ startsAtTime: '24:00' })).fields).toHaveProperty('startsAtTime')
  })

  it('plans the activities that are missing, each once, with a shift where it has seats', async () => {
    const { id } = (await create({ rule: 'FREQ=WEEKLY', startsOn: dayFrom(new Date(), -70), seats: 30 })).data.made
    const until = dayFrom(new Date(), 20)
    const planned = (await plan(id, until)).data.made.activities
    expect(planned.total).toBe(3)
    expect(planned.items[0]).toMatchObject({ state: 'DRAFT', seats: 30, shifts: { items: [{ seats: 30 }] } })
    expect(planned.items[0].startsAt).toBe(`${planned.items[0].occursOn}T09:30:00+08:00`)
    expect(planned.items[0].endsAt).toBe(`${planned.items[0].occursOn}T11:00:00+08:00`)
    expect((await plan(id, until)).data.made.activities.total).toBe(3)
    expect((await plan(id, dayFrom(new Date(), 27))).data.made.activities.total).toBe(4)
  })

  it('is answered the same under the same key, however often at once', async () => {
    const { id } = (await create({ rule: 'FREQ=WEEKLY' })).data.made
    const until = dayFrom(new Date(), 30)
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => plan(id, until, { key: `at-once-${n % 2}` })))
    const totals = new Set(answers.map(({ data }) => data.made.activities.total))
    expect(totals.size).toBe(1)
    expect((await plan(id, dayFrom(new Date(), 60), { key: 'at-once-0' })).code).toBe('KEY_REUSED')
  })

  it('is planned by the clerks of its place, and not for ever', async () => {
    const { id } = (await create()).data.made
    const until = dayFrom(new Date(), 30)
    expect((await plan(id, until, { account: 'community2' })).code).toBe('FORBIDDEN')
    expect((await plan(id, until, { account: 'volunteer' })).code).toBe('FORBIDDEN')
    expect((await plan(seedId('series', 'nowhere'), until)).code).toBe('NOT_FOUND')
    expect((await plan(id, dayFrom(new Date(), 500))).fields).toHaveProperty('until')
  })

  it('is due until its day in each month, and overdue after it (R31)', async () => {
    const { id } = (await create()).data.made
    expect(await stateOn(id, '2025-12-31')).toBeNull()
    expect([await stateOn(id, '2026-01-21'), await stateOn(id, '2026-01-22')]).toEqual(['DUE', 'OVERDUE'])
    await hold(id, '2026-01-21')
    // not yet held on the fifth, as it stood then
    expect([await stateOn(id, '2026-01-05'), await stateOn(id, '2026-01-31')]).toEqual(['DUE', 'OK'])
    expect([await stateOn(id, '2026-02-01'), await stateOn(id, '2026-02-22')]).toEqual(['DUE', 'OVERDUE'])
    // February went by
    expect(await stateOn(id, '2026-03-01')).toBe('OVERDUE')
  })

  it('counts its periods from the one it began in: two weeks, three months', async () => {
    const weeks = (await create({ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', startsOn: '2026-11-02' })).data.made.id
    await hold(weeks, '2026-11-12')
    expect([await stateOn(weeks, '2026-11-02'), await stateOn(weeks, '2026-11-15')]).toEqual(['DUE', 'OK'])
    expect([await stateOn(weeks, '2026-11-19'), await stateOn(weeks, '2026-11-20')]).toEqual(['DUE', 'OVERDUE'])
    const months = (await create({ rule: 'FREQ=MONTHLY;INTERVAL=3', startsOn: '2025-11-10', endsOn: '2026-07-31' }))
      .data.made.id
    expect([await stateOn(months, '2026-01-31'), await stateOn(months, '2026-02-01')]).toEqual(['DUE', 'OVERDUE'])
    await hold(months, '2026-04-30')
    expect([await stateOn(months, '2026-02-01'), await stateOn(months, '2026-04-30')]).toEqual(['OVERDUE', 'OK'])
    expect(await stateOn(months, '2026-05-01')).toBe('DUE')
    expect(await stateOn(months, '2026-08-01')).toBeNull()
  })
})
