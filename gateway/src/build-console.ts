import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const admin = resolve(import.meta.dirname, '../../admin')
export const consoleFolder = join(admin, 'dist')
const stamp = join(consoleFolder, '.built-from')

/** Builds the console unless what it is made from is what it was made from last. */
export function buildConsole(): void {
  const sources = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  console.log('Building the console…')
  execFileSync('vite', ['build', '--logLevel', 'warn'], { cwd: admin, stdio: ['ignore', 'inherit', 'inherit'] })
  writeFileSync(stamp, sources)
}

function sourceHash(): string {
  const files = globSync(['src/**/*', '*.html', '*.ts', 'package.json', 'public/**/*', '../pnpm-lock.yaml'], {
    cwd: admin,
  })
  const hash = createHash('sha256')
  for (const file of files.sort())
    if (statSync(join(admin, file)).isFile()) hash.update(file).update(readFileSync(join(admin, file)))
  return hash.digest('hex')
}
