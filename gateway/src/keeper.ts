import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { log } from '@concentric/chassis/serve/log'
import { forgetTheDead } from './run-files.ts'

const SHORTEST_LIFE_MILLISECONDS = 1_000
/** Longer than a process waits for its running requests. */
const LONGEST_STOP_MILLISECONDS = 20_000

/** Loading needs a core for a second, which those who waited for the process need first. */
const SPARE_AFTER_MILLISECONDS = 1_000

/**
 * Keeps a process of one name running (`--only <name>`): what crashes, not what was told to stop, is followed by a spare
 * that has loaded everything and waits (decision 0017).
 */
export class Keeper {
  private child?: ChildProcess
  private spare?: ChildProcess
  private nextSpare?: NodeJS.Timeout
  private stopping = false

  constructor(
    private readonly name: string,
    private readonly dataDir: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** Starts the process and waits until it is ready; rejects if it ends before that. */
  async start(): Promise<void> {
    await new Promise<void>((ready, failed) => {
      const child = this.takeSpare() ?? this.spawn()
      this.child = child
      const started = (message: unknown) => {
        if (message !== 'ready') return
        child.off('message', started)
        child.once('exit', (code, signal) => this.ended(code, signal))
        ready()
      }
      child.on('message', started)
      child.once('error', failed)
      child.once('exit', () => failed(new Error(`The process ${this.name} did not start; above it says why.`)))
    })
  }

  async stop(): Promise<void> {
    this.stopping = true
    clearTimeout(this.nextSpare)
    // it holds nothing that would have to be closed
    this.spare?.kill('SIGKILL')
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP_MILLISECONDS)
    await ended
    clearTimeout(late)
  }

  private spawn(...args: string[]): ChildProcess {
    // the program this process runs, built or not
    const main = process.argv[1] ?? ''
    return spawn(process.execPath, [...process.execArgv, main, '--only', this.name, ...args], {
      env: this.env,
      // Ctrl-C reaches the supervisor alone, which knows the order; the channel tells the child when that is gone
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
  }

  /** Loads a spare; resolves when it waits, or is gone: without one the next start takes longer, no more. */
  async keepSpare(): Promise<void> {
    if (this.stopping) return
    const spare = this.spawn('--spare')
    this.spare = spare
    await new Promise<void>((settled) => {
      const gone = () => {
        if (this.spare === spare) this.spare = undefined
        settled()
      }
      spare.once('message', () => settled())
      spare.once('error', gone).once('exit', gone)
    })
  }

  /** The spare, told that it is its turn; none if there is none. */
  private takeSpare(): ChildProcess | undefined {
    const { spare } = this
    this.spare = undefined
    spare?.send('turn')
    return spare
  }

  private async ended(code: number | null, signal: NodeJS.Signals | null): Promise<void> {
    clearTimeout(this.nextSpare)
    forgetTheDead(this.dataDir)
    if (this.stopping || code === 0 || signal === 'SIGTERM') return
    log('error', { where: 'supervisor', message: `${this.name} ended (${signal ?? code}) and is started again` })
    while (!this.stopping) {
      const startedAt = Date.now()
      try {
        await this.start()
        this.nextSpare = setTimeout(() => this.keepSpare(), SPARE_AFTER_MILLISECONDS)
        return
      } catch {
        await sleep(Math.max(0, SHORTEST_LIFE_MILLISECONDS - (Date.now() - startedAt)))
      }
    }
  }
}
