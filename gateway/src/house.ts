import { type WayName } from '@concentric/chassis/batch/way'
import { type Executable } from '@concentric/chassis/executable'
import { local } from '@concentric/chassis/local'
import { type KeyRing } from '@concentric/chassis/personal/key-ring'
import { Database } from '@concentric/chassis/scope'
import { logFailure } from '@concentric/chassis/serve/log'
import { type SigningRing } from '@concentric/chassis/signing/signing-ring'
import { type Accounts } from '@concentric/governance/governance'
import { type Engine } from './engine/engine.ts'
import { graphOver } from './graph-over.ts'
import { subgraphs } from './subgraphs.ts'

/** The whole graph in this process: the engine, and the database its subgraphs share. */
export type House = { engine: Engine; executables: ReadonlyMap<string, Executable>; database: Database }

/** What a house stands on; the way its database is asked is for tests to choose. */
type Foundation = {
  url: string
  replicaUrl?: string
  prefix: string
  accounts: Accounts
  keyRing: KeyRing
  signingRing: SigningRing
  way?: WayName
}

/** A graph whose subgraphs are not there yet: it takes longer to read than a database to answer. */
export function plannedGraph() {
  const executables = new Map<string, Executable>()
  return { executables, ...graphOver(executables) }
}

/** All four subgraphs in memory over one database. */
export function openHouse(
  { url, replicaUrl, prefix, accounts, keyRing, signingRing, way }: Foundation,
  { executables, engine, graph } = plannedGraph(),
): House {
  const database = new Database(url, prefix, 10, { way, replicaUrl })
  const report = (error: unknown, { id }: { id: string }) => logFailure('subgraph', id, error)
  for (const subgraph of subgraphs)
    executables.set(
      subgraph.name,
      local(subgraph, { database, report, services: { graph, accounts, keyRing, signingRing } }),
    )
  return { engine, executables, database }
}
