import { parseArgs } from 'node:util'
import { accountTable } from './demo.ts'
import { startOneProcess } from './one-process.ts'
import { startGatewayProcess, startSubgraphProcess } from './own-process.ts'
import { stopOnSignal } from './run-files.ts'
import { settingsFrom } from './settings.ts'
import { supervise } from './supervisor.ts'

// npm start            everything in one process
// npm start -- --separate        a process each, supervised
// npm start -- --only <name>     one of them alone: a subgraph, or the gateway

const { values } = parseArgs({ options: { separate: { type: 'boolean' }, only: { type: 'string' } } })

async function start(): Promise<void> {
  const settings = settingsFrom(process.env)
  if (values.only) {
    stopOnSignal(
      values.only === 'gateway'
        ? await startGatewayProcess(settings)
        : await startSubgraphProcess(values.only, settings),
    )
    console.log(`Concentric ${values.only} is ready.`)
    return
  }
  stopOnSignal(await (values.separate ? supervise(settings) : startOneProcess(settings)))
  const [address] = settings.origins
  console.log(`console  ${address}/\nportal   ${address}/portal\ngraph    POST ${address}/graphql`)
  if (settings.mode === 'demo') console.log(`explorer ${address}/graphiql\n\n${accountTable()}\n`)
  console.log(`Concentric is ready: ${address}`)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  if (process.env.LOG === '1') console.error(error)
  process.exit(1)
})
