import { type Database, openDatabase } from '@concentric/chassis/database/database'
import { type Settings } from './settings.ts'
import { migrated } from './subgraph-places.ts'

/** The database of the settings: a given server, else the embedded one. */
export const installationDatabase = (
  { dataDir, databaseUrl, databaseOwnerUrl, databaseReplicaUrl }: Settings,
  { migratesAgain = false } = {},
): Promise<Database> =>
  openDatabase({
    dataDir,
    url: databaseUrl,
    ownerUrl: databaseOwnerUrl,
    replicaUrl: databaseReplicaUrl,
    subgraphs: migrated,
    migratesAgain,
  })
