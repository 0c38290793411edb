import { parseArgs } from 'node:util'
import { benchBatch } from './batch/batch.ts'
import { benchConsole } from './console/console.ts'
import { benchGateway } from './gateway/gateway.ts'
import { benchGraph } from './graph/graph.ts'
import { sizeOf } from './graph/installation/size.ts'
import { isNamed, workloads } from './graph/workloads/workloads.ts'
import { benchMatch } from './match/match.ts'
import { benchSubgraph } from './subgraph/subgraph.ts'

// npm run bench: every benchmark, or those named after `--`, as in `-- console`, `-- --only gateway` or `-- --only W1,W2`. The graph is
// asked in a district of `--size` S or M; `--write` puts its tables into docs/performance.md.

// what was started ends with this process, also when it is told to end
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

const text = { type: 'string' } as const
const { values, positionals } = parseArgs({
  options: { only: text, size: { ...text, default: 'S' }, write: { type: 'boolean' } },
  allowPositionals: true,
})
const named = [...positionals, ...(values.only?.split(',') ?? [])]
const names = named.length ? named : undefined
const works = names?.filter((name) => workloads.some((workload) => isNamed(workload, name)))
const size = sizeOf(values.size)

const benchmarks: Record<string, () => Promise<void>> = {
  gateway: benchGateway,
  subgraph: benchSubgraph,
  batch: benchBatch,
  console: benchConsole,
  match: benchMatch,
  graph: () => benchGraph({ size, only: works?.length ? works : undefined, writes: values.write ?? false }),
}
const unknown = names?.find((name) => !benchmarks[name] && !works?.includes(name))
if (unknown)
  throw new Error(
    `There is no benchmark "${unknown}". Name one or more of: ${[...Object.keys(benchmarks), ...workloads.map(({ name }) => name)].join(', ')}.`,
  )
for (const [name, run] of Object.entries(benchmarks))
  if (!names || names.includes(name) || (name === 'graph' && works?.length)) await run()
