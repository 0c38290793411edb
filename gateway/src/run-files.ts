import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folderIn = (dataDir: string) => join(dataDir, 'run')

/** Writes this process's id to `<dataDir>/run/<name>.pid`, and takes it away again when the process ends. */
export function announce(dataDir: string, name: string): void {
  const folder = folderIn(dataDir)
  const file = join(folder, `${name}.pid`)
  const line = `${process.pid}\n`
  mkdirSync(folder, { recursive: true })
  forgetTheDead(dataDir)
  writeFileSync(file, line)
  process.on('exit', () => {
    // another process of that name may have come since
    if (read(file) === line) rmSync(file, { force: true })
  })
}

/** Takes away what killed processes have left: their ids may be another program's by now. */
export function forgetTheDead(dataDir: string): void {
  const folder = folderIn(dataDir)
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const line = read(file)
    if (name.endsWith('.pid') && line !== undefined && !lives(Number(line))) rmSync(file, { force: true })
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
