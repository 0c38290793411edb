import { dayFrom, seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const volunteerId = seedId('volunteer', '寿张路', 1)
const today = dayFrom(new Date(), 0)

describe('a volunteer who has left', () => {
  let house: Awaited<ReturnType<typeof start>>
  const duties = async () => {
    const { data } = await house.ask(
      'district',
      `{ rosters(filter: {volunteerId: {eq: "${volunteerId}"}}, sort: [{field: SERVES_ON}]) { items { servesOn } }
        postHolders(filter: {volunteerId: {eq: "${volunteerId}"}}) { items { endsOn } } }`,
    )
    return {
      days: data.rosters.items.map(({ servesOn }: { servesOn: string }) => servesOn) as string[],
      ends: data.postHolders.items.map(({ endsOn }: { endsOn: string | null }) => endsOn) as (string | null)[],
    }
  }
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('is on duty no more, and in no post; what was served stays', async () => {
    const days = [-1, 0, 5].map((days) => dayFrom(new Date(), days))
    for (const servesOn of days)
      await house.ask('district', 'mutation ($input: RosterDraft!) { createRoster(input: $input) { id } }', {
        input: {
          name: '测试值班',
          stationId: seedId('station', 'HELP_AT_HOME', '寿张路'),
          volunteerId,
          servesOn,
          half: 'MORNING',
        },
      })
    expect(await duties()).toEqual({ days, ends: [null, null] })
    const { errors } = await house.ask(
      'district',
      'mutation ($id: ID!) { eraseVolunteer(id: $id, reason: "本人申请删除") }',
      { id: volunteerId },
    )
    expect(errors).toBeUndefined()
    expect(await duties()).toEqual({ days: days.slice(0, 1), ends: [today, today] })
  })
})
