import { benchBatch } from './batch/batch.ts'
import { benchGateway } from './gateway/gateway.ts'
import { benchSubgraph } from './subgraph/subgraph.ts'

// npm run bench: every benchmark, or those named after `-- --only`, as in `--only gateway`.

const benchmarks: Record<string, () => Promise<void>> = {
  gateway: benchGateway,
  subgraph: benchSubgraph,
  batch: benchBatch,
}

const at = process.argv.indexOf('--only')
const names = at < 0 ? Object.keys(benchmarks) : (process.argv[at + 1] ?? '').split(',')
for (const name of names) {
  const run = benchmarks[name]
  if (!run)
    throw new Error(`There is no benchmark "${name}". Name one or more of: ${Object.keys(benchmarks).join(', ')}.`)
  await run()
}
