import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connected } from '@concentric/chassis/database/connection'
import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { Database } from '@concentric/chassis/scope'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sealTrails } from '../src/sealed-trails.ts'
import { testPrefix } from '../src/testing/house.ts'
import { run } from './processes/testing.ts'

vi.setConfig({ testTimeout: 120_000 })

describe('npm run audit:verify', () => {
  let copy: TestDatabase
  const folder = mkdtempSync(join(tmpdir(), 'concentric-verify-'))
  const verify = async (...heads: string[]) => {
    const running = run('gateway/src/verify-trails.ts', heads, { DATA_DIR: folder, DATABASE_URL: copy.url })
    return { code: await running.ended, said: running.said() }
  }
  beforeAll(async () => {
    copy = await copyDatabase()
    const database = new Database(copy.url, testPrefix, 1)
    await sealTrails(database)
    await database.close()
  })
  afterAll(async () => {
    await copy.drop()
    rmSync(folder, { recursive: true })
  })

  it('prints of each schema its entries, what is sealed, and the head of its chain', async () => {
    const { code, said } = await verify()
    expect(said).toMatch(/^governance +\d+ entries, \d+ sealed, 0 not yet · head [0-9a-f]{64}\n/)
    expect(said).toMatch(/^volunteering +[1-9]\d* entries, [1-9]\d* sealed, 0 not yet · head [0-9a-f]{64}$/m)
    expect(said).toMatch(/The trail is as it was sealed\.\n$/)
    expect(code).toBe(0)
  })

  it('ends with 1 and the first bad place when a row was changed', async () => {
    const [, head = ''] = /^buildings .*head (\w+)$/m.exec((await verify()).said) ?? []
    expect((await verify(head)).code).toBe(0)
    const tamper = (sql: string) => connected(copy.ownerUrl, (client) => client.query(sql))
    await tamper(`update buildings.audit_entry set level = 'district' where id = 3`)
    const { code, said } = await verify(head)
    expect(said).toMatch(/^buildings .*\n {2}WRONG: seal 1, entries 1 to \d+: /m)
    expect(said).toContain(`WRONG: no trail leads through ${head} any more`)
    expect(code).toBe(1)
  })

  it('misses a head that was kept elsewhere when the end of a chain was cut off', async () => {
    const head = /^volunteering .*head (\w+)$/m.exec((await verify()).said)?.[1] ?? ''
    await connected(copy.ownerUrl, async (client) => {
      await client.query('delete from volunteering.audit_seal')
      await client.query('delete from volunteering.audit_entry')
    })
    const { code, said } = await verify(head)
    expect(said).toContain(`no trail leads through ${head}`)
    expect(code).toBe(1)
  })
})
