import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { dayFrom, seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const postId = seedId('post', 'OFFICE_HEAD', '八大关', 1)
// of the community, so that its clerk sees him and may still not appoint him to a post of the street
const officialId = seedId('official', '太平角', '甲')

// a day of its own for each: a post has one holder a day
let drafts = 0
keepsTheCrudContract({
  one: 'appointment',
  many: 'appointments',
  start,
  draft: () => {
    const day = dayFrom(new Date('1990-01-01T00:00:00Z'), ++drafts)
    return { name: '测试任职', postId, officialId, startsOn: day, endsOn: day }
  },
  change: () => ({ name: '改名任职' }),
  wrong: { endsOn: '1980-01-01' },
  writer: 'street',
  stranger: 'community',
  open: false,
  found: 'csrz',
})

describe('the appointments', () => {
  let house: Awaited<ReturnType<typeof start>>
  const create = (input: object) =>
    house.ask(
      'community',
      'mutation ($input: AppointmentDraft!) { made: createAppointment(input: $input) { id post { name } community { name } } }',
      { input: { name: '测试任职', postId: seedId('post', 'RESIDENTS_DIRECTOR', '太平角'), officialId, ...input } },
    )
  const archive = (ids: string[]) =>
    house.ask('community', 'mutation ($ids: [ID!]!) { deleteAppointments(ids: $ids) }', { ids })
  beforeAll(async () => {
    house = await start()
  })
  afterAll(() => house.close())

  it('give a post one holder a day', async () => {
    const first = await create({ startsOn: '2001-01-01', endsOn: '2001-12-31' })
    expect(first.data.made).toMatchObject({ post: { name: '太平角社区居委会主任' }, community: { name: '太平角社区' } })
    for (const days of [
      { startsOn: '2001-12-31', endsOn: '2002-12-31' },
      { startsOn: '2000-01-01', endsOn: '2001-01-01' },
      { startsOn: '2001-06-01', endsOn: '2001-06-01' },
      { startsOn: '2000-01-01' },
    ])
      expect((await create(days)).fields).toEqual({
        postId: '该职务在这一时间已有人任职；请先填写前任的结束日期。',
      })
    expect((await create({ startsOn: '2002-01-01', endsOn: '2002-12-31' })).errors).toBeUndefined()
    await archive([first.data.made.id])
    expect((await create({ startsOn: '2001-06-01', endsOn: '2001-06-30' })).errors).toBeUndefined()
  })

  it('let one official hold several posts', async () => {
    const { data } = await house.ask(
      'community',
      `{ official(id: "${officialId}") { appointments(filter: {endsOn: {empty: true}}) { items { post { kind } } } } }`,
    )
    expect(data.official.appointments.items.map(({ post }: { post: { kind: string } }) => post.kind).sort()).toEqual([
      'COMMITTEE_SECRETARY',
      'STATION_HEAD',
    ])
  })

  it('do not end before they start', async () => {
    expect((await create({ startsOn: '2003-01-02', endsOn: '2003-01-01' })).fields).toEqual({
      endsOn: '结束日期不能早于开始日期。',
    })
  })
})
