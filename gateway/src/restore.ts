import { resolve } from 'node:path'
import { contentsOf } from './backup/contents.ts'
import { restoreEmbedded } from './backup/restore-embedded.ts'
import { restoreGiven } from './backup/restore-given.ts'
import { type Settings, settingsFrom } from './settings.ts'

// npm run restore -- <folder>      brings a backup back, into an empty DATA_DIR or an empty database

/** Restores a backup of either kind; overwrites nothing. */
async function restore({ dataDir, databaseUrl, databaseOwnerUrl }: Settings, wanted?: string): Promise<void> {
  if (!wanted) throw new Error('Say which backup: npm run restore -- <folder>')
  const folder = resolve(wanted)
  const contents = contentsOf(folder)
  if (contents.kind === 'embedded') {
    if (databaseUrl || databaseOwnerUrl)
      throw new Error(
        'This backup is a copy of the embedded database. Unset DATABASE_URL and DATABASE_OWNER_URL to restore it.',
      )
    return restoreEmbedded(folder, contents, dataDir)
  }
  if (!databaseOwnerUrl)
    throw new Error(
      'This backup is a dump. Set DATABASE_OWNER_URL to an empty database, and DATABASE_URL to its login.',
    )
  return restoreGiven(folder, contents, { ownerUrl: databaseOwnerUrl, loginUrl: databaseUrl })
}

try {
  await restore(settingsFrom(process.env), process.argv[2])
  console.log('The backup is restored: npm start')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
