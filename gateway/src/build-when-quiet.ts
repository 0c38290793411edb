import { type Subgraph } from '@concentric/chassis/subgraph'

const BETWEEN_MILLISECONDS = 200

/**
 * Builds the schemas of subgraphs one by one once the door is open: whoever comes first has the one he needs built at once,
 * and waits for none of the others. Answers how to stop.
 */
export function buildWhenQuiet(subgraphs: readonly Pick<Subgraph, 'schema'>[]): () => void {
  const waiting = [...subgraphs]
  const timer = setInterval(() => {
    const next = waiting.shift()
    if (next) void next.schema
    else clearInterval(timer)
  }, BETWEEN_MILLISECONDS)
  return () => clearInterval(timer)
}
