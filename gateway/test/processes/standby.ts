import { spawnSync } from 'node:child_process'
import { chownSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connected, inDatabase } from '@concentric/chassis/database/connection'
import { programFolder, serverAccount } from '@concentric/chassis/database/place'
import { startServer, stopServer } from '@concentric/chassis/database/server'
import { temporaryFolder } from '@concentric/chassis/database/test-database'

const SLOT = 'test_standby'

/** A copy of a whole server that follows it. */
export type Standby = {
  /** The same address there. */
  at(url: string): string
  /** Shows nothing new from now on. */
  pause(): Promise<void>
  resume(): Promise<void>
  /** Breaks off, as a machine does that has lost its power. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** Makes a streaming standby of the server at `ownerUrl`, whose files must be within reach, on `port`. */
export async function startStandby(ownerUrl: string, port: number): Promise<Standby> {
  const account = serverAccount()
  const { folder, remove } = temporaryFolder()
  const data = join(folder, 'postgres')
  const write = (name: string, text: string) => {
    writeFileSync(join(data, name), text, { mode: 0o600 })
    if (account) chownSync(join(data, name), account.uid, account.gid)
  }
  const maintenance = inDatabase(ownerUrl, 'postgres')
  await connected(maintenance, async (client) => {
    // what is written while the files are copied is kept for the standby to fetch
    await client.query(`select pg_create_physical_replication_slot($1, true)`, [SLOT])
    const { rows: places } = await client.query(`select current_setting('data_directory') as data`)
    await client.query(`select pg_backup_start('standby', true)`)
    // what goes while it is copied, as a dropped database does, is no loss: that it went is written down, too
    spawnSync('cp', ['-a', places[0].data, data], { stdio: 'ignore' })
    for (const name of ['postmaster.pid', 'postmaster.opts']) rmSync(join(data, name), { force: true })
    const { rows: ends } = await client.query('select labelfile as label from pg_backup_stop(false)')
    write('backup_label', ends[0].label)
  })
  write('standby.signal', '')
  const settings = ['max_connections=300', `primary_conninfo=${maintenance}`, `primary_slot_name=${SLOT}`]
  const cluster = { programs: programFolder(account), data, log: join(folder, 'postgres.log'), account, settings }
  const at = (url: string) => {
    const there = new URL(url)
    there.port = String(port)
    return there.href
  }
  const start = () => startServer(cluster, at(maintenance))
  await start()
  const tell = (text: string) => connected(at(maintenance), async (client) => void (await client.query(text)))
  return {
    at,
    pause: () => tell('select pg_wal_replay_pause()'),
    resume: () => tell('select pg_wal_replay_resume()'),
    kill: () => stopServer(data),
    async stop() {
      await stopServer(data)
      await connected(maintenance, (client) => client.query('select pg_drop_replication_slot($1)', [SLOT]))
      remove()
    },
  }
}
