import { connected } from '@concentric/chassis/database/connection'
import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { Database } from '@concentric/chassis/scope'
import { verifyTrail } from '@concentric/chassis/trail/verify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuseBrokenTrails, sealTrails } from '../src/sealed-trails.ts'
import { testPrefix } from '../src/testing/house.ts'

describe('a start in production', () => {
  let copy: TestDatabase
  let database: Database
  const asOwner = (sql: string) => connected(copy.ownerUrl, (client) => client.query(sql))
  const write =
    'update volunteering.team set name = name where id = (select id from volunteering.team order by id limit 1)'
  beforeAll(async () => {
    copy = await copyDatabase()
    database = new Database(copy.url, testPrefix, 2)
  })
  afterAll(async () => {
    await database.close()
    await copy.drop()
  })

  it('seals what the last run left unsealed', async () => {
    await asOwner(write)
    await sealTrails(database)
    await refuseBrokenTrails(database)
    const { entries, sealed, wrong } = await verifyTrail(database, 'volunteering')
    expect(entries).toBeGreaterThan(0)
    expect({ sealed, wrong }).toEqual({ sealed: entries })
  })

  it('waits for whoever still writes, and stops when that does not end', async () => {
    await connected(copy.ownerUrl, async (slow) => {
      await slow.query('begin')
      await slow.query(write)
      await asOwner('update buildings.room set name = name')
      await expect(sealTrails(database, 300)).rejects.toThrow(
        /^MODE is production, and the trail of buildings cannot be sealed: a transaction/,
      )
      const waiting = sealTrails(database)
      await slow.query('commit')
      await waiting
    })
  })

  it.each([
    [
      'an entry changed',
      "update volunteering.audit_entry set at = at - interval '1 day' where id = (select max(id) from volunteering.audit_entry)",
      /^MODE is production, and the trail of volunteering is broken: seal \d+, .* is not what was sealed\. Run "npm run -s audit:verify"/,
    ],
    [
      'a trigger switched off',
      'alter table buildings.venue disable trigger record_change',
      /the trail of buildings is broken: writes of venue leave no entry/,
    ],
    ['a trigger removed', 'drop trigger record_change on governance.post', /writes of post leave no entry/],
    [
      'a trigger that passes some writes by',
      'create or replace trigger record_change after insert or update on organisations.need for each row execute function organisations.record_change()',
      /writes of need leave no entry/,
    ],
  ])('stops at %s', async (_what, tampering, words) => {
    await refuseBrokenTrails(database)
    const keeps = await connected(
      copy.ownerUrl,
      async (client) =>
        (await client.query("select pg_get_triggerdef(oid) as sql from pg_trigger where tgname = 'record_change'"))
          .rows as { sql: string }[],
    )
    await asOwner('create table public.kept as table volunteering.audit_entry')
    await asOwner(tampering)
    await expect(refuseBrokenTrails(database)).rejects.toThrow(words)
    await asOwner(
      'update volunteering.audit_entry e set at = kept.at from public.kept where kept.id = e.id; drop table public.kept',
    )
    await asOwner('alter table buildings.venue enable trigger record_change')
    for (const { sql } of keeps) await asOwner(sql.replace('CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER'))
  })
})
