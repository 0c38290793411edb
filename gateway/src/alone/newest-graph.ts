import { readFileSync, unwatchFile, watchFile } from 'node:fs'
import { log } from '@concentric/chassis/serve/log'
import { type OpenGraph, openGraph } from './open-graph.ts'

/** The graph of a supergraph file as it is now. */
export type NewestGraph = { readonly current: OpenGraph; close(): Promise<void> }

const lookEveryMilliseconds = 500

/**
 * Serves the supergraph in `file` and, whenever the file changes, the new one: requests under way end on the old. A
 * file that cannot be served is told of, and the last good one stays.
 */
export function newestGraph(file: string): NewestGraph {
  let current = openGraph(readFileSync(file, 'utf8'))
  const look = () => {
    try {
      const next = openGraph(readFileSync(file, 'utf8'))
      const last = current
      current = next
      log('info', { where: 'supergraph', message: 'The changed supergraph is served.' })
      void last.retire()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      log('error', { where: 'supergraph', message: `The changed supergraph is not served: ${reason}` })
    }
  }
  watchFile(file, { interval: lookEveryMilliseconds }, look)
  return {
    get current() {
      return current
    },
    close() {
      unwatchFile(file, look)
      return current.retire()
    },
  }
}
