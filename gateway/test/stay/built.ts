import { type Environment, type Running, runBuilt } from '../processes/testing.ts'

/** Starts the built server and waits until it is ready. */
export async function startBuilt(args: readonly string[], env: Environment): Promise<Running> {
  const running = runBuilt(args, env)
  await running.says('Concentric is ready')
  return running
}
