import { connected } from '@concentric/chassis/database/connection'
import { type Bound } from '@concentric/chassis/scope'
import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenTestHouse, start } from '../src/testing/house.ts'
import { addVolunteers } from './search/many-volunteers.ts'
import { type Reading, reading, timesPlanned } from './search/reading.ts'
import { statementsSent } from './search/statements-sent.ts'

/** Words few or none of ten thousand volunteers are called by, and what their numbers hold. */
const words = ['孤', '孤灯', '孤灯塔', 'gudeng', 'slgdt', 'T00004711', '没有', '没有人', 'zq', 'zzzz', '灯塔塔']

/** Less than half of what the rows lie in. */
const fewBlocks = 120

describe('ten thousand volunteers', () => {
  let house: OpenTestHouse
  const asked = async (account: string, q: string, selected: string): Promise<Bound> => {
    const [statement, ...more] = await statementsSent(house.database, () =>
      house.ask(account, `query ($q: String) { volunteers(filter: {q: $q}, perPage: 10) { ${selected} } }`, { q }),
    )
    expect(more).toEqual([])
    return statement!
  }
  /** How the rows of a page and how their number are read. */
  const readings = async (account: string, q: string, generic = false): Promise<Reading[]> => {
    const page = await asked(account, q, 'items { id number }')
    const total = await asked(account, q, 'total')
    return [await reading(house, account, page, generic), await reading(house, account, total, generic)]
  }

  beforeAll(async () => {
    house = await start()
    await addVolunteers(house.ownerUrl)
  })
  afterAll(() => house.close())

  describe.each(['district', 'street', 'community', 'auditor'])('searched by %s', (account) => {
    it.each(words)('for %s are not read one by one', async (word) => {
      for (const { kinds, indexes, blocks } of await readings(account, word)) {
        expect(kinds).toEqual(['Bitmap Heap Scan'])
        expect(indexes).toContain('volunteer_search')
        expect(blocks).toBeLessThan(fewBlocks)
      }
    })

    it('are not read one by one either by a plan made for any word', async () => {
      for (const { kinds, blocks } of await readings(account, '没有', true)) {
        expect(kinds).not.toContain('Seq Scan')
        expect(blocks).toBeLessThan(fewBlocks)
      }
    })
  })

  it.each(['community', 'street'])('are counted by %s without being read', async (account) => {
    const at = seedId('community', '太平角')
    const question = 'query ($at: ID!) { volunteers(filter: {communityId: {eq: $at}}) { total } }'
    await connected(house.ownerUrl, (client) => client.query('vacuum analyze volunteering.volunteer'))
    const [statement] = await statementsSent(house.database, () => house.ask(account, question, { at }))
    const { kinds } = await reading(house, account, statement!)
    expect(kinds).toEqual(['Index Only Scan'])
  })

  it.each(['community', 'district'])('are paged from the middle by %s without the rows before it', async (account) => {
    const { placeId } = await house.actorNamed('community')
    const [middle] = await connected(house.ownerUrl, async (client) => {
      // a sheet brings all its rows in one moment
      await client.query('set session_replication_role = replica')
      await client.query(`update volunteering.volunteer set created_at = '2026-01-05' where community_id = $1`, [
        placeId,
      ])
      await client.query('vacuum analyze volunteering.volunteer')
      const sql = `select id, created_at::text as "createdAt" from volunteering.volunteer
        where community_id = $1 and archived_at is null order by created_at desc, id desc
        offset (select count(*) / 2 from volunteering.volunteer where community_id = $1 and archived_at is null) limit 1`
      return (await client.query<{ id: string; createdAt: string }>(sql, [placeId])).rows
    })
    const after = Buffer.from(JSON.stringify([middle!.createdAt, middle!.id])).toString('base64url')
    const question =
      'query ($at: ID!, $after: String!) { volunteers(filter: {communityId: {eq: $at}}, perPage: 10, after: $after) { items { id } } }'
    const [statement] = await statementsSent(house.database, () => house.ask(account, question, { at: placeId, after }))
    for (const generic of [false, true]) {
      const { kinds, blocks } = await reading(house, account, statement!, generic)
      expect(kinds).toEqual(['Index Only Scan'])
      expect(blocks).toBeLessThan(30)
    }
  })

  it('are planned once for the pages of all places of usual size', async () => {
    // where there are many, Postgres takes the plan for that place for the cheaper one
    const at = seedId('community', '寿张路')
    const question =
      'query ($at: ID!) { volunteers(filter: {communityId: {eq: $at}}, perPage: 10) { items { id } next } }'
    const [statement] = await statementsSent(house.database, () => house.ask('district', question, { at }))
    // Postgres tries five times what it would cost to plan for the values alone
    expect(await timesPlanned(house, 'district', statement!)).toBe(5)
  })

  it('would be read one by one by what may not look into hidden rows', async () => {
    const statement = await asked('street', '没有', 'total')
    const text = statement.text.replaceAll('operator(app.~~)', '~~')
    const found = await reading(house, 'street', statement)
    const scanned = await reading(house, 'street', { ...statement, text })
    expect(scanned.indexes).not.toContain('volunteer_search')
    expect(scanned.blocks).toBeGreaterThan(4 * found.blocks)
  })
})
