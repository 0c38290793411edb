import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes this process's id to `<dataDir>/run/<name>.pid`, and takes it away again when the process ends. */
export function announce(dataDir: string, name: string): void {
  const folder = join(dataDir, 'run')
  const file = join(folder, `${name}.pid`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `${process.pid}\n`)
  process.on('exit', () => rmSync(file, { force: true }))
}

/** Calls `stop` once on SIGTERM or SIGINT, then ends the process. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const end = () => {
    if (stopping) return
    stopping = true
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}
