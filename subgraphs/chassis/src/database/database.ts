import { checkLogin, checkServer } from './check.ts'
import { connected } from './connection.ts'
import { startEmbedded } from './embedded.ts'
import { migrate, type Subgraph } from './migrate.ts'

/** A migrated database: the address of its powerless login, its owner's if at hand, and the prefix of its roles. */
export type Database = { url: string; ownerUrl?: string; prefix: string; stop(): Promise<void> }

/** Where the database is (`DATABASE_URL`, `DATABASE_OWNER_URL`; neither: embedded in `dataDir`) and what it must hold. */
export type DatabaseOptions = { dataDir: string; url?: string; ownerUrl?: string; subgraphs: readonly Subgraph[] }

/** Opens the database, migrating it if its owner is at hand; stops with what to do if it is not safe to go on. */
export async function openDatabase({ dataDir, url, ownerUrl, subgraphs }: DatabaseOptions): Promise<Database> {
  if (ownerUrl && !url)
    throw new Error('DATABASE_OWNER_URL is set: set DATABASE_URL too, to the login the program uses.')
  const server = url ? { loginUrl: url, ownerUrl, stop: async () => {} } : await startEmbedded(dataDir)
  try {
    if (server.ownerUrl) {
      await connected(server.ownerUrl, checkServer)
      await migrate({ ownerUrl: server.ownerUrl, loginUrl: server.loginUrl, subgraphs })
    }
    const prefix = await connected(server.loginUrl, async (client) => {
      await checkServer(client)
      return checkLogin(client, subgraphs)
    })
    return { url: server.loginUrl, ownerUrl: server.ownerUrl, prefix, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}
