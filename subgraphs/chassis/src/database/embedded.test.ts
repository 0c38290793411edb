import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { connected } from './connection.ts'
import { startEmbedded } from './embedded.ts'
import { serverPid } from './server.ts'
import { temporaryFolder } from './test-database.ts'

const { folder: dataDir, remove } = temporaryFolder()
const data = join(dataDir, 'postgres')
const count = (url: string) => connected(url, async (client) => (await client.query('table kept')).rowCount)

afterAll(remove)

it('starts from nothing, keeps its data, and stays where it was', async () => {
  const embedded = await startEmbedded(dataDir)
  await connected(embedded.ownerUrl, (client) => client.query('create table kept as select 1'))
  await embedded.stop()
  expect(serverPid(data)).toBeUndefined()
  const again = await startEmbedded(dataDir)
  expect(again.ownerUrl).toBe(embedded.ownerUrl)
  expect(await count(again.ownerUrl)).toBe(1)
  expect(statSync(join(dataDir, 'database.json')).mode & 0o777).toBe(0o600)
  await again.stop()
})

it('is safe by default: checksums, fsync, the loopback address alone, a locale that finds Chinese', async () => {
  const embedded = await startEmbedded(dataDir)
  const settings = await connected(embedded.ownerUrl, async (client) => {
    const sql = 'select name, setting from pg_settings where name = any($1)'
    const names = ['data_checksums', 'fsync', 'listen_addresses', 'server_encoding', 'unix_socket_directories']
    const { rows } = await client.query(sql, [names])
    const { rows: grams } = await client
      .query(`create extension pg_trgm; select cardinality(show_trgm('驿站')) as n`)
      .then((results) => (Array.isArray(results) ? results[1] : results))
    return { ...Object.fromEntries(rows.map(({ name, setting }) => [name, setting])), trigrams: grams[0].n }
  })
  expect(settings).toEqual({
    data_checksums: 'on',
    fsync: 'on',
    listen_addresses: '127.0.0.1',
    server_encoding: 'UTF8',
    unix_socket_directories: '',
    trigrams: 3,
  })
  await embedded.stop()
})

it('starts again when the server is killed, with the data', async () => {
  const embedded = await startEmbedded(dataDir)
  const killed = serverPid(data)
  process.kill(killed ?? 0, 'SIGKILL')
  const answer = async (): Promise<number | null> => count(embedded.ownerUrl).catch(() => sleep(50).then(answer))
  expect(await answer()).toBe(1)
  expect(serverPid(data)).not.toBe(killed)
  await embedded.stop()
})

it('takes over the server of a killed program, and recovers when that was killed too', async () => {
  const module = fileURLToPath(new URL('./embedded.ts', import.meta.url))
  const program = `import(${JSON.stringify(module)}).then((it) => it.startEmbedded(${JSON.stringify(dataDir)})).then(() => console.log('up'))`
  for (const serverToo of [false, true]) {
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    const left = serverPid(data)
    expect(left).toBeDefined()
    if (serverToo) process.kill(left ?? 0, 'SIGKILL')
    const embedded = await startEmbedded(dataDir)
    expect(serverPid(data) === left).toBe(!serverToo)
    expect(await count(embedded.ownerUrl)).toBe(1)
    await embedded.stop()
  }
})

it('starts over the lock of a server that was killed as it made it', async () => {
  writeFileSync(join(data, 'postmaster.pid'), '')
  const embedded = await startEmbedded(dataDir)
  expect(await count(embedded.ownerUrl)).toBe(1)
  await embedded.stop()
})

it('leaves the server to the one who started it', async () => {
  const keeper = await startEmbedded(dataDir)
  const guest = await startEmbedded(dataDir)
  await guest.stop()
  expect(await count(keeper.ownerUrl)).toBe(1)
  await keeper.stop()
  expect(serverPid(data)).toBeUndefined()
})

it('says what stops Postgres from starting', async () => {
  const refused = startEmbedded(dataDir, { settings: ['shared_buffers=nonsense'] })
  await expect(refused).rejects.toThrow(/does not start in .*\n.*invalid value for parameter "shared_buffers"/)
})
