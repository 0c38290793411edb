import { KeyRing } from '@concentric/chassis/personal/key-ring'
import { Database } from '@concentric/chassis/scope'
import { secretFrom } from '@concentric/chassis/serve/signature'
import { buildConsole } from './build-console.ts'
import { mustBeFree } from './free-ports.ts'
import { identityOver } from './identity-over.ts'
import { installationDatabase } from './installation-database.ts'
import { Keeper } from './keeper.ts'
import { prepare } from './prepare.ts'
import { announce } from './run-files.ts'
import { type Settings } from './settings.ts'
import { type Stop } from './stop-on-signal.ts'
import { keepersOfSealedValues, portOf, subgraphNames } from './subgraph-places.ts'

/** Prepares the database once, then keeps gateway and subgraphs running in a process each; answers how to stop it all. */
export async function supervise(settings: Settings): Promise<Stop> {
  const { host, port, subgraphHost, dataDir } = settings
  await mustBeFree(host, [port])
  await mustBeFree(
    subgraphHost,
    subgraphNames.map((name) => portOf({ name }, port)),
  )
  announce(dataDir, 'concentric')
  const secret = secretFrom(dataDir)
  const keyRing = KeyRing.from(process.env.PERSONAL_KEYS, secret)
  if (settings.buildsConsole) buildConsole()
  await using started = new AsyncDisposableStack()
  const server = await installationDatabase(settings)
  started.defer(() => server.stop())
  {
    await using sowing = new AsyncDisposableStack()
    const database = new Database(server.url, server.prefix, 1)
    sowing.defer(() => database.close())
    const identity = identityOver(settings, secret, { ...server, database })
    sowing.defer(() => identity.close())
    await prepare(settings, server, { identity, database, keyRing })
  }

  const withKeys: NodeJS.ProcessEnv = { ...process.env, DATABASE_URL: server.url, DATABASE_OWNER_URL: '' }
  const { PERSONAL_KEYS: _keys, CERTIFICATE_KEYS: _signing, ...env } = withKeys
  const subgraphs = subgraphNames.map(
    (name) => new Keeper(name, dataDir, keepersOfSealedValues.includes(name) ? withKeys : env),
  )
  started.defer(async () => void (await Promise.all(subgraphs.map((each) => each.stop()))))
  // stopped before the subgraphs, which its running requests still need
  const gateway = new Keeper('gateway', dataDir, env)
  started.defer(() => gateway.stop())
  const all = [...subgraphs, gateway]
  await Promise.all(all.map((each) => each.start()))
  await Promise.all(all.map((each) => each.keepSpare()))
  const kept = started.move()
  return () => kept.disposeAsync()
}
