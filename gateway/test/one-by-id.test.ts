import { connected } from '@concentric/chassis/database/connection'
import { searchValue } from '@concentric/chassis/search/search-value'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { oneWithRelations } from '../../bench/graph/workloads/one-with-relations.ts'
import { type OpenTestHouse, start } from '../src/testing/house.ts'
import { timesPlanned } from './search/reading.ts'
import { statementsSent } from './search/statements-sent.ts'

let house: OpenTestHouse
let activityId: string
beforeAll(async () => {
  house = await start()
  activityId = await connected(house.ownerUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    await client.query(
      `insert into organisations.social_organisation (id, community_id, street_id, name, name_search, kind)
       select gen_random_uuid(), id, street_id, '示例社', $1, 'OTHER' from governance.community, generate_series(1, 200)`,
      [searchValue('示例社')],
    )
    await client.query('vacuum analyze organisations.social_organisation')
    const { rows } = await client.query(
      'select id from volunteering.activity where organisation_id is not null and community_id is not null and published limit 1',
    )
    return rows[0].id
  })
})
afterAll(() => house.close())

/** Postgres tries five times what planning for the values alone would bring, and keeps to one plan where it brings nothing. */
const TRIED = 5

it.each(['district', 'street'])('is planned once, whatever it is asked beside, as %s', async (account) => {
  const statements = await statementsSent(house.database, () =>
    house.ask(account, oneWithRelations.query, { id: activityId }),
  )
  expect(statements).toHaveLength(4)
  for (const statement of statements) expect(await timesPlanned(house, account, statement)).toBe(TRIED)
})
