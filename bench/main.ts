import { parseArgs } from 'node:util'
import { benchBatch } from './batch/batch.ts'
import { benchGateway } from './gateway/gateway.ts'
import { benchGraph } from './graph/graph.ts'
import { sizeOf } from './graph/installation/size.ts'
import { workloads } from './graph/workloads/workloads.ts'
import { benchSubgraph } from './subgraph/subgraph.ts'

// npm run bench: every benchmark, or those named after `-- --only`, as in `--only gateway` or `--only W1,W2`.

const { values } = parseArgs({ options: { only: { type: 'string' }, size: { type: 'string', default: 'S' } } })
const names = values.only?.split(',')
const size = sizeOf(values.size)
const works = workloads.map(({ name }) => name)
const asked = names?.filter((name) => works.includes(name))

const benchmarks: Record<string, () => Promise<void>> = {
  gateway: benchGateway,
  subgraph: benchSubgraph,
  batch: benchBatch,
  graph: () => benchGraph({ size, only: asked?.length ? asked : undefined }),
}
const unknown = names?.find((name) => !benchmarks[name] && !works.includes(name))
if (unknown)
  throw new Error(
    `There is no benchmark "${unknown}". Name one or more of: ${[...Object.keys(benchmarks), ...works].join(', ')}.`,
  )
for (const [name, run] of Object.entries(benchmarks))
  if (!names || names.includes(name) || (name === 'graph' && asked?.length)) await run()
