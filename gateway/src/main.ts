import { flushCompileCache } from 'node:module'
import { parseArgs } from 'node:util'
import { type Settings, settingsFrom } from './settings.ts'
import { atOnce, whenCalled } from './spare.ts'
import { type Stop, stopOnSignal } from './stop-on-signal.ts'
import { type SubgraphName, subgraphNames } from './subgraph-places.ts'

// npm start            everything in one process
// npm start -- --separate        a process each, supervised
// npm start -- --only <name>     one of them alone: a subgraph, or the gateway
//                        --spare   loaded only, until its supervisor calls it

const isSubgraph = (name: string): name is SubgraphName => subgraphNames.some((each) => each === name)

/** Starts what the command line asks for. Each way is loaded by itself: a process of one subgraph needs little of the rest. */
async function start({ only, separate, spare }: Asked, settings: Settings): Promise<Stop> {
  if (separate) return (await import('./supervisor.ts')).supervise(settings)
  if (only === undefined) return (await import('./one-process.ts')).startOneProcess(settings)
  const turn = spare ? whenCalled : atOnce
  if (only === 'gateway') return (await import('./gateway-process.ts')).startGatewayProcess(settings, turn)
  if (isSubgraph(only)) return (await import('./subgraph-process.ts')).startSubgraphProcess(only, settings, turn)
  throw new Error(`There is no subgraph "${only}". Choose one of ${subgraphNames.join(', ')}, or gateway.`)
}

type Asked = { only?: string; separate?: boolean; spare?: boolean }

function asked(): Asked {
  const { values } = parseArgs({
    options: { separate: { type: 'boolean' }, only: { type: 'string' }, spare: { type: 'boolean' } },
  })
  if (values.separate && values.only !== undefined)
    throw new Error('--separate starts every process, --only a single one. Give one of the two.')
  if (values.spare && !process.send) throw new Error('--spare waits for a supervisor. Leave it out.')
  return values
}

async function greet({ mode, origins: [address] }: Settings): Promise<void> {
  console.log(`console  ${address}/\nportal   ${address}/portal\ngraph    POST ${address}/graphql`)
  if (mode === 'demo')
    console.log(`explorer ${address}/graphiql\n\n${(await import('./demo-accounts.ts')).accountTable()}\n`)
  console.log(`Concentric is ready: ${address}`)
}

async function main(): Promise<void> {
  const settings = settingsFrom(process.env)
  const wanted = asked()
  const starting = start(wanted, settings)
  stopOnSignal(starting)
  await starting
  // a supervisor waits for this word
  if (wanted.only && process.send) process.send('ready')
  else if (wanted.only) console.log(`Concentric ${wanted.only} is ready.`)
  else await greet(settings)
  // otherwise written at an orderly end only: one that is killed first would compile it all again
  flushCompileCache()
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  if (process.env.LOG === '1') console.error(error)
  process.exit(1)
})
