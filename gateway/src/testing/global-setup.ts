import { inDatabase } from '@concentric/chassis/database/connection'
import { startTestServer } from '@concentric/chassis/database/test-database'
import { Database } from '@concentric/chassis/scope'
import { sowDemo } from '../demo.ts'
import { identityOver } from '../identity-over.ts'
import { settingsFrom } from '../settings.ts'
import { migrated } from '../subgraph-places.ts'
import { testKeyRing, testPrefix } from './house.ts'

/** One server for the whole run: its template holds the migrated and seeded district, from which each test file copies. */
export default async function setup(): Promise<() => Promise<void>> {
  const stop = await startTestServer(migrated)
  const url = inDatabase(process.env.TEST_SERVER_LOGIN_URL!, testPrefix)
  const database = new Database(url, testPrefix, 1)
  const identity = identityOver(settingsFrom({}), 'a-secret-for-the-seed-of-the-tests', {
    url,
    prefix: testPrefix,
    database,
  })
  await identity.migrate()
  await sowDemo({ url, prefix: testPrefix }, { identity, keyRing: testKeyRing })
  await identity.close()
  await database.close()
  return stop
}
