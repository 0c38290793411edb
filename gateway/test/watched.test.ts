import { setTimeout as sleep } from 'node:timers/promises'
import { connected } from '@concentric/chassis/database/connection'
import { seedId } from '@concentric/chassis/seed'
import { type Subscribed } from '@concentric/chassis/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from '../src/testing/house.ts'

const communityId = seedId('community', '太平角')
const needChanged = `subscription ($filter: NeedFilter) { needChanged(filter: $filter) {
  id name state version archivedAt community { name volunteerCount } } }`

let house: Awaited<ReturnType<typeof start>>
beforeAll(async () => {
  house = await start()
})
afterAll(() => house.close())

const createNeed = async (account: string, input: Record<string, unknown>) =>
  (
    await house.ask(account, 'mutation ($input: NeedDraft!) { createNeed(input: $input) { id version } }', {
      input: { category: 'REPAIR', communityId, ...input },
    })
  ).data.createNeed

/** The need the next event tells of. */
async function changedIn({ next }: Subscribed) {
  const { data } = (await next()) ?? {}
  return data?.needChanged as { id: string; archivedAt: string | null }
}

/** What a subscription is told within the time in which it would have been told. */
async function soon({ next }: Subscribed) {
  return Promise.race([next(), sleep(500, 'nothing')])
}

describe('a row that changes', () => {
  it('is told of as it is created, changed and archived, with what other subgraphs know', async () => {
    const stream = await house.subscribe('community', needChanged)
    const need = await createNeed('community', { name: '示例：换灯' })
    expect(await stream.next()).toEqual({
      data: {
        needChanged: {
          id: need.id,
          name: '示例：换灯',
          state: 'DRAFT',
          version: 1,
          archivedAt: null,
          community: { name: '太平角社区', volunteerCount: 1800 },
        },
      },
    })
    const change = 'mutation ($id: ID!) { updateNeed(id: $id, version: 1, input: { state: OPEN }) { id } }'
    await house.ask('community', change, { id: need.id })
    expect((await stream.next())?.data?.needChanged).toMatchObject({ state: 'OPEN', version: 2 })
    await house.ask('community', 'mutation ($ids: [ID!]!) { deleteNeeds(ids: $ids) }', { ids: [need.id] })
    expect((await changedIn(stream)).archivedAt).toMatch(/^\d{4}-/)
    stream.end()
    expect(await stream.next()).toBeUndefined()
  })

  it('is told of also where it changed before the stream began, to who asks for that and may read it', async () => {
    const need = await createNeed('community', { name: '示例：开流之前' })
    await sleep(50)
    const withEarlier = (lastMilliseconds: number, account = 'community') =>
      house.subscribe(
        account,
        'subscription ($lastMilliseconds: Int) { needChanged(lastMilliseconds: $lastMilliseconds) { id name archivedAt } }',
        { lastMilliseconds },
      )
    const [own, none, others] = await Promise.all([
      withEarlier(5_000),
      withEarlier(10),
      withEarlier(5_000, 'community2'),
    ])
    const idsToldOf = async (stream: Subscribed) => {
      const ids: string[] = []
      for (let told = await soon(stream); typeof told === 'object'; told = await soon(stream)) {
        const row = told.data?.needChanged as { id: string } | undefined
        if (row) ids.push(row.id)
      }
      return ids
    }
    const [seen, late, foreign] = await Promise.all([own, none, others].map(idsToldOf))
    expect(seen).toContain(need.id)
    expect([late, foreign!.includes(need.id)]).toEqual([[], false])
    for (const stream of [own, none, others]) stream.end()
    await expect(withEarlier(60_001)).rejects.toThrow()
  })

  it('is told to those who may read it, and to nobody else', async () => {
    const [own, others, street] = await Promise.all(
      ['community', 'community2', 'street'].map((account) => house.subscribe(account, needChanged)),
    )
    await createNeed('community', { name: '示例：草稿' })
    expect((await own!.next())?.data?.needChanged).toMatchObject({ name: '示例：草稿' })
    expect((await street!.next())?.data?.needChanged).toMatchObject({ name: '示例：草稿' })
    expect(await soon(others!)).toBe('nothing')
    for (const stream of [own, others, street]) stream!.end()
  })

  it('is told of only where it fits the filter', async () => {
    const open = await house.subscribe('community', needChanged, { filter: { state: { eq: 'OPEN' } } })
    await createNeed('community', { name: '示例：还是草稿' })
    await createNeed('community', { name: '示例：已公开', state: 'OPEN' })
    expect((await open.next())?.data?.needChanged).toMatchObject({ name: '示例：已公开' })
    open.end()
    const wrong = house.subscribe('community', needChanged, { filter: { id: { eq: 'no id' } } })
    await expect(wrong).rejects.toThrow('BAD_USER_INPUT')
  })

  it('is told of however many change at once', async () => {
    const stream = await house.subscribe('community', 'subscription { needChanged { id name } }')
    const rows = Array.from({ length: 200 }, (_, at) => ({
      id: seedId('watched', String(at)),
      name: `示例：第${at}条`,
      category: 'REPAIR',
      communityId,
    }))
    const text = 'mutation ($rows: [NeedImport!]!) { importNeeds(rows: $rows, dryRun: false) { id } }'
    expect((await house.ask('community', text, { rows })).errors).toBeUndefined()
    const told = new Set<unknown>()
    while (told.size < 200) told.add((await changedIn(stream)).id)
    expect(told).toEqual(new Set(rows.map(({ id }) => id)))
    expect(await soon(stream)).toBe('nothing')
    stream.end()
  })

  it('is not told of when nothing was kept', async () => {
    const stream = await house.subscribe('community', needChanged)
    const text = 'mutation ($rows: [NeedImport!]!) { importNeeds(rows: $rows, dryRun: true) { id } }'
    await house.ask('community', text, {
      rows: [{ id: seedId('watched', 'dry'), name: '示例：试', category: 'REPAIR', communityId }],
    })
    expect(await soon(stream)).toBe('nothing')
    stream.end()
  })

  it.each([
    ['meeting', 'meetings'],
    ['activity', 'activities'],
    ['serviceOffer', 'serviceOffers'],
  ])('is told of in each list that changes while people watch: %s', async (one, many) => {
    const stream = await house.subscribe('district', `subscription { ${one}Changed { id version } }`)
    // the oldest: nothing that would have to be archived first belongs to it
    const oldest = `${many}(perPage: 1, sort: [{ field: CREATED_AT }])`
    const [row] = (await house.ask('district', `{ ${oldest} { items { id version } } }`)).data[many].items
    const type = one[0]!.toUpperCase() + one.slice(1)
    const archive = `mutation ($ids: [ID!]!) { delete${many[0]!.toUpperCase()}${many.slice(1)}(ids: $ids) }`
    expect((await house.ask('district', archive, { ids: [row.id] })).errors, type).toBeUndefined()
    expect(await stream.next()).toEqual({ data: { [`${one}Changed`]: { id: row.id, version: row.version + 1 } } })
    stream.end()
  })
})

describe('the connection that listens', () => {
  it('ends all streams when it is lost, and is made again for the next', async () => {
    const streams = await Promise.all(['community', 'district'].map((name) => house.subscribe(name, needChanged)))
    await connected(house.ownerUrl, (client) =>
      client.query(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen concentric_changed'`),
    )
    for (const { next } of streams) {
      expect(await next()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
      expect(await next()).toBeUndefined()
    }
    const again = await house.subscribe('community', needChanged)
    await createNeed('community', { name: '示例：又通了' })
    expect((await again.next())?.data?.needChanged).toMatchObject({ name: '示例：又通了' })
    again.end()
  })

  it('is one for all who watch', async () => {
    const streams = await Promise.all(Array.from({ length: 5 }, () => house.subscribe('community', needChanged)))
    const { rows } = await connected(house.ownerUrl, (client) =>
      client.query(
        `select count(*)::int as count from pg_stat_activity where datname = current_database() and query = 'listen concentric_changed'`,
      ),
    )
    expect(rows).toEqual([{ count: 1 }])
    for (const stream of streams) stream.end()
  })
})
