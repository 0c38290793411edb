import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort, type Running, run, signedIn } from '../processes/testing.ts'
import { startBuilt } from './built.ts'
import { contention } from './contention.ts'
import { hostile } from './hostile-requests.ts'
import { ordinary } from './ordinary.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const CONNECTIONS = 32
const FLOOD_MILLISECONDS = 15_000
/** The promise is 500 ms on two cores; a test holds to four times as much, and lets a busy machine its time. */
const P99_MILLISECONDS = 4 * 500
const MOST_MEGABYTES = 700

let dataDir: string
let port: number
let running: Running

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'concentric-flood-'))
  chmodSync(dataDir, 0o755)
  port = await freePort()
  running = await startBuilt([], { PORT: String(port), DATA_DIR: dataDir })
})
afterAll(async () => {
  await running.end('SIGTERM')
  rmSync(dataDir, { recursive: true, force: true })
})

async function residentMegabytes(): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Math.round(Number(/process_resident_memory_bytes (\d+)/.exec(text)?.[1]) / 1_048_576)
}

describe('a flood of hostile requests', () => {
  it('holds no ordinary request up, fails none, and takes no room that stays', async () => {
    const slowness = contention()
    const before = await residentMegabytes()
    const quiet = await ordinary(port, { until: sleep(3_000) })
    const attacker = await signedIn(port, 'volunteer')
    const flood = run(
      'gateway/test/stay/flood.ts',
      [String(port), attacker, String(CONNECTIONS), String(FLOOD_MILLISECONDS)],
      {},
    )
    let most = before
    const watching = setInterval(async () => {
      most = Math.max(most, await residentMegabytes().catch(() => 0))
    }, 500)
    const flooded = await ordinary(port, { until: flood.ended })
    clearInterval(watching)
    const answers: Record<string, Record<string, number>> = JSON.parse(flood.said().trim().split('\n').at(-1) ?? '{}')
    console.log('flood:', JSON.stringify({ slowness, quiet, flooded, megabytes: { before, most }, answers }))
    const statuses = Object.values(answers).flatMap((each) => Object.keys(each).map(Number))
    expect(Object.keys(answers).sort()).toEqual(Object.keys(hostile).sort())
    expect(flooded.failed).toEqual([])
    expect(statuses.filter((status) => status >= 500 && status !== 503)).toEqual([])
    expect(flooded.requests).toBeGreaterThan(100)
    expect(flooded.p99).toBeLessThan(P99_MILLISECONDS * slowness)
    expect(most).toBeLessThan(MOST_MEGABYTES)
  })

  it('would be seen in what ordinary requests take, were they held up', async () => {
    const held = sleep(4_000)
    const seen = ordinary(port, { until: held })
    await sleep(500)
    process.kill(running.pid, 'SIGSTOP')
    await sleep(3_000)
    process.kill(running.pid, 'SIGCONT')
    expect((await seen).p99).toBeGreaterThan(P99_MILLISECONDS)
  })
})
