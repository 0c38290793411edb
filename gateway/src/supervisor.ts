import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '@concentric/chassis/database/database'
import { Database } from '@concentric/chassis/scope'
import { secretFrom } from '@concentric/chassis/signature'
import { buildConsole } from './build-console.ts'
import { sowDemo } from './demo.ts'
import { migrated } from './one-process.ts'
import { announce } from './run-files.ts'
import { identityOver } from './serve-gateway.ts'
import { type Settings } from './settings.ts'
import { portOf, subgraphs } from './subgraphs.ts'

const READY_WITHIN_MILLISECONDS = 60_000
const SHORTEST_LIFE_MILLISECONDS = 1_000

/** Prepares the database once, then runs gateway and subgraphs in a process each; restarts what crashes, not what was told to stop. */
export async function supervise(settings: Settings): Promise<() => Promise<void>> {
  announce(settings.dataDir, 'concentric')
  buildConsole()
  const server = await openDatabase({
    dataDir: settings.dataDir,
    url: settings.databaseUrl,
    ownerUrl: settings.databaseOwnerUrl,
    subgraphs: migrated,
  })
  const database = new Database(server.url, server.prefix, 1)
  const identity = await identityOver(settings, secretFrom(settings.dataDir), { ...server, database })
  await identity.migrate()
  if (settings.mode === 'demo') await sowDemo(server, identity)
  await identity.close()
  await database.close()

  const env = { ...process.env, DATABASE_URL: server.url, DATABASE_OWNER_URL: '' }
  const names = [...subgraphs.map(({ name }) => name), 'gateway']
  const keepers = names.map((name) => keep(name, env))
  const { host, port } = settings
  await Promise.all([...subgraphs.map((subgraph) => alive(host, portOf(subgraph, port))), alive(host, port)])
  return async () => {
    // the gateway first: its running requests still need the subgraphs
    for (const keeper of keepers.reverse()) await keeper.stop()
    await server.stop()
  }
}

/** Keeps a process of that name running until it is stopped. */
function keep(name: string, env: NodeJS.ProcessEnv) {
  let child: ChildProcess
  let stopping = false
  const run = () => {
    const startedAt = Date.now()
    child = spawn(
      process.execPath,
      [...process.execArgv, import.meta.resolve('./main.ts').replace('file://', ''), '--only', name],
      { env, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    child.on('exit', async (code, signal) => {
      if (stopping || code === 0 || signal === 'SIGTERM') return
      if (Date.now() - startedAt < SHORTEST_LIFE_MILLISECONDS) await sleep(SHORTEST_LIFE_MILLISECONDS)
      if (!stopping) run()
    })
  }
  run()
  return {
    async stop() {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function alive(host: string, port: number): Promise<void> {
  const until = Date.now() + READY_WITHIN_MILLISECONDS
  while (Date.now() < until) {
    const answer = await fetch(`http://${host}:${port}/healthz`).catch(() => null)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error(
    `Nothing answers on ${host}:${port} after ${READY_WITHIN_MILLISECONDS / 1000} s. Is the port taken? Set PORT to another.`,
  )
}
