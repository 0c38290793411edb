import { type Database } from '@concentric/chassis/scope'
import { consoleFolder } from './build-console.ts'
import { openGraph } from './door/graph.ts'
import { type Checks } from './door/health.ts'
import { openDoor } from './door/open-door.ts'
import { type Engine } from './engine/engine.ts'
import { type Identity } from './identity/identity.ts'
import { type Settings } from './settings.ts'

type Parts = {
  settings: Settings
  secret: string
  engine: Engine
  identity: Identity
  database: Database
  checks: Checks
}

/** Opens the door before an engine; answers how to close it, running requests first. */
export async function serveGateway({
  settings,
  secret,
  engine,
  identity,
  database,
  checks,
}: Parts): Promise<() => Promise<void>> {
  const { mode, host, port, origins, ratePerMinute, logsRequests } = settings
  const graph = await openGraph({ engine, introspection: mode === 'demo', ratePerMinute })
  const door = await openDoor({
    graph,
    identity,
    mode,
    host,
    port,
    origins,
    secret,
    staticDir: consoleFolder,
    logsRequests,
    checks: { database: () => database.answers(), identity: () => identity.ping(), ...checks },
  })
  return async () => {
    await door.close()
    await graph.stop()
  }
}
