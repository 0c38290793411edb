import { compareTotals } from '@concentric/chassis/kept-total'
import { seedId } from '@concentric/chassis/seed'
import { type OpenTestHouse, start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keptAttendances } from './kept-attendances.ts'

describe('attendance by age band', () => {
  let house: OpenTestHouse
  const activity = async (startsAt = '2026-03-01T09:00:00+08:00', endsAt = '2026-03-01T11:00:00+08:00') =>
    (
      await house.ask('community', 'mutation ($input: ActivityDraft!) { made: createActivity(input: $input) { id } }', {
        input: {
          name: '测试课程',
          kind: 'CLASS',
          state: 'PUBLISHED',
          startsAt,
          endsAt,
          communityId: seedId('community', '太平角'),
        },
      })
    ).data.made.id as string
  const count = (activityId: string, ageBand: string, visits: number, account = 'community') =>
    house.ask(
      account,
      'mutation ($activityId: ID!, $ageBand: AgeBand!, $visits: Int!) { made: countAttendance(activityId: $activityId, ageBand: $ageBand, visits: $visits) { id version visits community { name } } }',
      { activityId, ageBand, visits },
    )
  const bands = async (id: string, account: string) =>
    (
      await house.ask(
        account,
        `{ row: activity(id: "${id}") { children: attendance(ageBand: UNDER_14) youth: attendance(ageBand: FROM_14_TO_17) old: attendance(ageBand: FROM_60) } }`,
      )
    ).data.row
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is counted by the clerks of the place, and corrected by counting again', async () => {
    const id = await activity()
    const { made } = (await count(id, 'UNDER_14', 20)).data
    expect(made).toMatchObject({ version: 1, visits: 20, community: { name: '太平角社区' } })
    expect((await count(id, 'UNDER_14', 21)).data.made).toMatchObject({ id: made.id, version: 2, visits: 21 })
    for (const account of ['community2', 'volunteer', 'unit', 'auditor'])
      expect((await count(id, 'FROM_60', 9, account)).code).toBe('FORBIDDEN')
    expect((await count(id, 'FROM_60', -1)).fields).toHaveProperty('visits')
    expect((await compareTotals(house.database, keptAttendances)).filter(({ wrong }) => wrong)).toEqual([])
  })

  it('is counted once the activity has begun', async () => {
    const id = await activity('2031-03-01T09:00:00+08:00', '2031-03-01T11:00:00+08:00')
    expect((await count(id, 'UNDER_14', 20)).fields).toEqual({ visits: '活动开始之后才能登记到场人次。' })
  })

  it('hides all bands where one is small, except to the clerks in charge', async () => {
    const id = await activity()
    expect(await bands(id, 'community')).toEqual({ children: null, youth: null, old: null })
    await count(id, 'UNDER_14', 20)
    await count(id, 'FROM_60', 5)
    for (const account of ['community', 'community2', 'unit', 'volunteer'])
      expect(await bands(id, account)).toEqual({ children: 20, youth: 0, old: 5 })
    await count(id, 'FROM_14_TO_17', 4)
    for (const account of ['community2', 'unit', 'volunteer', 'auditor'])
      expect(await bands(id, account)).toEqual({ children: null, youth: null, old: null })
    for (const account of ['community', 'street', 'district'])
      expect(await bands(id, account)).toEqual({ children: 20, youth: 4, old: 5 })
    const rows = async (account: string) =>
      (await house.ask(account, `{ page: attendances(filter: { activityId: { eq: "${id}" } }) { total } }`)).data.page
        .total
    expect([await rows('community'), await rows('auditor'), await rows('community2'), await rows('unit')]).toEqual([
      3, 3, 0, 0,
    ])
  })
})
