import { Database } from '@concentric/chassis/scope'
import { secretFrom } from '@concentric/chassis/serve/signature'
import { identityOver } from './identity-over.ts'
import { installationDatabase } from './installation-database.ts'
import { type Settings, settingsFrom } from './settings.ts'

// npm run migrate      brings the database of DATABASE_OWNER_URL, else the embedded one, up to date, and what was changed there by hand back

const APPLIED = `select coalesce(json_agg(subgraph || '/' || name order by applied_at, name), '[]')::text
  from app.migration where applied_at > now() - make_interval(secs => $1)`

/** Migrates the database, sign-in tables too; answers the names of the migrations that were applied. */
async function migrate(settings: Settings): Promise<string[]> {
  const { databaseUrl, databaseOwnerUrl, dataDir } = settings
  if (databaseUrl && !databaseOwnerUrl)
    throw new Error('DATABASE_URL is set. Set DATABASE_OWNER_URL too, to a user who may create roles and schemas.')
  const startedAt = performance.now()
  await using opened = new AsyncDisposableStack()
  const server = await installationDatabase(settings, { migratesAgain: true })
  opened.defer(() => server.stop())
  const database = new Database(server.url, server.prefix, 1)
  opened.defer(() => database.close())
  const identity = identityOver(settings, secretFrom(dataDir), { ...server, database })
  opened.defer(() => identity.close())
  await identity.migrate()
  const seconds = (performance.now() - startedAt) / 1000
  const [names] = await database.run({ role: 'system' }, [{ name: 'applied', text: APPLIED, values: [seconds] }])
  return JSON.parse(names ?? '[]') as string[]
}

try {
  const names = await migrate(settingsFrom(process.env))
  for (const name of names) console.log(`applied  ${name}`)
  console.log(names.length ? 'The database is up to date.' : 'The database was up to date already.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
