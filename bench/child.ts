import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '..')
const measured = resolve(import.meta.dirname, 'measured.ts')

/** What a process has cost so far. */
export type Cost = { readonly cpuMilliseconds: number; readonly residentBytes: number }

/** A program under test in a process of its own, listening. */
export type Child = { readonly origin: string; cost(): Promise<Cost>; stop(): Promise<void> }

/** Starts `program` (from the root) with `PORT` set to a free port and `env`, and waits until it answers HTTP. */
export async function start(
  program: string,
  env: Record<string, string> = {},
  flags: readonly string[] = [],
): Promise<Child> {
  const port = await freePort()
  const child = spawn(process.execPath, [...flags, '--import', 'tsx', '--import', measured, ...program.split(' ')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  // some do not end at SIGTERM while a connection is kept alive
  process.once('exit', () => child.kill('SIGKILL'))
  const origin = `http://127.0.0.1:${port}`
  await untilItAnswers(child, origin, program)
  return {
    origin,
    async cost() {
      const told = once(child, 'message')
      child.send('cost')
      return (await told)[0] as Cost
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function untilItAnswers(child: ChildProcess, origin: string, program: string): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(100)) {
    if (child.exitCode !== null) throw new Error(`${program} ended with code ${child.exitCode}; see above.`)
    const answer = await fetch(origin).catch(() => undefined)
    if (answer) return void (await answer.arrayBuffer())
  }
  throw new Error(`${program} does not answer at ${origin} after 30 s.`)
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((found) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
