import { type Client } from 'pg'
import { checkLogin, checkServer } from './check.ts'
import { connect, connected } from './connection.ts'
import { startEmbedded } from './embedded.ts'
import { migrateBy, type Subgraph } from './migrate.ts'
import { isReplica } from './replica-check.ts'

/** A migrated database: the addresses of its powerless login there and at its replica, its owner's if at hand, and the prefix of its roles. */
export type Database = { url: string; replicaUrl?: string; ownerUrl?: string; prefix: string; stop(): Promise<void> }

/**
 * Where the database is (`DATABASE_URL`, `DATABASE_OWNER_URL`; neither: embedded in `dataDir`), where a replica of it
 * (`DATABASE_REPLICA_URL`), and what it must hold.
 */
export type DatabaseOptions = {
  dataDir: string
  url?: string
  ownerUrl?: string
  replicaUrl?: string
  subgraphs: readonly Subgraph[]
  /** Whether to migrate even where the very same was done before, which mends what was changed by hand since. */
  migratesAgain?: boolean
}

/** Opens the database, migrating it if its owner is at hand; stops with what to do if it is not safe to go on. */
export async function openDatabase({
  dataDir,
  url,
  ownerUrl,
  replicaUrl,
  subgraphs,
  migratesAgain = false,
}: DatabaseOptions): Promise<Database> {
  if (ownerUrl && !url)
    throw new Error('DATABASE_OWNER_URL is set: set DATABASE_URL too, to the login the program uses.')
  const server = url ? { loginUrl: url, ownerUrl, stop: async () => {} } : await startEmbedded(dataDir)
  // opened beside the owner's, as each takes a while; before the first migration there is no such login
  const login = connect(server.loginUrl).catch(() => undefined)
  try {
    if (server.ownerUrl) {
      const { ownerUrl, loginUrl } = server
      await connected(ownerUrl, async (client) => {
        await checkServer(client)
        await migrateBy(client, { loginUrl, subgraphs, unlessDone: !migratesAgain })
      })
    }
    const check = async (client: Client) => {
      await checkServer(client)
      return checkLogin(client, subgraphs)
    }
    const prefix = await connected(server.loginUrl, check, await login)
    const isUsable = replicaUrl !== undefined && (await isReplica(replicaUrl, subgraphs))
    return {
      url: server.loginUrl,
      ...(isUsable && { replicaUrl }),
      ownerUrl: server.ownerUrl,
      prefix,
      stop: server.stop,
    }
  } catch (error) {
    await (await login)?.end()
    await server.stop()
    throw error
  }
}
