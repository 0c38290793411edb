import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connected } from '@concentric/chassis/database/connection'
import { migrate } from '@concentric/chassis/database/migrate'
import { prefixOf } from '@concentric/chassis/database/roles'
import { emptyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { compareTotals } from '@concentric/chassis/kept-total'
import { Database } from '@concentric/chassis/scope'
import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrated } from '../src/subgraph-places.ts'
import { subgraphs } from '../src/subgraphs.ts'

/** The first migration that knows of parts; what is written by its tables' triggers after all of them is left out as well. */
const FIRST_WITH_PARTS = '20261128151936_service_parts'

const [district, street, community, volunteer] = ['district', 'street', 'community', 'volunteer'].map((name) =>
  seedId(name, 'earlier'),
)

describe('a database in which service was recorded before it was kept by part', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concentric-earlier-'))
  let database: TestDatabase
  beforeAll(async () => {
    database = await emptyDatabase()
    for (const { name, folder: from } of migrated)
      for (const migration of readdirSync(join(from, 'migrations')))
        if (migration < FIRST_WITH_PARTS)
          cpSync(join(from, 'migrations', migration), join(folder, name, 'migrations', migration), { recursive: true })
  })
  afterAll(async () => {
    await database.drop()
    rmSync(folder, { recursive: true })
  })

  it('has the totals of what is there when it is brought up to date', async () => {
    const { url: loginUrl, ownerUrl } = database
    await migrate({ ownerUrl, loginUrl, subgraphs: migrated.map(({ name }) => ({ name, folder: join(folder, name) })) })
    const prefix = await connected(ownerUrl, async (client) => {
      const tree = [
        `insert into governance.district (id, name, code) values ('${district}', '示例区', '1')`,
        `insert into governance.street (id, district_id, name, code) values ('${street}', '${district}', '示例街道', '1')`,
        `insert into governance.community (id, street_id, name) values ('${community}', '${street}', '示例社区')`,
      ]
      for (const statement of tree) await client.query(statement)
      await client.query(
        `insert into volunteering.volunteer (id, community_id, street_id, display_name, joined_on) values ($1, $2, $3, '示例志愿者', '2026-01-01')`,
        [volunteer, community, street],
      )
      await client.query(
        `insert into volunteering.service_record (id, community_id, street_id, volunteer_id, name, starts_at, ends_at, minutes, state, source)
         select gen_random_uuid(), $1, $2, $3, '示例服务', at, at + interval '1 hour', 40, 'CONFIRMED', 'HOST'
         from generate_series(timestamptz '2026-01-31 20:00+08', '2026-02-01 06:00+08', interval '2 hours') at`,
        [community, street, volunteer],
      )
      return prefixOf(client)
    })
    await migrate({ ownerUrl, loginUrl, subgraphs: migrated })
    const read = new Database(loginUrl, prefix!, 1)
    const compared = await compareTotals(
      read,
      subgraphs.flatMap(({ totals }) => totals),
    )
    await read.close()
    expect(compared.filter(({ wrong }) => wrong)).toEqual([])
    expect(Object.fromEntries(compared.map(({ table, right }) => [table, right]))).toMatchObject({
      'volunteering.service_minutes_total': 2,
      'volunteering.volunteer_part_total': 2,
      'volunteering.part_minutes_total': 2,
    })
  })
})
