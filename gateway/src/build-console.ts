import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { changeHash } from './source-hash.ts'

const admin = resolve(import.meta.dirname, '../../admin')
export const consoleFolder = join(admin, 'dist')
const stamp = join(consoleFolder, '.built-from')

/** Builds the console unless what it is made from is what it was made from last. */
export function buildConsole(): void {
  const files = readdirSync(admin, { withFileTypes: true }).filter((entry) => entry.isFile())
  const hash = changeHash(admin, ['src', 'public', '../pnpm-lock.yaml', ...files.map(({ name }) => name)])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  console.log('Building the console…')
  execFileSync('vite', ['build', '--logLevel', 'warn'], { cwd: admin, stdio: ['ignore', 'inherit', 'inherit'] })
  writeFileSync(stamp, hash)
}
