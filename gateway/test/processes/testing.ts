import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll } from 'vitest'
import { mustBeFree } from '../../src/free-ports.ts'
import { build } from './build.ts'

const root = resolve(import.meta.dirname, '../../..')
const PATIENCE_MILLISECONDS = 80_000

export type Environment = Record<string, string>

/** A program of ours as it runs: what it has said, and how it ends. */
export type Running = {
  pid: number
  said(): string
  /** Waits for a text; rejects with all that was said when the program ends without it. */
  says(text: string): Promise<void>
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>
  ended: Promise<number | NodeJS.Signals>
  /** Closes the channel between a supervisor and its process, as a killed supervisor does. */
  leave(): void
}

const started = new Set<ChildProcess>()
afterAll(async () => {
  for (const child of started) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
})

/** Runs one of our programs with nothing in its environment but what is given. */
export const run = (program: string, args: readonly string[], env: Environment): Running =>
  begin(process.execPath, ['--import', 'tsx', program, ...args], env)

/** Runs the server as `npm start` has built it. */
export const runBuilt = (args: readonly string[], env: Environment, supervised?: 'supervised'): Running => {
  build()
  return begin('sh', ['gateway/run.sh', ...args], env, supervised)
}

function begin(program: string, args: readonly string[], env: Environment, supervised?: 'supervised'): Running {
  const child = spawn(program, args, {
    cwd: root,
    env: { PATH: process.env.PATH, TSX_TSCONFIG_PATH: 'tsconfig.base.json', BUILD_CONSOLE: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(supervised ? (['ipc'] as const) : [])],
  })
  started.add(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk))
  const ended = once(child, 'exit').then(([code, signal]): number | NodeJS.Signals => {
    started.delete(child)
    return code ?? signal
  })
  return {
    pid: child.pid!,
    said: () => text,
    async says(wanted) {
      const isOver = () => child.exitCode !== null || child.signalCode !== null
      await until(() => text.includes(wanted) || isOver())
      if (!text.includes(wanted)) throw new Error(`It ended without saying "${wanted}":\n${text}`)
    },
    end(signal) {
      child.kill(signal)
      return ended
    },
    ended,
    leave: () => child.disconnect(),
  }
}

/** Waits until `holds`, looking again every few milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, milliseconds = PATIENCE_MILLISECONDS) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(20)) if (await holds()) return
  throw new Error(`It did not come about within ${milliseconds} ms.`)
}

/** The first of six ports in a row that nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    // below the ports systems give to outgoing connections, of which a test under load has thousands
    const first = 21_000 + 6 * Math.floor(Math.random() * 1_500)
    const all = Array.from({ length: 6 }, (_, at) => first + at)
    if (
      await mustBeFree('127.0.0.1', all).then(
        () => true,
        () => false,
      )
    )
      return first
  }
}

/** Process id that an installation has written down. */
export const pidOf = (dataDir: string, name: string) =>
  Number(readFileSync(join(dataDir, 'run', `${name}.pid`), 'utf8'))

/** Process id of an installation's Postgres. Its file is there, still empty, for a moment: then there is none yet. */
export function databasePidOf(dataDir: string): number | undefined {
  const path = join(dataDir, 'postgres/postmaster.pid')
  return (existsSync(path) && Number(readFileSync(path, 'utf8').split('\n')[0])) || undefined
}

/** Whether a process runs; one that has ended and waits to be taken note of (`Z` in Linux' list) does not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    const list = `/proc/${pid}/stat`
    return !existsSync(list) || !/\) Z /.test(readFileSync(list, 'utf8'))
  } catch {
    return false
  }
}

export type Answer = {
  data: any
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [key: string]: unknown } }[]
}

/** Asks the graph on `port` as a demo account, signed in once per port and account. */
export async function ask(port: number, account: string, query: string, variables = {}): Promise<Answer> {
  const token = await signedIn(port, account)
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  return answer.json() as Promise<Answer>
}

const tokens = new Map<string, string>()

/** The token of an account; its password is needed once. */
export async function signedIn(port: number, username: string, password = 'demo-12345'): Promise<string> {
  const key = `${port} ${username}`
  const known = tokens.get(key)
  if (known) return known
  const answer = await fetch(`http://127.0.0.1:${port}/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  const token = answer.headers.get('set-auth-token')
  if (!token) throw new Error(`${username} was not let in: ${answer.status} ${await answer.text()}`)
  tokens.set(key, token)
  return token
}
