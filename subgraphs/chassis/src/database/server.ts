import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from 'pg'
import { connected } from './connection.ts'

/** The user of the system a server runs as. */
export type Account = { uid: number; gid: number }

/** A Postgres of ours: its programs, its data, its log, and whom it runs as. */
export type Cluster = { programs: string; data: string; log: string; account?: Account; settings: string[] }

/**
 * What glibc keeps of a process's memory from one statement to the next. By itself it gives back all above 128 kB after
 * each and takes it anew for the next, page by page: a nested list of 600 rows cost twice the CPU by that.
 */
const keptMemory = {
  MALLOC_TOP_PAD_: '1048576',
  MALLOC_TRIM_THRESHOLD_: '16777216',
  MALLOC_MMAP_THRESHOLD_: '4194304',
}
// The server's own environment: a locale or PG… variable of the shell must not change what is stored.
const env = { PATH: process.env.PATH, LC_ALL: 'C', ...keptMemory }
/**
 * Whoever waits after a kill waits seconds: of the log at most so much is done again, 75 MB in half a second, and Linux is
 * asked once to write down all files, not for each of thousands.
 */
const recovery = ['max_wal_size=256MB', ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : [])]
const wideCharacters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'

/** Makes the data of a new cluster; either they are all there afterwards or none. */
export function initialise({ programs, data, account }: Cluster, password: string): void {
  const unfinished = `${data}.new`
  const secret = `${data}.password`
  fs.rmSync(unfinished, { recursive: true, force: true })
  fs.mkdirSync(unfinished, { mode: 0o700 })
  fs.writeFileSync(secret, password, { mode: 0o600 })
  if (account) for (const path of [unfinished, secret]) fs.chownSync(path, account.uid, account.gid)
  // Trigrams follow lc-ctype whatever the provider: under C they find no Chinese.
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${wideCharacters}`]
  const access = ['--username=postgres', `--pwfile=${secret}`, '--auth=scram-sha-256']
  try {
    const flags = [`--pgdata=${unfinished}`, '--encoding=UTF8', '--data-checksums', ...locale, ...access]
    execFileSync(join(programs, 'initdb'), flags, { ...account, cwd: '/', env, stdio: 'pipe' })
  } finally {
    fs.rmSync(secret)
  }
  fs.renameSync(unfinished, data)
}

/** Starts the cluster's server, or takes over the one a killed parent left running; resolves once it answers at `url`. */
export async function startServer(cluster: Cluster, url: string): Promise<void> {
  const before = fs.existsSync(cluster.log) ? fs.statSync(cluster.log).size : 0
  const failure = () => new Error(fs.readFileSync(cluster.log, 'utf8').slice(before).trim())
  let child: ChildProcess | undefined
  // After a crash of a big database recovery may take minutes.
  for (const end = Date.now() + 300_000; Date.now() < end; await sleep(40)) {
    if (child && (child.exitCode !== null || child.signalCode !== null)) throw failure()
    // A server just killed may look alive for a moment.
    if (!child && !serverPid(cluster.data)) child = launch(cluster, new URL(url).port)
    try {
      return await connected(url, async () => {})
    } catch (error) {
      if (error instanceof Error && error.cause instanceof DatabaseError && error.cause.code === '28P01') throw error
    }
  }
  throw failure()
}

function launch({ programs, data, log, account, settings }: Cluster, port: string): ChildProcess {
  // What a message quotes may be personal: the log keeps the server's own events, never statements or values.
  const quiet = ['log_min_messages=log', 'log_min_error_statement=panic', 'log_error_verbosity=terse']
  const reach = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_checkpoints=off']
  const flags = [...reach, ...quiet, ...recovery, ...settings].flatMap((setting) => ['-c', setting])
  disownLock(data)
  const output = fs.openSync(log, 'a', 0o600)
  // Detached: Ctrl-C reaches the program alone, which stops Postgres last.
  const options: SpawnOptions = { ...account, cwd: '/', env, detached: true, stdio: ['ignore', output, output] }
  const child = spawn(join(programs, 'postgres'), ['-D', data, ...flags], options)
  child.on('error', (error) => fs.appendFileSync(log, error.message))
  child.unref()
  fs.closeSync(output)
  return child
}

/** A lock is written as soon as it is made: one that stays empty so long was left by a server killed in between. */
const EMPTY_MILLISECONDS = 2_000

// The process a killed server was may be a zombie or another program by now, which Postgres would wait for.
// It ignores a lock its own parent holds, and still looks for memory the old one left.
function disownLock(data: string): void {
  const path = join(data, 'postmaster.pid')
  if (!fs.existsSync(path) || serverPid(data)) return
  const lock = fs.readFileSync(path, 'utf8')
  if (lock) fs.writeFileSync(path, lock.replace(/^\d+/, String(process.pid)))
  else if (Date.now() - fs.statSync(path).mtimeMs > EMPTY_MILLISECONDS) fs.rmSync(path, { force: true })
}

/** Process id of the server that holds `data`; none when only the lock file of a killed one is left, or one still empty. */
export function serverPid(data: string): number | undefined {
  try {
    const pid = Number(fs.readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
    return pid > 0 && serves(pid, data) ? pid : undefined
  } catch {
    return undefined
  }
}

/** Whether a process is the server of `data`; it throws, or says no, when the process is gone. */
function serves(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return process.kill(pid, 0)
  return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
}

/** Stops the server of `data` (fast: open transactions are rolled back) and waits for its end, not for its lock's alone. */
export async function stopServer(data: string): Promise<void> {
  const pid = serverPid(data)
  if (!pid) return
  process.kill(pid, 'SIGINT')
  try {
    while (serves(pid, data)) await sleep(20)
  } catch {
    // it has ended
  }
}
