import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'
import { daysOf, monthsBack, wholeMonth } from './months.ts'

type ServiceRecord = { volunteerId: string; stationId: string; teamId: string; activityId: string; minutes: number }

const community = seedId('community', '太平角')
const station = seedId('station', 'HELP_AT_HOME', '太平角')
const teams = [1, 2, 3, 4, 5].map((n) => seedId('team', '太平角', n))
const [alone, repairs] = teams as [string, string]
const volunteer = (n: number) => seedId('volunteer', '太平角', n)
const past = Array.from({ length: 10 }, (_, back) => monthsBack(back + 1))

// Minutes below a community: of a team, a station, an organisation; to whom they are told, and when.
describe('the minutes of teams, stations and organisations', () => {
  let house: Awaited<ReturnType<typeof start>>
  let hours = 0
  const minutes = async (
    account: string,
    type: 'team' | 'serviceStation' | 'socialOrganisation',
    id: string,
    period: string,
  ) => {
    const answer = await house.ask<Record<string, { volunteerMinutes: number | null } | null>>(
      account,
      `{ ${type}(id: "${id}") { volunteerMinutes(${period}) } }`,
    )
    return answer.code ?? answer.data[type]?.volunteerMinutes
  }
  async function recordedIn(month: string): Promise<ServiceRecord[]> {
    const [first, last] = daysOf(month)
    const { data } = await house.ask(
      'district',
      `{ serviceRecords(perPage: 200, filter: {communityId: {eq: "${community}"}, state: {in: [CONFIRMED, CORRECTED]},
         startsAt: {gte: "${first}T00:00:00+08:00", lte: "${last}T23:59:59+08:00"}}) { items { volunteerId stationId teamId activityId minutes } } }`,
    )
    return data.serviceRecords.items
  }
  /** Whether every part of a community's month has at least five volunteers. */
  function isTold(records: readonly ServiceRecord[]): boolean {
    const parts = new Map<string, Set<string>>()
    for (const { stationId, teamId, activityId, volunteerId } of records) {
      const part = [stationId, teamId, activityId].join()
      parts.set(part, (parts.get(part) ?? new Set()).add(volunteerId))
    }
    return [...parts.values()].every(({ size }) => size >= 5)
  }
  const sum = (records: readonly ServiceRecord[]) => records.reduce((total, record) => total + record.minutes, 0)
  async function record(month: string, input: object, account = 'community'): Promise<string> {
    const begins = Date.parse(`${month}-01T00:00:00+08:00`) + hours++ * 3_600_000
    const { data, message } = await house.ask(
      account,
      'mutation ($input: ServiceRecordDraft!) { made: createServiceRecord(input: $input) { id } }',
      {
        input: {
          name: '测试服务',
          communityId: community,
          source: 'HOST',
          startsAt: new Date(begins).toISOString(),
          endsAt: new Date(begins + 3_600_000).toISOString(),
          minutes: 30,
          ...input,
        },
      },
    )
    expect(message).toBeUndefined()
    const { id } = data.made
    const confirmed = await house.ask(
      account,
      'mutation ($id: ID!, $key: ID!) { confirmRecord(id: $id, version: 1, key: $key) { state } }',
      { id, key: `confirm ${id}` },
    )
    expect(confirmed.data.confirmRecord.state).toBe('CONFIRMED')
    return id
  }
  const changeActivity = async (id: string, input: object) => {
    const { code } = await house.ask(
      'community',
      'mutation ($ids: [ID!]!, $input: ActivityPatch!) { updateActivities(ids: $ids, input: $input) }',
      { ids: [id], input },
    )
    expect(code).toBeUndefined()
  }
  const activity = async (organisationId: string) => {
    const { data } = await house.ask(
      'community',
      'mutation ($input: ActivityDraft!) { made: createActivity(input: $input) { id } }',
      {
        input: {
          name: '测试活动',
          kind: 'SERVICE',
          state: 'HELD',
          communityId: community,
          organisationId,
          startsAt: '2015-03-01T09:00:00+08:00',
          endsAt: '2015-03-01T11:00:00+08:00',
        },
      },
    )
    return data.made.id as string
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('are what the records say, for everybody where each part of the month has five volunteers', async () => {
    const told: boolean[] = []
    for (const month of past) {
      const records = await recordedIn(month)
      told.push(isTold(records))
      for (const team of [...teams, undefined]) {
        const known = sum(records.filter((each) => (team ? each.teamId === team : each.stationId === station)))
        const ask = (account: string) =>
          team
            ? minutes(account, 'team', team, wholeMonth(month))
            : minutes(account, 'serviceStation', station, wholeMonth(month))
        for (const account of ['district', 'street', 'community']) expect(await ask(account)).toBe(known)
        const isNothing = !records.some((each) => !team || each.teamId === team)
        for (const account of ['unit', 'auditor', 'community2'])
          expect({ month, team, shown: await ask(account) }).toEqual({
            month,
            team,
            shown: isNothing ? 0 : isTold(records) ? known : null,
          })
      }
    }
    expect(told).toContain(true)
  })

  it('are told of no part of a month any more when one of its parts has one volunteer', async () => {
    const month = '2015-04'
    for (const n of [2, 3, 4, 5, 6]) await record(month, { volunteerId: volunteer(n), teamId: repairs })
    const ask = async (account: string) => [
      await minutes(account, 'team', repairs, wholeMonth(month)),
      await minutes(account, 'serviceStation', station, wholeMonth(month)),
    ]
    expect(await ask('unit')).toEqual([150, 150])
    const lonely = await record(month, { volunteerId: volunteer(7), teamId: alone })
    expect(await ask('unit')).toEqual([null, null])
    expect(await ask('community')).toEqual([150, 180])
    const voided = await house.ask(
      'community',
      'mutation ($id: ID!) { voidRecord(id: $id, version: 2, reason: "重复录入", key: "void lonely") { state } }',
      { id: lonely },
    )
    expect(voided.data.voidRecord.state).toBe('VOIDED')
    expect(await ask('unit')).toEqual([150, 150])
  })

  it('of an organisation are those of its activities, and go with an activity to another', async () => {
    const month = '2015-03'
    const [first, second] = [1, 2].map((n) => seedId('organisation', '太平角', n)) as [string, string]
    const held = await activity(first)
    for (const n of [2, 3, 4, 5, 6]) await record(month, { volunteerId: volunteer(n), activityId: held })
    const ask = (id: string) => minutes('unit', 'socialOrganisation', id, wholeMonth(month))
    expect(await ask(first)).toBe(150)
    await changeActivity(held, { organisationId: second })
    expect([await ask(first), await ask(second)]).toEqual([0, 150])
  })

  it('of a part of a month are for the clerks in charge of all places it served in', async () => {
    const month = '2015-05'
    const broken = `from: "${month}-01", to: "${month}-20"`
    await record(month, { volunteerId: volunteer(2), teamId: repairs })
    for (const account of ['district', 'street', 'community'])
      expect(await minutes(account, 'team', repairs, broken)).toBe(30)
    for (const account of ['community2', 'unit', 'auditor', 'volunteer'])
      expect(await minutes(account, 'team', repairs, broken)).toBe('BAD_USER_INPUT')
    const elsewhere = { volunteerId: volunteer(3), teamId: repairs, communityId: seedId('community', '高邮湖路') }
    await record(month, elsewhere, 'district')
    expect(await minutes('district', 'team', repairs, broken)).toBe(60)
    for (const account of ['street', 'community'])
      expect(await minutes(account, 'team', repairs, broken)).toBe('BAD_USER_INPUT')
  })

  it('order the teams of a community, and say so when something of them is withheld', async () => {
    const month = '2015-06'
    const ask = async (account: string) => {
      const { data, errors } = await house.ask(
        account,
        `{ teamHours(communityId: "${community}", ${wholeMonth(month)}) { value suppressed rows(perPage: 2) { total items { id type label value } } } }`,
      )
      expect(errors).toBeUndefined()
      return data.teamHours
    }
    for (const [n, team] of [3, 3, 3, 4, 2].entries())
      for (let each = 0; each < 5; each++)
        await record(month, { volunteerId: volunteer(2 + each), teamId: teams[team - 1], minutes: 30 + n })
    // 3: 5 × (30 + 31 + 32) minutes, 4: 5 × 33, 2: 5 × 34
    expect(await ask('unit')).toEqual({
      value: 13.33,
      suppressed: false,
      rows: {
        total: 5,
        items: [
          { id: teams[2], type: 'Team', label: '示例助老送餐服务队', value: 7.75 },
          { id: teams[1], type: 'Team', label: '示例家电维修服务队', value: 2.83 },
        ],
      },
    })
    await record(month, { volunteerId: volunteer(7) })
    const withheld = await ask('unit')
    expect(withheld).toMatchObject({ value: 0, suppressed: true, rows: { total: 5 } })
    expect((await ask('street')).value).toBe(13.33)
  })
})
