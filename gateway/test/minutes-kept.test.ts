import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'
import { daysOf, wholeMonth } from './months.ts'
import { RecordsBySystem } from './records-by-system.ts'

type ServiceRecord = {
  id: string
  volunteerId: string
  communityId: string
  startsAt: string
  minutes: number
  state: string
}

const STEPS = 80
const communities = ['太平角', '寿张路', '八大关示例一'].map((name) => seedId('community', name))
const streets = ['八大关', '云南路'].map((name) => seedId('street', name))
const volunteers = [1, 2, 3, 4, 5, 6].map((n) => seedId('volunteer', '太平角', n))
// most of them at the first, that there some months have five volunteers and others fewer
const places = [0, 0, 0, 1, 2].map((n) => communities[n])
const months = ['2030-12', '2031-01']
const states = ['RECORDED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CORRECTED', 'VOIDED']

/** Numbers that look random and are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

describe('the kept totals of minutes', () => {
  let house: Awaited<ReturnType<typeof start>>
  const next = numbersFrom(20_261_123)
  const oneOf = <T>(list: readonly T[]) => list[next(list.length)] as T
  let records: RecordsBySystem
  let hours = 0
  // one place at a time: no two records share an hour, and the hours around midnight of a month's end are among them
  const time = () => {
    const start = Date.parse(`${oneOf(months)}-01T00:00:00+08:00`) + (hours++ * 2 - 40) * 3_600_000
    return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 3_600_000).toISOString() }
  }
  const values = () => ({ minutes: 1 + next(60), state: oneOf(states), communityId: oneOf(places) })
  const archived = new Set<string>()
  const live = () => records.ids.filter((id) => !archived.has(id))
  const some = (of: readonly string[] = records.ids) => [...new Set([oneOf(of), oneOf(of), oneOf(of)])]
  const acts: Record<string, () => Promise<{ code?: string }>> = {
    create: () =>
      records.create({ ...time(), ...values(), volunteerId: oneOf(volunteers), name: '测试服务', source: 'HOST' }),
    change: () => records.update([oneOf(live())], { ...time(), minutes: 1 + next(60) }),
    changeMany: () =>
      records.update(some(live()), oneOf([{ state: oneOf(states) }, { communityId: oneOf(places), streetId: null }])),
    hand: () => records.update([oneOf(live())], { ...time(), volunteerId: oneOf(volunteers) }),
    archive: () => {
      const gone = some()
      for (const id of gone) archived.add(id)
      return records.archive(gone)
    },
    restore: () => {
      const back = some()
      for (const id of back) archived.delete(id)
      return records.restore(back)
    },
  }

  async function recordedIn(month: string): Promise<ServiceRecord[]> {
    const [first, last] = daysOf(month)
    const { data } = await house.ask(
      'district',
      `{ serviceRecords(perPage: 200, filter: {state: {in: [CONFIRMED, CORRECTED]}, startsAt: {gte: "${first}T00:00:00+08:00", lte: "${last}T23:59:59+08:00"}}) {
           items { id volunteerId communityId startsAt minutes state } } }`,
    )
    return data.serviceRecords.items
  }
  async function keptOf(account: string, month: string): Promise<Record<string, number>> {
    const { data } = await house.ask(
      account,
      `query ($communities: [ID!], $streets: [ID!]) {
         communities(filter: {id: {in: $communities}}) { items { id volunteerMinutes(${wholeMonth(month)}) } }
         streets(filter: {id: {in: $streets}}) { items { id volunteerMinutes(${wholeMonth(month)}) } } }`,
      { communities, streets },
    )
    return Object.fromEntries(
      [...data.communities.items, ...data.streets.items].map(({ id, volunteerMinutes }) => [id, volunteerMinutes]),
    )
  }
  const sum = (records: ServiceRecord[]) => records.reduce((minutes, record) => minutes + record.minutes, 0)

  beforeAll(async () => {
    house = await start()
    records = new RecordsBySystem(house)
  })
  afterAll(() => house.close())

  it('equal the sum of the records, and know how many volunteers a month has, whatever is written', async () => {
    let shown = 0
    for (let step = 0; step < STEPS; step++) {
      const act = step < 40 ? 'create' : oneOf(Object.keys(acts))
      expect({ step, act, code: (await acts[act]!()).code }).toEqual({ step, act, code: undefined })
      if (step % 10 !== 9) continue
      for (const month of months) {
        const known = await recordedIn(month)
        const [clerk, other] = [await keptOf('district', month), await keptOf('unit', month)]
        for (const id of communities) {
          const those = known.filter(({ communityId }) => communityId === id)
          const people = new Set(those.map(({ volunteerId }) => volunteerId)).size
          const minutes = sum(those)
          expect({ step, month, id, kept: clerk[id] }).toEqual({ step, month, id, kept: minutes })
          expect({ step, month, id, people, kept: other[id] }).toEqual({
            step,
            month,
            id,
            people,
            kept: people > 0 && people < 5 ? null : minutes,
          })
          if (people >= 5) shown++
        }
        const inStreets = streets.map((id) => clerk[id])
        const inCommunities = [communities[0], communities[2]].map((id) => clerk[id!])
        expect(inStreets[0]).toBe(Number(inCommunities[0]) + Number(inCommunities[1]))
      }
    }
    expect(shown).toBeGreaterThan(0)
  })

  it('equal the sum of the records after many were written at once', async () => {
    const month = '2031-06'
    const writers = Array.from({ length: 24 }, (_, n) => () => {
      const start = Date.parse(`${month}-05T00:00:00+08:00`) + n * 7_200_000
      const input = {
        name: '测试服务',
        source: 'HOST',
        state: 'CONFIRMED',
        minutes: 10 + n,
        communityId: communities[n % 2],
        volunteerId: volunteers[n % 5],

        startsAt: new Date(start).toISOString(),
        endsAt: new Date(start + 3_600_000).toISOString(),
      }
      return records.create(input)
    })
    const before = records.ids.length
    expect((await Promise.all(writers.map((write) => write()))).map(({ code }) => code)).toEqual(
      writers.map(() => undefined),
    )
    const made = records.ids.slice(before)
    // two halves of the same months, each changed whole while the other is
    const changed = await Promise.all(
      [0, 1].map((half) =>
        records.update(
          made.filter((_, n) => n % 4 < 2 === !half),
          { minutes: 7 },
        ),
      ),
    )
    expect(changed.map(({ code }) => code)).toEqual([undefined, undefined])
    const kept = await keptOf('district', month)
    expect([kept[communities[0]!], kept[communities[1]!]]).toEqual([84, 84])
    expect((await keptOf('unit', month))[communities[0]!]).toBe(84)
  })

  it('move along with a community that changes its street', async () => {
    const month = '2031-06'
    const [to, from] = streets
    const id = communities[1]!
    const before = await keptOf('district', month)
    const { data } = await house.ask('district', `{ community(id: "${id}") { version } }`)
    const moved = await house.ask(
      'district',
      'mutation ($id: ID!, $version: Int!, $input: CommunityPatch!) { updateCommunity(id: $id, version: $version, input: $input) { streetId } }',
      { id, version: data.community.version, input: { streetId: to } },
    )
    expect(moved.data.updateCommunity.streetId).toBe(to)
    const after = await keptOf('district', month)
    expect(after[id]).toBe(before[id])
    expect(after[to!]).toBe(before[to!]! + before[id]!)
    expect(after[from!]).toBe(before[from!]! - before[id]!)
  })
})
