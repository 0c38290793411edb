import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '..')
const measured = resolve(import.meta.dirname, 'measured.ts')
const PATIENCE_MILLISECONDS = 120_000

/** What a process has cost so far. */
export type Cost = { readonly cpuMilliseconds: number; readonly residentBytes: number }

/** A program of the bench in a process of its own, listening. */
export type Program = { readonly origin: string; readonly pid: number; stop(): Promise<void> }

/** A program that tells its cost itself. */
export type Child = Program & { cost(): Promise<Cost> }

type Environment = Readonly<Record<string, string>>

/** Starts `program` (from the root) with `PORT` set to a free port and `env`, and waits until it answers HTTP. */
export async function start(program: string, env: Environment = {}, flags: readonly string[] = []): Promise<Child> {
  const { child, ...started } = await launch(
    process.execPath,
    [...flags, '--import', 'tsx', '--import', measured, ...program.split(' ')],
    env,
  )
  return {
    ...started,
    async cost() {
      const told = once(child, 'message')
      child.send('cost')
      return (await told)[0] as Cost
    },
  }
}

/** Starts the server as `npm start` does, built anew where its sources have changed, and waits until it is ready. */
export async function startBuilt(env: Environment, ...args: readonly string[]): Promise<Program> {
  execFileSync(process.execPath, ['gateway/src/build-server.ts'], { cwd: root, stdio: 'inherit' })
  const { child: _, ...started } = await launch('sh', ['gateway/run.sh', ...args], env, '/readyz')
  return started
}

/** Starts Node with `args` and nothing of ours in its process, and waits until it answers HTTP. */
export async function startBare(args: readonly string[], env: Environment): Promise<Program> {
  const { child: _, ...started } = await launch(process.execPath, args, env)
  return started
}

/** Given a `readyPath` a program is ready when that is answered with success. */
async function launch(command: string, args: readonly string[], env: Environment, readyPath?: string) {
  const port = await freePorts()
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const origin = `http://127.0.0.1:${port}`
  await untilItAnswers(child, `${origin}${readyPath ?? '/'}`, readyPath !== undefined, args.join(' '))
  return { child, origin, pid: child.pid!, stop: () => stop(child) }
}

/** Some do not end at SIGTERM while a connection is kept alive. */
async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(late)
}

async function untilItAnswers(child: ChildProcess, url: string, withSuccess: boolean, program: string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MILLISECONDS; Date.now() < until; await sleep(100)) {
    if (child.exitCode !== null) throw new Error(`${program} ended with code ${child.exitCode}; see above.`)
    const answer = await fetch(url).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer && (answer.ok || !withSuccess)) return
  }
  throw new Error(`${program} does not answer at ${url} after ${PATIENCE_MILLISECONDS / 1000} s.`)
}

/** The first of five ports in a row that nobody listens on: our server takes so many as separate processes. */
async function freePorts(): Promise<number> {
  for (;;) {
    // below the ports systems give to outgoing connections, of which a run has many
    const first = 21_000 + 5 * Math.floor(Math.random() * 1_800)
    const all = await Promise.all([0, 1, 2, 3, 4].map((at) => isFree(first + at)))
    if (all.every(Boolean)) return first
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((found) => {
    server.once('error', () => found(false))
    server.listen(port, '127.0.0.1', () => server.close(() => found(true)))
  })
}
