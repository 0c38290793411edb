import { chownSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { connected } from '@concentric/chassis/database/connection'
import { startEmbedded } from '@concentric/chassis/database/embedded'
import { dataFolder, serverAccount } from '@concentric/chassis/database/place'
import { type Account } from '@concentric/chassis/database/server'
import { type Copy, type Kept, sizeOf } from './contents.ts'
import { copyFile } from './copy-file.ts'
import { filesBelow } from './files-below.ts'
import { megabytes, progress } from './progress.ts'

const DATA = 'postgres/'

/** Puts a copy of the embedded server's data where there are none, and starts it once to see that it lives. */
export async function restoreEmbedded(folder: string, contents: Copy, dataDir: string): Promise<void> {
  const beside = contents.files.filter(({ path }) => !path.startsWith(DATA))
  mkdirSync(dataDir, { recursive: true })
  for (const path of ['postgres', ...beside.map((file) => file.path)])
    if (existsSync(join(dataDir, path)))
      throw new Error(
        `${join(dataDir, path)} is there already, and nothing is overwritten. Set DATA_DIR to an empty folder, or move this one away.`,
      )
  const account = serverAccount()
  const data = await dataFolder(realpathSync(dataDir), account)
  const unfinished = `${data}.restored`
  rmSync(unfinished, { recursive: true, force: true })
  console.log(`Copying ${contents.files.length} files, ${megabytes(sizeOf(contents))}…`)
  const tell = progress(sizeOf(contents))
  const bring = async (file: Kept, to: string, owner?: Account) => {
    const copied = await copyFile(join(folder, file.path), to, owner)
    if (copied?.sha256 !== file.sha256)
      throw new Error(`${file.path} of the backup is ${copied ? 'damaged' : 'missing'}. Choose another backup.`)
    tell(copied.size)
  }
  try {
    makeFolders(join(folder, 'postgres'), unfinished, account)
    for (const file of contents.files)
      if (file.path.startsWith(DATA)) await bring(file, join(unfinished, file.path.slice(DATA.length)), account)
    for (const file of beside) await bring(file, join(dataDir, file.path))
    renameSync(unfinished, data)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    for (const { path } of beside) rmSync(join(dataDir, path), { force: true })
    if (existsSync(dirname(data)) && !existsSync(data)) rmSync(join(dataDir, 'postgres'), { force: true })
    throw error
  }
  console.log(`${await tablesIn(dataDir)} tables are back.`)
}

/** Makes the folders of `from`, empty ones too, which Postgres wants to find, for the server's account alone. */
function makeFolders(from: string, to: string, account?: Account): void {
  for (const path of ['.', ...filesBelow(from, () => true).folders, 'pg_wal']) {
    const folder = join(to, path)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (account) chownSync(folder, account.uid, account.gid)
  }
}

const TABLES = `select count(*)::int as tables from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`

async function tablesIn(dataDir: string): Promise<number> {
  const server = await startEmbedded(dataDir, { isKeeper: false })
  try {
    const { rows } = await connected(server.ownerUrl, (client) => client.query<{ tables: number }>(TABLES))
    return rows[0]?.tables ?? 0
  } finally {
    await server.stop()
  }
}
