import { Database } from '@concentric/chassis/scope'
import { secretFrom } from '@concentric/chassis/serve/signature'
import { buildWhenQuiet } from './build-when-quiet.ts'
import { mustBeFree } from './free-ports.ts'
import { graphOver } from './graph-over.ts'
import { identityOver } from './identity-over.ts'
import { installationDatabase } from './installation-database.ts'
import { announce } from './run-files.ts'
import { remoteSubgraph } from './send/http.ts'
import { signed } from './send/signed.ts'
import { serveGateway } from './serve-gateway.ts'
import { type Settings } from './settings.ts'
import { type Turn } from './spare.ts'
import { type Stop } from './stop-on-signal.ts'
import { portOf, subgraphNames } from './subgraph-places.ts'

/** The gateway in this process, asking subgraphs over signed HTTP; answers how to stop it. */
export async function startGatewayProcess(settings: Settings, turn: Turn): Promise<Stop> {
  const { host, port, subgraphHost, dataDir, mode } = settings
  const secret = secretFrom(dataDir)
  const remotes = subgraphNames.map((name) =>
    remoteSubgraph(name, {
      url: `http://${subgraphHost}:${portOf({ name }, port)}/graphql`,
      headersFor: signed(name, secret),
    }),
  )
  const { engine } = graphOver(new Map(remotes.map((remote) => [remote.name, remote])))
  await turn()
  await mustBeFree(host, [port])
  announce(dataDir, 'gateway')
  await using started = new AsyncDisposableStack()
  const server = await installationDatabase(settings)
  started.defer(() => server.stop())
  const database = new Database(server.url, server.prefix)
  started.defer(() => database.close())
  const identity = identityOver(settings, secret, { ...server, database })
  started.defer(() => identity.close())
  if (mode === 'production') {
    const { refuseDemoAccounts } = await import('./prepare.ts')
    const { refuseBrokenTrails } = await import('./sealed-trails.ts')
    await refuseDemoAccounts(database, identity)
    await refuseBrokenTrails(database)
  }
  for (const remote of remotes) started.defer(() => remote.close())
  const checks = Object.fromEntries(remotes.map((remote) => [remote.name, () => remote.ping()]))
  const hasReplica = server.replicaUrl !== undefined
  const parts = { settings, secret, engine, identity, database, checks, hasReplica }
  started.defer(await serveGateway({ ...parts, isAskedBySubgraphs: true }))
  started.defer(buildWhenQuiet([() => identity.getReadyToSignIn()]))
  const all = started.move()
  return () => all.disposeAsync()
}
