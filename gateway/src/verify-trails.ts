import { connected } from '@concentric/chassis/database/connection'
import { startEmbedded } from '@concentric/chassis/database/embedded'
import { prefixOf } from '@concentric/chassis/database/roles'
import { Database } from '@concentric/chassis/scope'
import { type Verdict, verifyTrail } from '@concentric/chassis/trail/verify'
import { settingsFrom } from './settings.ts'
import { subgraphNames } from './subgraph-places.ts'

// npm run -s audit:verify      whether every trail is as it was sealed
// npm run -s audit:verify -- <head> …      and still leads through these heads, printed earlier and kept elsewhere

/** Verifies the trails of an installation, one after the other; changes nothing, not even what a start would bring up to date. */
async function verifyTrails(heads: readonly string[]): Promise<Verdict[]> {
  const { databaseUrl, dataDir } = settingsFrom(process.env)
  await using opened = new AsyncDisposableStack()
  const server = databaseUrl
    ? { loginUrl: databaseUrl, stop: async () => {} }
    : await startEmbedded(dataDir, { isKeeper: false })
  opened.defer(() => server.stop())
  const prefix = await connected(server.loginUrl, prefixOf)
  if (!prefix) throw new Error('The database holds nothing yet: there is no trail. Run "npm start" first.')
  const database = new Database(server.loginUrl, prefix, 1)
  opened.defer(() => database.close())
  const verdicts: Verdict[] = []
  for (const schema of subgraphNames) verdicts.push(await verifyTrail(database, schema, heads))
  return verdicts
}

const lineOf = ({ schema, entries, sealed, head = 'none', wrong }: Verdict) =>
  `${schema.padEnd(14)} ${entries} entries, ${sealed} sealed, ${entries - sealed} not yet · head ${head}${wrong ? `\n  WRONG: ${wrong}` : ''}`

try {
  const heads = process.argv.slice(2)
  const verdicts = await verifyTrails(heads)
  for (const verdict of verdicts) console.log(lineOf(verdict))
  const lost = heads.filter((head) => !verdicts.some(({ passed }) => passed.includes(head)))
  for (const head of lost) console.log(`WRONG: no trail leads through ${head} any more`)
  const isWhole = !lost.length && verdicts.every(({ wrong }) => !wrong)
  console.log(isWhole ? 'The trail is as it was sealed.' : 'The trail is not as it was sealed.')
  process.exitCode = isWhole ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
