const BETWEEN_MILLISECONDS = 200

/**
 * Builds the schemas of subgraphs and what else takes long one by one once the door is open: whoever comes first has the
 * one he needs built at once, and waits for none of the others. Answers how to stop.
 */
export function buildWhenQuiet(builds: readonly (() => unknown)[]): () => void {
  const waiting = [...builds]
  const timer = setInterval(() => {
    const next = waiting.shift()
    if (next) next()
    else clearInterval(timer)
  }, BETWEEN_MILLISECONDS)
  return () => clearInterval(timer)
}
