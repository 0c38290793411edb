import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connected } from '@concentric/chassis/database/connection'
import { copyDatabase, emptyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Environment, freePort, run, runBuilt } from './processes/testing.ts'

vi.setConfig({ testTimeout: 120_000 })

let seeded: TestDatabase
let empty: TestDatabase
let common: Environment
beforeAll(async () => {
  seeded = await copyDatabase()
  empty = await emptyDatabase()
  common = { DATA_DIR: mkdtempSync(join(tmpdir(), 'concentric-given-')), PORT: String(await freePort()) }
})
afterAll(async () => {
  await seeded.drop()
  await empty.drop()
  rmSync(common.DATA_DIR!, { recursive: true })
})

const production = {
  MODE: 'production',
  ORIGIN: 'https://concentric.example',
  CONCENTRIC_SECRET: 'a-secret-of-at-least-thirty-two-letters',
}

/** What a start that is refused says, and nothing besides. */
async function refusal(args: string[], env: Environment): Promise<string> {
  const running = runBuilt(args, { ...common, ...env })
  expect(await running.ended).toBe(1)
  expect(running.said()).not.toContain('    at ')
  return running.said().trim()
}

describe('a given server', () => {
  it('is refused with a login that has power', async () => {
    const said = await refusal([], { DATABASE_URL: seeded.ownerUrl })
    expect(said).toMatch(
      /^The login "postgres" must have no power of its own, but may act as "postgres", which is a super/,
    )
  })

  it('is refused when it is not there', async () => {
    expect(await refusal([], { DATABASE_URL: 'postgres://login:hidden@127.0.0.1:1/nowhere' })).toMatch(
      /^Postgres at 127.0.0.1:1\/nowhere does not let "login" in: [^\n]*ECONNREFUSED[^\n]*$/,
    )
  })

  it('is refused by production when it holds demo accounts', async () => {
    const said = await refusal([], { ...production, DATABASE_URL: seeded.url })
    expect(said).toMatch(/^MODE is production, and the database holds demo accounts \(district, street, .*auditor\)/)
    expect(await refusal(['--only', 'gateway'], { ...production, DATABASE_URL: seeded.url })).toBe(said)
  })

  it('must be migrated, which a command of its own does and tells', async () => {
    const said = await refusal([], { DATABASE_URL: seeded.url.replace(/[^/]*$/, empty.url.split('/').at(-1) ?? '') })
    expect(said).toContain('Run "npm run migrate" with DATABASE_OWNER_URL set')
    const env = { ...common, DATABASE_URL: empty.url, DATABASE_OWNER_URL: empty.ownerUrl }
    const first = run('gateway/src/migrate.ts', [], env)
    expect(await first.ended).toBe(0)
    expect(first.said()).toMatch(/^applied {2}governance\/\d+_start\n(applied .*\n)+The database is up to date\.\n$/)
    const second = run('gateway/src/migrate.ts', [], env)
    expect(await second.ended).toBe(0)
    expect(second.said()).toBe('The database was up to date already.\n')

    const started = runBuilt([], { ...common, ...production, DATABASE_URL: empty.url })
    await started.says('Concentric is ready: https://concentric.example')
    expect(await started.end('SIGTERM')).toBe(0)
  })

  it('is refused by production when its trail is broken', async () => {
    const env = { ...production, DATABASE_URL: empty.url, BUILD_CONSOLE: '0' }
    const switched = (state: string) =>
      connected(empty.ownerUrl, (client) => client.query(`alter table buildings.venue ${state} trigger record_change`))
    await switched('disable')
    const said = await refusal([], env)
    expect(said).toMatch(/^MODE is production, and the trail of buildings is broken: writes of venue leave no entry/)
    expect(await refusal(['--only', 'gateway'], env)).toBe(said)
    await switched('enable')
  })
})

describe('a command line that cannot work', () => {
  it.each([
    [['--only', 'schools'], 'There is no subgraph "schools". Choose one of governance, buildings'],
    [['--separate', '--only', 'gateway'], '--separate starts every process, --only a single one.'],
    [['--seperate'], "Unknown option '--seperate'"],
  ])('%j is refused', async (args, sentence) => {
    expect(await refusal(args, { DATABASE_URL: seeded.url })).toContain(sentence)
  })
})
