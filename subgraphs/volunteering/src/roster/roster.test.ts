import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// of 高邮湖路, so that its clerk sees him and may still not put him on duty elsewhere
const volunteerId = seedId('volunteer', '高邮湖路', 100)
// a day of its own for each: one is in one place at a time
let drafts = 0
keepsTheCrudContract({
  one: 'roster',
  many: 'rosters',
  start,
  draft: () => ({
    name: '测试值班',
    stationId: seedId('station', 'HELP_AT_HOME', '太平角'),
    volunteerId,
    servesOn: dayFrom(new Date('1990-01-01T00:00:00Z'), ++drafts),
    half: 'MORNING',
  }),
  change: () => ({ name: '改名值班' }),
  wrong: { volunteerId: seedId('volunteer', 'nowhere') },
  writer: 'district',
  stranger: 'community2',
  open: false,
  found: 'cszb',
})

describe('the roster', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (input: object) =>
    house.ask(
      'district',
      'mutation ($input: RosterDraft!) { made: createRoster(input: $input) { id community { name } } }',
      {
        input: {
          name: '测试值班',
          volunteerId,
          servesOn: '2001-01-01',
          half: 'MORNING',
          stationId: seedId('station', 'HELP_AT_HOME', '太平角'),
          ...input,
        },
      },
    )
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('has a volunteer in one place in a half-day, whichever the station', async () => {
    const first = await create({})
    expect(first.data.made.community).toEqual({ name: '太平角社区' })
    const elsewhere = { stationId: seedId('station', 'DAILY_WORKSHOP', '邹县路') }
    expect((await create(elsewhere)).fields).toEqual({
      volunteerId: '这位志愿者这半天已有值班：同一时间只能在一处服务。',
    })
    expect((await create({ ...elsewhere, half: 'AFTERNOON' })).errors).toBeUndefined()
    await house.ask('district', 'mutation ($ids: [ID!]!) { deleteRosters(ids: $ids) }', { ids: [first.data.made.id] })
    expect((await create(elsewhere)).errors).toBeUndefined()
  })

  it('is told to the volunteer on duty and the clerks of the place, and to no unit', async () => {
    const own = seedId('volunteer', '太平角', 1)
    const { data } = await create({ volunteerId: own })
    const total = async (account: string) =>
      (await house.ask(account, `{ rosters(filter: {id: {eq: "${data.made.id}"}}) { total } }`)).data.rosters.total
    expect(await Promise.all(['community', 'volunteer', 'auditor'].map(total))).toEqual([1, 1, 1])
    expect(await Promise.all(['unit', 'volunteer2', 'community2', 'building'].map(total))).toEqual([0, 0, 0, 0])
  })
})
