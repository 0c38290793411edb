import { type Verdict, verifyTrail } from '@concentric/chassis/trail/verify'
import { withKeptDatabase } from './kept-database.ts'
import { subgraphNames } from './subgraph-places.ts'

// npm run -s audit:verify      whether every trail is as it was sealed
// npm run -s audit:verify -- <head> …      and still leads through these heads, printed earlier and kept elsewhere

/** Verifies the trails of an installation, one after the other. */
const verifyTrails = (heads: readonly string[]): Promise<Verdict[]> =>
  withKeptDatabase(async (database) => {
    const verdicts: Verdict[] = []
    for (const schema of subgraphNames) verdicts.push(await verifyTrail(database, schema, heads))
    return verdicts
  })

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
