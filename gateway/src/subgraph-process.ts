import { type Graph } from '@concentric/chassis/context'
import { local } from '@concentric/chassis/local'
import { KeyRing } from '@concentric/chassis/personal/key-ring'
import { keepLettingGo } from '@concentric/chassis/retention'
import { Database } from '@concentric/chassis/scope'
import { logFailure } from '@concentric/chassis/serve/log'
import { serveSubgraph } from '@concentric/chassis/serve/server'
import { secretFrom } from '@concentric/chassis/serve/signature'
import { type Subgraph } from '@concentric/chassis/subgraph'
import { keepSealing } from '@concentric/chassis/trail/seal'
import { accountsOf } from './accounts-of.ts'
import { mustBeFree } from './free-ports.ts'
import { type Identity } from './identity/identity.ts'
import { type identityOver } from './identity-over.ts'
import { installationDatabase } from './installation-database.ts'
import { announce } from './run-files.ts'
import { type Settings } from './settings.ts'
import { signingRingOf } from './signing-ring-of.ts'
import { type Turn } from './spare.ts'
import { type Stop } from './stop-on-signal.ts'
import { portOf, type SubgraphName } from './subgraph-places.ts'

// each process loads its own subgraph alone: that is half of the time it takes to come back
const load: Record<SubgraphName, () => Promise<Subgraph>> = {
  governance: async () => (await import('@concentric/governance/governance')).governance,
  buildings: async () => (await import('@concentric/buildings/buildings')).buildings,
  organisations: async () => (await import('@concentric/organisations/organisations')).organisations,
  volunteering: async () => (await import('@concentric/volunteering/volunteering')).volunteering,
}

/** Only governance asks for accounts, and not at once. */
const openIdentity = async (...parts: Parameters<typeof identityOver>) =>
  (await import('./identity-over.ts')).identityOver(...parts)

/** The whole graph, asked through a client that the first question loads. */
function graphAt(gatewayUrl: string, secret: string) {
  const open = async () => (await import('@concentric/chassis/serve/remote-graph')).remoteGraph(gatewayUrl, secret)
  let opened: ReturnType<typeof open> | undefined
  const graph: Graph = async (...question) => {
    opened ??= open()
    return (await opened)(...question)
  }
  return { graph, close: async () => (await opened)?.close() }
}

/** One subgraph in this process, on its own port; answers how to stop it. */
export async function startSubgraphProcess(name: SubgraphName, settings: Settings, turn: Turn): Promise<Stop> {
  const { subgraphHost: host, dataDir, gatewayUrl } = settings
  const subgraph = await load[name]()
  void subgraph.schema
  await turn()
  const port = portOf({ name }, settings.port)
  await mustBeFree(host, [port])
  announce(dataDir, name)
  const secret = secretFrom(dataDir)
  await using started = new AsyncDisposableStack()
  const server = await installationDatabase(settings)
  started.defer(() => server.stop())
  const database = new Database(server.url, server.prefix, 10, { replicaUrl: server.replicaUrl })
  started.defer(() => database.close())
  started.defer(keepSealing(database, [name]))
  let identity: Promise<Identity> | undefined
  started.defer(async () => (await identity)?.close())
  const accounts = accountsOf(() => {
    identity ??= openIdentity(settings, secret, { ...server, database })
    return identity
  })
  const { graph, close } = graphAt(gatewayUrl, secret)
  started.defer(close)
  const keyRing = KeyRing.from(process.env.PERSONAL_KEYS, secret)
  const report = (error: unknown, { id }: { id: string }) => logFailure(name, id, error)
  const executable = local(subgraph, {
    database,
    report,
    services: { graph, accounts, keyRing, signingRing: signingRingOf(settings, secret) },
  })
  if (subgraph.retention.length) started.defer(keepLettingGo(database, subgraph.retention))
  const served = await serveSubgraph(executable, { host, port, secret })
  started.defer(() => served.close())
  const all = started.move()
  return () => all.disposeAsync()
}
