import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
let isBuilt = false

/** Builds the server as `npm start` does, once for a test file; what is built already stays. */
export function build(): void {
  if (isBuilt) return
  execFileSync(process.execPath, ['--import', 'tsx', 'gateway/src/build-server.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, TSX_TSCONFIG_PATH: 'tsconfig.base.json' },
  })
  isBuilt = true
}
