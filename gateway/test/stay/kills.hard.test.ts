import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { databasePidOf, freePort, isAlive, pidOf, type Running, until } from '../processes/testing.ts'
import { startBuilt } from './built.ts'
import { contention } from './contention.ts'
import { Load, lostOf } from './load.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** The promise is 2 and 5 seconds; a test holds to more, and lets a busy machine its time. A spare needs no second. */
const BACK_MILLISECONDS = { program: 4 * 2_000, spare: 2 * 2_000, database: 2 * 5_000 }
const HANGS_MILLISECONDS = 15_000
const WARM_MILLISECONDS = 2_000

let dataDir: string
let env: Record<string, string>
let port: number
let running: Running

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'concentric-stay-'))
  chmodSync(dataDir, 0o755)
})
beforeEach(async () => {
  port = await freePort()
  env = { PORT: String(port), DATA_DIR: dataDir, RATE_PER_MINUTE: '0' }
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const databasePid = () => databasePidOf(dataDir) ?? expect.fail('Postgres does not run.')

/** Kills under load, and holds what became of every request to what is promised; answers when it wrote again. */
async function under(args: readonly string[], back: number, kill: () => Promise<unknown> | unknown): Promise<void> {
  running = await startBuilt(args, env)
  const load = await Load.on(port)
  await sleep(WARM_MILLISECONDS)
  const moment = performance.now()
  await kill()
  const again = await load.writesAgain(moment)
  const slowness = contention()
  await sleep(WARM_MILLISECONDS)
  await load.stop()
  const late = load.failed.filter(({ sentAt }) => sentAt > moment + again + 2_000)
  const codes = [...new Set(load.failed.map(({ failure }) => failure))]
  console.log(
    `${expect.getState().currentTestName}: ${load.written.length} written, ${load.failed.length} failed (${codes}), ` +
      `again after ${Math.round(again)} ms where work takes ${slowness.toFixed(1)} times as long, longest ${Math.round(load.longestMilliseconds)} ms`,
  )
  expect(load.written.length).toBeGreaterThan(20)
  expect(await lostOf(port, load)).toBe(0)
  expect(again).toBeLessThan(back * slowness)
  expect(load.longestMilliseconds).toBeLessThan(HANGS_MILLISECONDS)
  expect(late).toEqual([])
  expect(codes.filter((code) => !['UNAVAILABLE', 'ECONNREFUSED', 'ECONNRESET'].includes(code ?? ''))).toEqual([])
  expect(await running.end('SIGTERM')).toBe(0)
}

describe('one process, writing under load', () => {
  it('loses nothing when it is killed, and writes again when it is started', () =>
    under([], BACK_MILLISECONDS.program, async () => {
      await running.end('SIGKILL')
      running = await startBuilt([], env)
    }))

  it('loses nothing when its database is killed, and writes again by itself', () =>
    under([], BACK_MILLISECONDS.database, () => process.kill(databasePid(), 'SIGKILL')))
})

describe('a process each, writing under load', () => {
  it.each(['organisations', 'volunteering', 'governance', 'gateway'])(
    'loses nothing when %s is killed, and writes again by itself',
    (name) => under(['--separate'], BACK_MILLISECONDS.spare, () => process.kill(pidOf(dataDir, name), 'SIGKILL')),
  )

  it('loses nothing when the database is killed, and writes again by itself', () =>
    under(['--separate'], BACK_MILLISECONDS.database, () => process.kill(databasePid(), 'SIGKILL')))
})

describe('the end under load', () => {
  it.each([[[]], [['--separate']]])('answers what it has taken, and loses nothing: %j', async (args) => {
    running = await startBuilt(args, env)
    const load = await Load.on(port)
    await until(() => load.written.length > 20)
    const pids = args.length ? ['gateway', 'governance', 'volunteering'].map((name) => pidOf(dataDir, name)) : []
    const ended = running.end('SIGTERM')
    await sleep(500)
    await load.stop()
    expect(await ended).toBe(0)
    expect(pids.filter(isAlive)).toEqual([])
    // whoever comes too late is told so; who was taken is answered
    const cut = load.failed.filter(({ status }) => status !== undefined && status !== 503)
    running = await startBuilt([], env)
    expect(load.written.length).toBeGreaterThan(20)
    expect(await lostOf(port, load)).toBe(0)
    expect(load.longestMilliseconds).toBeLessThan(HANGS_MILLISECONDS)
    expect(cut).toEqual([])
    expect(await running.end('SIGTERM')).toBe(0)
  })
})

it('would see a write that was lost', async () => {
  running = await startBuilt([], env)
  const load = await Load.on(port, 1)
  await load.writesAgain(performance.now())
  await load.stop()
  load.sent.push({ list: 'needs', sentAt: 0, tookMilliseconds: 0, id: randomUUID() })
  expect(await lostOf(port, load)).toBe(1)
  expect(await running.end('SIGTERM')).toBe(0)
})
