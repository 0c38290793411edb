import { connected } from '@concentric/chassis/database/connection'
import { startEmbedded } from '@concentric/chassis/database/embedded'
import { prefixOf } from '@concentric/chassis/database/roles'
import { KeyRing } from '@concentric/chassis/personal/key-ring'
import { rotateKeys } from '@concentric/chassis/personal/rotate'
import { sealedColumnsOf } from '@concentric/chassis/personal/sealed'
import { Database } from '@concentric/chassis/scope'
import { secretFrom } from '@concentric/chassis/serve/signature'
import { settingsFrom } from './settings.ts'
import { subgraphs } from './subgraphs.ts'

// npm run -s personal:rotate      brings every row to the newest of PERSONAL_KEYS; may run beside the program

/** Wraps the key of every row by the newest key, table by table. */
async function rotate(): Promise<void> {
  const { databaseUrl, dataDir } = settingsFrom(process.env)
  await using opened = new AsyncDisposableStack()
  const server = databaseUrl
    ? { loginUrl: databaseUrl, stop: async () => {} }
    : await startEmbedded(dataDir, { isKeeper: false })
  opened.defer(() => server.stop())
  const prefix = await connected(server.loginUrl, prefixOf)
  if (!prefix) throw new Error('The database holds nothing yet. Run "npm start" first.')
  const ring = KeyRing.from(process.env.PERSONAL_KEYS, secretFrom(dataDir))
  const database = new Database(server.loginUrl, prefix, 1)
  opened.defer(() => database.close())
  for (const { name, entities } of subgraphs)
    for (const { name: type, table } of entities.values()) {
      if (!table || !Object.keys(sealedColumnsOf(table)).length) continue
      console.log(`${name} ${type}: ${await rotateKeys(database, table, ring)} rows brought to key ${ring.newest}`)
    }
  console.log(
    'Every row is kept under the newest key. Once every program runs with it, run this again; then older keys may be taken out of PERSONAL_KEYS.',
  )
}

rotate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
