import { openDatabase } from '@concentric/chassis/database/database'
import { local } from '@concentric/chassis/local'
import { logFailure } from '@concentric/chassis/log'
import { remoteGraph } from '@concentric/chassis/remote-graph'
import { Database } from '@concentric/chassis/scope'
import { serveSubgraph } from '@concentric/chassis/server'
import { secretFrom } from '@concentric/chassis/signature'
import { graphOver } from './house.ts'
import { accountsOf, migrated } from './one-process.ts'
import { announce } from './run-files.ts'
import { remoteSubgraph } from './send/http.ts'
import { byName, identityOver, serveGateway } from './serve-gateway.ts'
import { type Settings } from './settings.ts'
import { portOf, subgraphs } from './subgraphs.ts'

const databaseOf = (settings: Settings) =>
  openDatabase({
    dataDir: settings.dataDir,
    url: settings.databaseUrl,
    ownerUrl: settings.databaseOwnerUrl,
    subgraphs: migrated,
  })

/** One subgraph in this process, on its own port; answers how to stop it. */
export async function startSubgraphProcess(name: string, settings: Settings): Promise<() => Promise<void>> {
  const subgraph = subgraphs.find((each) => each.name === name)
  if (!subgraph)
    throw new Error(
      `There is no subgraph "${name}". Choose one of ${subgraphs.map((each) => each.name).join(', ')}, or gateway.`,
    )
  announce(settings.dataDir, name)
  const secret = secretFrom(settings.dataDir)
  const server = await databaseOf(settings)
  const database = new Database(server.url, server.prefix)
  const graph = remoteGraph(settings.gatewayUrl, secret)
  const identity = await identityOver(settings, secret, { ...server, database })
  const report = (error: unknown, { id }: { id: string }) => logFailure(name, id, error)
  const executable = local(subgraph, { database, report, services: { graph, accounts: accountsOf(() => identity) } })
  const served = await serveSubgraph(executable, { host: settings.host, port: portOf(subgraph, settings.port), secret })
  return async () => {
    await served.close()
    await graph.close()
    await identity.close()
    await database.close()
    await server.stop()
  }
}

/** The gateway in this process, asking subgraphs over signed HTTP; answers how to stop it. */
export async function startGatewayProcess(settings: Settings): Promise<() => Promise<void>> {
  announce(settings.dataDir, 'gateway')
  const secret = secretFrom(settings.dataDir)
  const server = await databaseOf(settings)
  const database = new Database(server.url, server.prefix)
  const identity = await identityOver(settings, secret, { ...server, database })
  const remotes = subgraphs.map((subgraph) =>
    remoteSubgraph(subgraph.name, { origin: `http://${settings.host}:${portOf(subgraph, settings.port)}`, secret }),
  )
  const { engine } = graphOver(byName(remotes))
  const checks = Object.fromEntries(remotes.map((remote) => [remote.name, () => remote.ping()]))
  const close = await serveGateway({ settings, secret, engine, identity, database, checks })
  return async () => {
    await close()
    await Promise.all(remotes.map((remote) => remote.close()))
    await database.close()
    await server.stop()
  }
}
