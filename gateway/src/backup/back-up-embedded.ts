import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connected, inDatabase } from '@concentric/chassis/database/connection'
import { startEmbedded } from '@concentric/chassis/database/embedded'
import { type Client } from 'pg'
import { type Copy, type Kept } from './contents.ts'
import { copyFile } from './copy-file.ts'
import { filesBelow } from './files-below.ts'
import { megabytes, progress } from './progress.ts'

// Folders whose content a server makes anew: the list is that of Postgres' manual, under low-level base backups
const MADE_ANEW =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/|(^|\/)pgsql_tmp|(^|\/)pg_internal\.init|^postmaster\.(pid|opts)$|^backup_label|^tablespace_map/
// what is about this run of the program, not about its data
const OF_THE_MOMENT = /\.(log|new|pid|password)$/

/** Copies a file to a path below the backup's folder and notes it; answers how many bytes that were. */
type Keep = (from: string, path: string) => Promise<number>

/**
 * Copies the embedded server's data into `folder` while it goes on working: what was written before the end of the
 * copy is in it. A server that does not run is started for it.
 */
export async function backUpEmbedded(dataDir: string, folder: string): Promise<Copy> {
  if (!existsSync(join(dataDir, 'postgres')))
    throw new Error(`There are no data in ${dataDir}. Set DATA_DIR to where they are, or start the program once.`)
  const data = realpathSync(join(dataDir, 'postgres'))
  const files: Kept[] = []
  const keep: Keep = async (from, path) => {
    const copied = await copyFile(from, join(folder, path))
    if (copied) files.push({ path, ...copied })
    return copied?.size ?? 0
  }
  await using opened = new AsyncDisposableStack()
  const server = await startEmbedded(dataDir, { isKeeper: false })
  opened.defer(() => server.stop())
  const postgres = await connected(inDatabase(server.ownerUrl, 'postgres'), async (client) => {
    await client.query('set statement_timeout = 0')
    // holds back the log that is written meanwhile; it goes when this connection does
    await client.query(`select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)`)
    await client.query(`select pg_backup_start('concentric', true)`)
    await copyData(data, folder, keep)
    files.push(await copyLog(client, data, folder, keep))
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`)
    return rows[0]!.version
  })
  // the database's passwords, the secret of the sessions: without them the data are of little use
  const { files: beside } = filesBelow(dataDir, (path) => !path.includes('/') && !OF_THE_MOMENT.test(path))
  for (const { path } of beside) await keep(join(dataDir, path), path)
  return { kind: 'embedded', postgres, files }
}

async function copyData(data: string, folder: string, keep: Keep): Promise<void> {
  if (readdirSync(join(data, 'pg_tblspc')).length)
    throw new Error('The database has tablespaces outside its folder, which are not copied. Use pg_basebackup.')
  const { folders, files } = filesBelow(data, (path) => !MADE_ANEW.test(path))
  const total = files.reduce((sum, { size }) => sum + size, 0)
  console.log(`Copying ${files.length} files, ${megabytes(total)}; the database goes on working…`)
  for (const path of folders) mkdirSync(join(folder, 'postgres', path), { recursive: true, mode: 0o700 })
  const tell = progress(total)
  // the control file last: it must not be older than what it speaks of
  const control = 'global/pg_control'
  const paths = files.map(({ path }) => path).filter((path) => path !== control)
  for (const path of [...paths, control]) tell(await keep(join(data, path), `postgres/${path}`))
}

/** Ends the backup and copies the log from its beginning to its end: with it the copy is of one moment. */
async function copyLog(client: Client, data: string, folder: string, keep: Keep): Promise<Kept> {
  const { rows } = await client.query<{ label: string; last: string }>(
    'select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(false)',
  )
  const { label, last } = rows[0]!
  const first = /^START WAL LOCATION: .* \(file ([0-9A-F]{24})\)$/m.exec(label)?.[1]
  if (!first) throw new Error('Postgres does not say where the log of the backup begins.')
  const path = 'postgres/backup_label'
  writeFileSync(join(folder, path), label, { mode: 0o600, flush: true })
  const segments = readdirSync(join(data, 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name))
  for (const name of segments.filter((each) => each >= first && each <= last).sort())
    await keep(join(data, 'pg_wal', name), `postgres/pg_wal/${name}`)
  return { path, size: Buffer.byteLength(label), sha256: createHash('sha256').update(label).digest('hex') }
}
