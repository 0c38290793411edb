import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connected } from '@concentric/chassis/database/connection'
import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { tableNameOf } from '@concentric/chassis/kept-total'
import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { subgraphNames } from '../src/subgraph-places.ts'
import { subgraphs } from '../src/subgraphs.ts'
import { run } from './processes/testing.ts'

vi.setConfig({ testTimeout: 120_000 })

const totals = subgraphs.flatMap((subgraph) => subgraph.totals)
const team = seedId('team', '太平角', 2)

describe('npm run totals:verify', () => {
  let copy: TestDatabase
  const folder = mkdtempSync(join(tmpdir(), 'concentric-totals-'))
  const verify = async () => {
    const running = run('gateway/src/verify-totals.ts', [], { DATA_DIR: folder, DATABASE_URL: copy.url })
    return { code: await running.ended, said: running.said() }
  }
  const asOwner = <Row extends object>(sql: string, values: unknown[] = []) =>
    connected(copy.ownerUrl, async (client) => (await client.query<Row>(sql, values)).rows)
  beforeAll(async () => {
    copy = await copyDatabase()
  })
  afterAll(async () => {
    await copy.drop()
    rmSync(folder, { recursive: true })
  })

  it('knows of every table that holds totals', async () => {
    const found = await asOwner<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname = any($1) and tablename like '%\\_total'`,
      [subgraphNames],
    )
    expect(found.length).toBeGreaterThan(5)
    expect(totals.map(tableNameOf).sort()).toEqual(found.map(({ name }) => name).sort())
  })

  it('says of each table how many totals are right, and ends with 0', async () => {
    const { code, said } = await verify()
    for (const total of totals)
      expect(said).toMatch(new RegExp(`^${tableNameOf(total)} +[1-9]\\d* right, 0 wrong$`, 'm'))
    expect(said).toMatch(/Every total is what it counts\.\n$/)
    expect(code).toBe(0)
  })

  it('ends with 1 and says of what a total is wrong, what is kept and what is counted', async () => {
    const [planted] = await asOwner<{ month: string; minutes: number }>(
      `update volunteering.part_minutes_total set minutes = minutes + 7 where ctid = (
         select ctid from volunteering.part_minutes_total where team_id = $1 order by month limit 1)
       returning month::text, minutes`,
      [team],
    )
    const { code, said } = await verify()
    const [line, ...others] = said.split('\n').filter((each) => each.includes('WRONG'))
    expect(others).toEqual([])
    expect(line).toContain(`"month":"${planted!.month}"`)
    expect(line).toContain(`"team_id":"${team}"`)
    expect(line).toMatch(
      new RegExp(`kept as .*"minutes":${planted!.minutes}\\D.* counted .*"minutes":${planted!.minutes - 7}\\D`),
    )
    expect(said).toMatch(/^volunteering\.part_minutes_total +\d+ right, 1 wrong$/m)
    expect(code).toBe(1)
  })

  it('finds a total that is missing, and one of what is not there', async () => {
    const [{ count }] = (await asOwner<{ count: number }>(
      `with gone as (delete from volunteering.volunteer_total where volunteers > 0 returning 1) select count(*)::int as count from gone`,
    )) as [{ count: number }]
    await asOwner(
      `insert into volunteering.activity_total (organisation_id, community_id, street_id, year, activities, visits)
       select $1, id, street_id, 1999, 1, 0 from governance.community limit 1`,
      [seedId('organisation', 'nowhere')],
    )
    const { said } = await verify()
    expect(said).toMatch(new RegExp(`^volunteering\\.volunteer_total +\\d+ right, ${count} wrong$`, 'm'))
    expect(said).toMatch(/WRONG: .*"year":1999.* kept as .*"activities":1\D.* counted .*"activities":0\D/)
  })
})
