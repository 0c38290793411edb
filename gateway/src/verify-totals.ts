import { type Comparison, compareTotals } from '@concentric/chassis/kept-total'
import { withKeptDatabase } from './kept-database.ts'
import { subgraphs } from './subgraphs.ts'

// npm run -s totals:verify      whether every kept total is what the rows it counts add up to

const linesOf = ({ table, right, wrong, differences }: Comparison): string[] => [
  `${table.padEnd(38)} ${right} right, ${wrong} wrong`,
  ...differences.map(
    ({ of, kept, true: counted }) =>
      `  WRONG: ${JSON.stringify(of)} is kept as ${JSON.stringify(kept)}, and counted ${JSON.stringify(counted)}`,
  ),
  ...(wrong > differences.length ? [`  and ${wrong - differences.length} more`] : []),
]

try {
  const totals = subgraphs.flatMap((subgraph) => subgraph.totals)
  const compared = await withKeptDatabase((database) => compareTotals(database, totals))
  for (const line of compared.flatMap(linesOf)) console.log(line)
  const isRight = compared.every(({ wrong }) => !wrong)
  console.log(isRight ? 'Every total is what it counts.' : 'Not every total is what it counts.')
  process.exitCode = isRight ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
