import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connected } from '@concentric/chassis/database/connection'
import { startEmbedded } from '@concentric/chassis/database/embedded'
import { seedId } from '@concentric/chassis/seed'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { rowsOfEveryTable } from './processes/rows-of-every-table.ts'
import { ask, freePort, isAlive, type Running, run, runBuilt } from './processes/testing.ts'

vi.setConfig({ testTimeout: 180_000 })

const folder = mkdtempSync(join(tmpdir(), 'concentric-backup-'))
const dataDir = join(folder, 'data')
const backup = join(folder, 'first')
let port: number
let running: Running

/** Runs one of the two commands to its end; what it said, and whether all went well. */
async function command(name: 'backup' | 'restore', from: string, ...args: string[]) {
  const done = run(`gateway/src/${name}.ts`, args, { DATA_DIR: from })
  return { isDone: (await done.ended) === 0, said: done.said() }
}

/** What the embedded database below a folder holds. */
async function heldIn(from: string) {
  const server = await startEmbedded(from, { isKeeper: false })
  try {
    return await connected(server.ownerUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(`select name from organisations.need where name like '续%'`)
      return { rows: await rowsOfEveryTable(client), written: new Set(rows.map(({ name }) => name)) }
    })
  } finally {
    await server.stop()
  }
}

beforeAll(async () => {
  chmodSync(folder, 0o755)
  mkdirSync(dataDir)
  port = await freePort()
  running = runBuilt([], { PORT: String(port), DATA_DIR: dataDir })
  await running.says('Concentric is ready')
}, 90_000)
afterAll(async () => {
  if (isAlive(running.pid)) await running.end('SIGTERM')
  rmSync(folder, { recursive: true })
})

describe('a backup of the embedded database', () => {
  it('is whole though rows are written all the while', async () => {
    const create = 'mutation ($input: NeedDraft!) { createNeed(input: $input) { id } }'
    const place = { communityId: seedId('community', '太平角'), category: 'VENUE' }
    const acknowledged: string[] = []
    const tried: string[] = []
    let isOver = false
    const writer = async (letter: string) => {
      for (let number = 0; !isOver; number += 1) {
        const name = `续${letter}${number}`
        tried.push(name)
        const { errors } = await ask(port, 'community', create, { input: { ...place, name } })
        expect(errors).toBeUndefined()
        acknowledged.push(name)
      }
    }
    const writers = ['甲', '乙', '丙'].map(writer)
    await vi.waitUntil(() => acknowledged.length > 20, 20_000)
    const before = [...acknowledged]
    const made = await command('backup', dataDir, backup)
    const during = [...tried]
    isOver = true
    await Promise.all(writers)
    expect(made).toMatchObject({ isDone: true, said: expect.stringMatching(/\d+ files, [\d.]+ MB, in [\d.]+ s\./) })
    expect(during.length).toBeGreaterThan(before.length + 20)

    const fresh = join(folder, 'fresh')
    expect(await command('restore', fresh, backup)).toMatchObject({ isDone: true })
    const { written, rows } = await heldIn(fresh)
    expect(before.filter((name) => !written.has(name))).toEqual([])
    expect([...written].filter((name) => !during.includes(name))).toEqual([])
    expect(rows.get('governance.community')).toBe(65)
  })

  it('holds every row, and the program runs on it', async () => {
    expect(await running.end('SIGTERM')).toBe(0)
    const [second, fresh] = [join(folder, 'second'), join(folder, 'fresh again')]
    expect(await command('backup', dataDir, second)).toMatchObject({ isDone: true })
    expect(await command('restore', fresh, second)).toMatchObject({ isDone: true })
    expect((await heldIn(fresh)).rows).toEqual((await heldIn(dataDir)).rows)
    running = runBuilt([], { PORT: String(port), DATA_DIR: fresh })
    await running.says('Concentric is ready')
    const counted = await ask(port, 'district', '{ communities { total } }')
    expect(counted).toEqual({ data: { communities: { total: 65 } } })
  })

  it('overwrites nothing, neither data nor another backup', async () => {
    const onto = await command('restore', dataDir, backup)
    expect(onto).toMatchObject({ isDone: false, said: expect.stringContaining('nothing is overwritten') })
    const again = await command('backup', dataDir, backup)
    expect(again).toMatchObject({ isDone: false, said: expect.stringContaining('is not empty') })
  })

  it('is not restored when it is damaged or was never finished', async () => {
    const fresh = join(folder, 'never')
    const none = await command('restore', fresh, dataDir)
    expect(none).toMatchObject({ isDone: false, said: expect.stringContaining('is no finished backup') })
    appendFileSync(join(backup, 'postgres/PG_VERSION'), ' ')
    const damaged = await command('restore', fresh, backup)
    expect(damaged.said).toContain('postgres/PG_VERSION of the backup is damaged. Choose another backup.')
    rmSync(join(backup, 'postgres/PG_VERSION'))
    expect((await command('restore', fresh, backup)).said).toContain('PG_VERSION of the backup is missing')
    expect(existsSync(fresh) ? readdirSync(fresh) : []).toEqual([])
  })

  it('wants data to copy, and a backup to restore', async () => {
    const empty = await command('backup', join(folder, 'empty'))
    expect(empty).toMatchObject({ isDone: false, said: expect.stringContaining('There are no data in') })
    expect((await command('restore', join(folder, 'empty'))).said.trim()).toBe(
      'Say which backup: npm run restore -- <folder>',
    )
  })
})
