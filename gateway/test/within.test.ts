import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

const [here, there] = ['太平角', '八大关示例一'].map((name) => seedId('community', name)) as [string, string]

// What lies within a parent: teams within a station, whichever comes first when two write at once.
describe('a row within a parent', () => {
  let house: Awaited<ReturnType<typeof start>>
  const asked = (mutation: string, variables: Record<string, unknown>) => house.ask('district', mutation, variables)
  const station = async () =>
    (
      await asked(
        'mutation ($input: ServiceStationDraft!) { made: createServiceStation(input: $input) { id version } }',
        {
          input: { name: '测试服务站', kind: 'DAILY_WORKSHOP', communityId: here },
        },
      )
    ).data.made as { id: string; version: number }
  const team = (stationId: string) =>
    asked('mutation ($input: TeamDraft!) { made: createTeam(input: $input) { id } }', {
      input: { name: '测试服务队', stationId },
    })
  const archive = (many: 'ServiceStations' | 'Teams', ids: string[]) =>
    asked(`mutation ($ids: [ID!]!) { done: delete${many}(ids: $ids) }`, { ids })
  const restore = (many: 'ServiceStations' | 'Teams', ids: string[]) =>
    asked(`mutation ($ids: [ID!]!) { done: restore${many}(ids: $ids) }`, { ids })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is where its parent is, though the parent moves while it is written', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id, version } = await station()
      const [moved, ...teams] = await Promise.all([
        asked(
          'mutation ($id: ID!, $version: Int!, $input: ServiceStationPatch!) { done: updateServiceStation(id: $id, version: $version, input: $input) { id } }',
          { id, version, input: { communityId: there } },
        ),
        ...Array.from({ length: 6 }, () => team(id)),
      ])
      expect(moved.data.done.id).toBe(id)
      expect(teams.every(({ data }) => data.made.id)).toBe(true)
      const { data } = await house.ask(
        'district',
        `{ teams(filter: {stationId: {eq: "${id}"}}) { items { communityId } } }`,
      )
      expect(data.teams.items).toEqual(Array(6).fill({ communityId: there }))
    }
  })

  it('keeps its parent from being archived before it, and is not restored into an archived one', async () => {
    const { id } = await station()
    const made = (await team(id)).data.made.id as string
    const refused = await archive('ServiceStations', [id])
    expect({ code: refused.code, message: refused.message }).toEqual({
      code: 'BAD_USER_INPUT',
      message: '其中还有未归档的记录，请先归档那些记录。',
    })
    expect((await archive('Teams', [made])).data.done).toEqual([made])
    expect((await archive('ServiceStations', [id])).data.done).toEqual([id])
    expect((await team(id)).fields).toHaveProperty('stationId')
    expect((await restore('Teams', [made])).code).toBe('BAD_USER_INPUT')
    await restore('ServiceStations', [id])
    expect((await restore('Teams', [made])).data.done).toEqual([made])
  })

  it('never stands alive in an archived parent, though both are written at once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id } = await station()
      await Promise.all([archive('ServiceStations', [id]), team(id), team(id)])
      const { data } = await house.ask(
        'district',
        `{ serviceStation(id: "${id}") { archivedAt } teams(filter: {stationId: {eq: "${id}"}}) { total } }`,
      )
      expect(data.serviceStation.archivedAt === null || data.teams.total === 0).toBe(true)
    }
  })
})
