import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes this process's id to `<dataDir>/run/<name>.pid`, and takes it away again when the process ends. */
export function announce(dataDir: string, name: string): void {
  const folder = join(dataDir, 'run')
  const file = join(folder, `${name}.pid`)
  const line = `${process.pid}\n`
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, line)
  process.on('exit', () => {
    // another process of that name may have come since
    if (read(file) === line) rmSync(file, { force: true })
  })
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
