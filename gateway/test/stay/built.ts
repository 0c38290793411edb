import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { type Environment, type Running, runBuilt } from '../processes/testing.ts'

const root = resolve(import.meta.dirname, '../../..')

/** Builds the server as `npm start` does. */
export const build = () =>
  execFileSync(process.execPath, ['--import', 'tsx', 'gateway/src/build-server.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, TSX_TSCONFIG_PATH: 'tsconfig.base.json' },
  })

/** Starts the built server and waits until it is ready. */
export async function startBuilt(args: readonly string[], env: Environment): Promise<Running> {
  const running = runBuilt(args, env)
  await running.says('Concentric is ready')
  return running
}
