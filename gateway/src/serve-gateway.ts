import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Database } from '@concentric/chassis/scope'
import { consoleFolder } from './build-console.ts'
import { openGraph } from './door/graph.ts'
import { type Checks } from './door/health.ts'
import { openDoor } from './door/open-door.ts'
import { type TrustedTexts } from './door/trusted-documents.ts'
import { type Engine } from './engine/engine.ts'
import { type Identity } from './identity/identity.ts'
import { type Settings } from './settings.ts'

const documentsFile = resolve(import.meta.dirname, '../generated/trusted-documents.json')

/** The documents of console and portal, as `npm run generate` found them. */
const ourDocuments = () => JSON.parse(readFileSync(documentsFile, 'utf8')) as TrustedTexts

type Parts = {
  settings: Settings
  secret: string
  engine: Engine
  identity: Identity
  database: Database
  checks: Checks
  /** Whether a replica answers, too. */
  hasReplica?: boolean
  isAskedBySubgraphs?: boolean
}

/** Opens the door before an engine; answers how to close it, running requests first. */
export async function serveGateway({
  settings,
  secret,
  engine,
  identity,
  database,
  checks,
  hasReplica,
  isAskedBySubgraphs,
}: Parts): Promise<() => Promise<void>> {
  const { mode, host, port, origins, ratePerMinute, logsRequests } = settings
  const isDemo = mode === 'demo'
  const graph = await openGraph({
    engine,
    introspection: isDemo,
    explains: isDemo,
    ratePerMinute,
    trusted: ourDocuments(),
  })
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
    isAskedBySubgraphs,
    ...(hasReplica && { position: () => database.position() }),
    checks: { database: () => database.answers(), identity: () => identity.ping(), ...checks },
  })
  return async () => {
    await door.close()
    await graph.stop()
  }
}
