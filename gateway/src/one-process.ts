import { openDatabase } from '@concentric/chassis/database/database'
import { secretFrom } from '@concentric/chassis/signature'
import { type Accounts } from '@concentric/governance/governance'
import { buildConsole } from './build-console.ts'
import { sowDemo } from './demo.ts'
import { openHouse } from './house.ts'
import { type Identity } from './identity/identity.ts'
import { announce } from './run-files.ts'
import { identityOver, serveGateway } from './serve-gateway.ts'
import { type Settings } from './settings.ts'
import { folderOf, subgraphs } from './subgraphs.ts'

/** Where migrations are, for `openDatabase`. */
export const migrated = subgraphs.map((subgraph) => ({ name: subgraph.name, folder: folderOf(subgraph) }))

/** The accounts of an identity as governance asks for them. */
export const accountsOf = (identity: () => Identity): Accounts => ({
  create: (account) => identity().createAccount(account),
  find: (username) => identity().findAccount(username),
  setPassword: (accountId, password) => identity().setPassword(accountId, password),
  remove: (accountId) => identity().removeAccount(accountId),
  endSessions: (accountId) => identity().endSessions(accountId),
})

/** Gateway, subgraphs and console in this process beside the database; answers how to stop it all. */
export async function startOneProcess(settings: Settings): Promise<() => Promise<void>> {
  announce(settings.dataDir, 'concentric')
  buildConsole()
  const server = await openDatabase({
    dataDir: settings.dataDir,
    url: settings.databaseUrl,
    ownerUrl: settings.databaseOwnerUrl,
    subgraphs: migrated,
  })
  const secret = secretFrom(settings.dataDir)
  let identity: Identity
  const { engine, database } = openHouse({ ...server, accounts: accountsOf(() => identity) })
  identity = await identityOver(settings, secret, { ...server, database })
  await identity.migrate()
  if (settings.mode === 'demo') await sowDemo(server, identity)
  const closeGateway = await serveGateway({ settings, secret, engine, identity, database, checks: {} })
  return async () => {
    await closeGateway()
    await database.close()
    await server.stop()
  }
}
