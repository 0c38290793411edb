import { setImmediate } from 'node:timers/promises'
import { KeyRing } from '@concentric/chassis/personal/key-ring'
import { keepLettingGo } from '@concentric/chassis/retention'
import { secretFrom } from '@concentric/chassis/serve/signature'
import { keepSealing } from '@concentric/chassis/trail/seal'
import { accountsOf } from './accounts-of.ts'
import { buildConsole } from './build-console.ts'
import { buildWhenQuiet } from './build-when-quiet.ts'
import { mustBeFree } from './free-ports.ts'
import { openHouse, plannedGraph } from './house.ts'
import { type Identity } from './identity/identity.ts'
import { identityOver } from './identity-over.ts'
import { installationDatabase } from './installation-database.ts'
import { prepare } from './prepare.ts'
import { announce } from './run-files.ts'
import { serveGateway } from './serve-gateway.ts'
import { type Settings } from './settings.ts'
import { signingRingOf } from './signing-ring-of.ts'
import { type Stop } from './stop-on-signal.ts'
import { subgraphNames } from './subgraph-places.ts'
import { subgraphs } from './subgraphs.ts'

/** Gateway, subgraphs and console in this process beside the database; answers how to stop it all. */
export async function startOneProcess(settings: Settings): Promise<Stop> {
  await mustBeFree(settings.host, [settings.port])
  announce(settings.dataDir, 'concentric')
  const secret = secretFrom(settings.dataDir)
  const keyRing = KeyRing.from(process.env.PERSONAL_KEYS, secret)
  await using started = new AsyncDisposableStack()
  const opening = installationDatabase(settings)
  const opened = opening.catch(() => undefined)
  started.defer(async () => (await opened)?.stop())
  // what needs no database is done while it answers
  await setImmediate()
  if (settings.buildsConsole) buildConsole()
  await setImmediate()
  const planned = plannedGraph()
  const server = await opening
  let identity: Identity
  const { engine, database } = openHouse(
    {
      ...server,
      accounts: accountsOf(() => identity),
      keyRing,
      signingRing: signingRingOf(settings, secret),
    },
    planned,
  )
  started.defer(() => database.close())
  started.defer(keepSealing(database, subgraphNames))
  identity = identityOver(settings, secret, { ...server, database })
  started.defer(() => identity.close())
  // beside what is prepared: whoever comes first waits for no connection
  const connecting = Promise.all([identity.ping(), database.getReady()])
  started.defer(async () => void (await connecting))
  await prepare(settings, server, { identity, database, keyRing })
  started.defer(
    keepLettingGo(
      database,
      subgraphs.flatMap(({ retention }) => retention),
    ),
  )
  started.defer(
    await serveGateway({
      settings,
      secret,
      engine,
      identity,
      database,
      checks: {},
      hasReplica: server.replicaUrl !== undefined,
    }),
  )
  started.defer(
    buildWhenQuiet([
      () => identity.getReadyToSignIn(),
      ...subgraphs.map((subgraph) => () => subgraph.schema),
      () => engine.getReadyToPlan(),
    ]),
  )
  const all = started.move()
  return () => all.disposeAsync()
}
