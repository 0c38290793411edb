import { connected } from '@concentric/chassis/database/connection'
import { startEmbedded } from '@concentric/chassis/database/embedded'
import { prefixOf } from '@concentric/chassis/database/roles'
import { Database } from '@concentric/chassis/scope'
import { settingsFrom } from './settings.ts'

/** Reads the database of an installation as it was left; changes nothing, not even what a start would bring up to date. */
export async function withKeptDatabase<T>(read: (database: Database) => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir } = settingsFrom(process.env)
  await using opened = new AsyncDisposableStack()
  const server = databaseUrl
    ? { loginUrl: databaseUrl, stop: async () => {} }
    : await startEmbedded(dataDir, { isKeeper: false })
  opened.defer(() => server.stop())
  const prefix = await connected(server.loginUrl, prefixOf)
  if (!prefix) throw new Error('The database holds nothing yet: there is nothing to verify. Run "npm start" first.')
  const database = new Database(server.loginUrl, prefix, 1)
  opened.defer(() => database.close())
  return await read(database)
}
