import { connected } from '@concentric/chassis/database/connection'
import { compareTotals } from '@concentric/chassis/kept-total'
import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { subgraphs } from '../src/subgraphs.ts'
import { type OpenTestHouse, start } from '../src/testing/house.ts'
import { RecordsBySystem } from './records-by-system.ts'

vi.setConfig({ testTimeout: 600_000 })

const WRITERS = 32
const ACTS_EACH = 150

const totals = subgraphs.flatMap((subgraph) => subgraph.totals)
const communities = ['太平角', '太平角', '高邮湖路', '寿张路'].map((name) => seedId('community', name))
const volunteers = [1, 2, 3, 4, 5, 6, 7].map((n) => seedId('volunteer', '太平角', n))
const station = seedId('station', 'HELP_AT_HOME', '太平角')
// where and with whom: in a team of a station, at a station alone, at none
const places = [
  ...[1, 2, 3].map((n) => ({ stationId: station, teamId: seedId('team', '太平角', n) })),
  { stationId: station, teamId: null },
  { stationId: seedId('station', 'HELP_AT_HOME', '高邮湖路'), teamId: null },
  { stationId: null, teamId: null },
]
const states = ['RECORDED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CORRECTED', 'CONTESTED', 'VOIDED']
const FIRST = Date.parse('2032-01-31T00:00:00+08:00')

const oneOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!

describe('the kept totals under many writers', () => {
  let house: OpenTestHouse
  let records: RecordsBySystem
  const activities: string[] = []
  let hours = 0
  // each record has hours of its own, for a volunteer is in one place at a time
  const time = () => {
    const begins = FIRST + hours++ * 3_600_000
    return { startsAt: new Date(begins).toISOString(), endsAt: new Date(begins + 3_600_000).toISOString() }
  }
  const minutes = () => ({ minutes: 1 + Math.floor(Math.random() * 60) })
  const through = () => ({ ...oneOf(places), activityId: oneOf([null, ...activities]) })
  const some = () => [...new Set(Array.from({ length: 1 + Math.floor(Math.random() * 6) }, () => oneOf(records.ids)))]
  const write = (document: string, variables: Record<string, unknown>) => house.ask('district', document, variables)
  const create = (input: object) =>
    records.create({
      name: '测试服务',
      source: 'HOST',
      state: oneOf(states),
      volunteerId: oneOf(volunteers),
      communityId: oneOf(communities),
      ...time(),
      ...minutes(),
      ...through(),
      ...input,
    })
  const acts: Record<string, () => Promise<{ code?: string }>> = {
    create: () => create({}),
    lengthen: () => records.update(some(), minutes()),
    judge: () => records.update(some(), { state: oneOf(states) }),
    move: () => records.update(some(), { communityId: oneOf(communities), streetId: null }),
    join: () => records.update(some(), through()),
    hand: () => records.update([oneOf(records.ids)], { ...time(), ...minutes(), volunteerId: oneOf(volunteers) }),
    archive: () => records.archive(some()),
    restore: () => records.restore(some()),
  }
  const wrong = async () => (await compareTotals(house.database, totals)).filter((each) => each.wrong)

  beforeAll(async () => {
    house = await start()
    records = new RecordsBySystem(house)
    for (let each = 0; each < 2; each++) {
      const { data } = await write('mutation ($input: ActivityDraft!) { made: createActivity(input: $input) { id } }', {
        input: { name: '测试活动', kind: 'SERVICE', communityId: communities[0], ...time() },
      })
      activities.push(data.made.id)
    }
  })
  afterAll(() => house.close())

  it('are what the records add up to, and nobody is turned away for having met another', async () => {
    for (let each = 0; each < WRITERS; each++) await create({})
    const answers = new Map<string, number>()
    await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        for (let each = 0; each < ACTS_EACH; each++) {
          const name = oneOf(Object.keys(acts))
          const { code = 'done' } = await acts[name]!()
          expect({ name, code }).toEqual({ name, code: 'done' })
          answers.set(code, (answers.get(code) ?? 0) + 1)
        }
      }),
    )
    expect(answers.get('done')).toBe(WRITERS * ACTS_EACH)
    expect(await wrong()).toEqual([])
  })

  it('are found wrong when one statement has left them alone', async () => {
    for (let each = 0; each < 5; each++) await create({ state: 'CONFIRMED' })
    const owned = (sql: string) => connected(house.ownerUrl, (client) => client.query(sql))
    await owned('alter table volunteering.service_record disable trigger keep_total')
    expect((await records.update(records.ids.slice(-5), { state: 'VOIDED' })).code).toBeUndefined()
    await owned('alter table volunteering.service_record enable trigger keep_total')
    expect((await wrong()).map(({ table }) => table).sort()).toEqual([
      'volunteering.part_minutes_total',
      'volunteering.service_minutes_total',
      'volunteering.volunteer_minutes_total',
      'volunteering.volunteer_part_total',
    ])
  })
})
