import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { log } from '@concentric/chassis/serve/log'
import { forgetTheDead } from './run-files.ts'

const SHORTEST_LIFE_MILLISECONDS = 1_000
/** Longer than a process waits for its running requests. */
const LONGEST_STOP_MILLISECONDS = 20_000

/** Keeps a process of one name running (`--only <name>`): starts again what crashes, not what was told to stop. */
export class Keeper {
  private child?: ChildProcess
  private stopping = false

  constructor(
    private readonly name: string,
    private readonly dataDir: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** Starts the process and waits until it is ready; rejects if it ends before that. */
  async start(): Promise<void> {
    await new Promise<void>((ready, failed) => {
      const child = this.spawn()
      child.once('message', () => {
        child.once('exit', (code, signal) => this.ended(code, signal))
        ready()
      })
      child.once('error', failed)
      child.once('exit', () => failed(new Error(`The process ${this.name} did not start; above it says why.`)))
    })
  }

  async stop(): Promise<void> {
    this.stopping = true
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MILLISECONDS)
    await ended
    clearTimeout(late)
  }

  private spawn(): ChildProcess {
    // the program this process runs, built or not
    const main = process.argv[1] ?? ''
    this.child = spawn(process.execPath, [...process.execArgv, main, '--only', this.name], {
      env: this.env,
      // Ctrl-C reaches the supervisor alone, which knows the order; the channel tells the child when that is gone
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    return this.child
  }

  private async ended(code: number | null, signal: NodeJS.Signals | null): Promise<void> {
    forgetTheDead(this.dataDir)
    if (this.stopping || code === 0 || signal === 'SIGTERM') return
    log('error', { where: 'supervisor', message: `${this.name} ended (${signal ?? code}) and is started again` })
    while (!this.stopping) {
      const startedAt = Date.now()
      try {
        return await this.start()
      } catch {
        await sleep(Math.max(0, SHORTEST_LIFE_MILLISECONDS - (Date.now() - startedAt)))
      }
    }
  }
}
