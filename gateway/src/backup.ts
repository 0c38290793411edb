import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { backUpEmbedded } from './backup/back-up-embedded.ts'
import { sizeOf, writeContents } from './backup/contents.ts'
import { dumpGiven } from './backup/dump-given.ts'
import { megabytes } from './backup/progress.ts'
import { type Settings, settingsFrom } from './settings.ts'

// npm run backup [-- <folder>]      copies the database into a new folder, by default below DATA_DIR/backups

/** Backs the database up, whether the program runs or not; answers the folder the backup is in. */
async function backUp({ dataDir, databaseUrl, databaseOwnerUrl }: Settings, wanted?: string): Promise<string> {
  const madeAt = new Date().toISOString()
  const folder = resolve(wanted ?? join(dataDir, 'backups', madeAt.slice(0, 19).replaceAll(':', '-')))
  if (databaseUrl && !databaseOwnerUrl)
    throw new Error('DATABASE_URL is set. Set DATABASE_OWNER_URL too, to a user who sees every row.')
  if (existsSync(folder) && readdirSync(folder).length)
    throw new Error(`${folder} is not empty, and nothing is overwritten. Choose another folder.`)
  // whole under its name or not there at all
  const unfinished = `${folder}.unfinished`
  mkdirSync(dirname(folder), { recursive: true })
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  try {
    const startedAt = performance.now()
    const made = databaseOwnerUrl
      ? await dumpGiven(databaseOwnerUrl, unfinished)
      : await backUpEmbedded(dataDir, unfinished)
    writeContents(unfinished, { format: 1, madeAt, ...made })
    rmSync(folder, { recursive: true, force: true })
    renameSync(unfinished, folder)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    console.log(`${made.files.length} files, ${megabytes(sizeOf(made))}, in ${seconds} s.`)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw error
  }
  return folder
}

try {
  const folder = await backUp(settingsFrom(process.env), process.argv[2])
  console.log(`The backup is in ${folder}. It holds everything, passwords too: keep it as closed as the database.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
