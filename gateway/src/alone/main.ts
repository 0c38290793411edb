import { parseArgs } from 'node:util'
import { mustBeFree } from '../free-ports.ts'
import { settingsFrom } from '../settings.ts'
import { type Stop, stopOnSignal } from '../stop-on-signal.ts'
import { newestGraph } from './newest-graph.ts'
import { serveOpen } from './serve-open.ts'

// SUPERGRAPH=<file> PORT=<n> npm run -s gateway -- --open     the gateway alone, for any Federation 2 supergraph

async function start(): Promise<Stop> {
  const { values } = parseArgs({ options: { open: { type: 'boolean' } } })
  const { SUPERGRAPH, HOST, PORT } = process.env
  if (!values.open)
    throw new Error('The gateway alone asks nobody who they are. Say that you want that: npm run -s gateway -- --open')
  if (!SUPERGRAPH) throw new Error('SUPERGRAPH is not set. Set it to the file of a composed supergraph.')
  const { host, port } = settingsFrom({ HOST, PORT })
  await mustBeFree(host, [port])
  const { close } = await serveOpen(newestGraph(SUPERGRAPH), { host, port })
  console.log(`Concentric is ready: http://${host}:${port}/graphql`)
  return close
}

const starting = start()
stopOnSignal(starting)
starting.catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
