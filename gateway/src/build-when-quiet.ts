import { performance } from 'node:perf_hooks'

const BETWEEN_MILLISECONDS = 200
/** The part of the time since the last look in which a quiet program was at work. */
const QUIET = 0.2

/**
 * Builds the schemas of subgraphs and what else takes long one by one once the door is open, and only while there is
 * next to nothing to do: whoever comes first has the one he needs built at once, and waits for none of the others.
 * Answers how to stop.
 */
export function buildWhenQuiet(builds: readonly (() => unknown)[]): () => void {
  const waiting = [...builds]
  let before = performance.eventLoopUtilization()
  const timer = setInterval(() => {
    const isQuiet = performance.eventLoopUtilization(before).utilization < QUIET
    const next = isQuiet ? waiting.shift() : undefined
    next?.()
    if (waiting.length === 0) clearInterval(timer)
    before = performance.eventLoopUtilization()
  }, BETWEEN_MILLISECONDS)
  return () => clearInterval(timer)
}
