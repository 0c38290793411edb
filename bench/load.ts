import { fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** Requests for one target: `bodies` in turn, each answer to be as long as `lengths` says. */
export type Load = {
  readonly url: string
  readonly bodies: readonly string[]
  /** The header `authorization` of each body, where they need one. */
  readonly authorizations?: readonly string[]
  readonly lengths: readonly number[]
  /** How many to send; fewer when `seconds` are over before. */
  readonly requests: number
  readonly seconds?: number
  readonly connections: number
}

/** How long it all took, and each request; how much was answered. */
export type Loaded = {
  readonly seconds: number
  readonly milliseconds: readonly number[]
  readonly bytes: number
}

/** Starts the process that asks; it ends with this one. */
export function startLoad(): { run(load: Load): Promise<Loaded>; stop(): void } {
  const child = fork(resolve(import.meta.dirname, 'load-process.ts'), { execArgv: ['--import', 'tsx'] })
  return {
    async run(load) {
      const over = new AbortController()
      child.once('exit', () => over.abort(new Error('The process that asks ended early; see above.')))
      const done = once(child, 'message', over)
      child.send(load)
      const [loaded] = await done
      child.removeAllListeners('exit')
      return loaded as Loaded
    },
    stop: () => void child.kill(),
  }
}
