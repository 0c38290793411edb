import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

type Station = { teams: { total: number } }
type Member = { unit: { name: string; stationMemberships: { items: { station: { name: string } }[] } } }

const station = seedId('station', 'CONVENIENCE_VOLUNTEER', '高邮湖路')

// The source's figures of the stations (S32, S62, S83), each by query.
describe('the figures of the service stations', () => {
  let house: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('gives each of the 65 帮到家 stations a team, and that of 太平角 five', async () => {
    const { data } = await house.ask(
      'district',
      `{ serviceStations(filter: {kind: {eq: HELP_AT_HOME}}, perPage: 65) { items { teams { total } } }
         five: serviceStation(id: "${seedId('station', 'HELP_AT_HOME', '太平角')}") { teams { total } } }`,
    )
    const counts = data.serviceStations.items.map(({ teams }: Station) => teams.total)
    expect(counts.length).toBe(65)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
    expect(data.five.teams.total).toBe(5)
  })

  it('counts seven member units at the 便民志愿服务站 of 高邮湖路, none of them taken for a fact', async () => {
    const { data, errors } = await house.ask(
      'district',
      `{ serviceStation(id: "${station}") { memberUnits { total items {
           unit { name stationMemberships { items { station { name } } } } } } } }`,
    )
    expect(errors).toBeUndefined()
    const { total, items } = data.serviceStation.memberUnits as { total: number; items: Member[] }
    expect(total).toBe(7)
    expect(new Set(items.map(({ unit }) => unit.name)).size).toBe(7)
    for (const { unit } of items) {
      expect(unit.name).toContain('示例')
      expect(unit.stationMemberships.items).toEqual([{ station: { name: '便民志愿服务站' } }])
    }
    const { data: facts } = await house.ask('district', '{ stationMembers(filter: {sample: {eq: false}}) { total } }')
    expect(facts.stationMembers.total).toBe(0)
  })

  it('counts ten heads and more than fifty items at 高邮湖路, each item under a head', async () => {
    const { data } = await house.ask(
      'district',
      `{ serviceStation(id: "${station}") {
           heads: items(filter: {parentId: {empty: true}}) { total items { kind items { total } } }
           items(filter: {parentId: {empty: false}}) { total } } }`,
    )
    const { heads, items } = data.serviceStation
    expect(heads.total).toBe(10)
    expect(items.total).toBeGreaterThan(50)
    const under = heads.items.map((head: { items: { total: number } }) => head.items.total)
    expect(under.reduce((sum: number, count: number) => sum + count, 0)).toBe(items.total)
    expect(heads.items.every(({ kind }: { kind: string | null }) => kind)).toBe(true)
  })

  it('counts the 1800 volunteers of 太平角 and the 500 of 高邮湖路 at home at their stations, the same for everybody', async () => {
    for (const account of ['district', 'community', 'unit']) {
      const { data } = await house.ask(
        account,
        `{ place: serviceStation(id: "${seedId('station', 'HELP_AT_HOME', '太平角')}") { volunteerCount }
           lake: serviceStation(id: "${station}") { volunteerCount } }`,
      )
      expect(data.place.volunteerCount).toBeGreaterThanOrEqual(1800)
      expect(data.lake.volunteerCount).toBeGreaterThanOrEqual(500)
    }
  })
})
