import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
let isBuilt = false

/** Builds the server as `npm start` does, once for a test file; what is built already stays. */
export function build(): void {
  if (isBuilt) return
  execFileSync(process.execPath, ['gateway/src/build-server.ts'], {
    cwd: root,
  })
  isBuilt = true
}
