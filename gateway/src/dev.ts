import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { consolePort } from './console-port.ts'
import { accountTable } from './demo-accounts.ts'
import { installationDatabase } from './installation-database.ts'
import { type Settings, settingsFrom } from './settings.ts'
import { type Stop, stopOnSignal } from './stop-on-signal.ts'
import { watchServer } from './watch.ts'

// npm run dev      the server starts again after every save, the console reloads in place, the database stays

const root = resolve(import.meta.dirname, '../..')

async function develop(settings: Settings): Promise<Stop> {
  await using started = new AsyncDisposableStack()
  const database = await installationDatabase(settings)
  started.defer(() => database.stop())
  const env = { ...process.env, DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl ?? '' }
  const vitePort = consolePort(settings.port)
  const vite = spawn(join(root, 'node_modules/.bin/vite'), ['--port', String(vitePort), '--strictPort'], {
    cwd: join(root, 'admin'),
    env: { ...env, GATEWAY_URL: settings.gatewayUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  started.defer(() => ended(vite))
  const server = new DevServer(env)
  started.defer(() => server.stop())
  await server.restart()
  started.defer(watchServer((file) => void server.restart(file)))
  const all = started.move()
  return () => all.disposeAsync()
}

/** The server as the files are now. */
class DevServer {
  private child?: ChildProcess
  private turn = Promise.resolve()

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** Ends the server and starts it anew; resolves once it is ready, or has said why it cannot be. */
  restart(file?: string): Promise<void> {
    this.turn = this.turn.then(async () => {
      const since = performance.now()
      await this.stop()
      const entry = join(import.meta.dirname, 'dev-server.ts')
      const child = spawn(process.execPath, [...process.execArgv, entry], {
        env: this.env,
        detached: true,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      })
      this.child = child
      const isReady = await new Promise((resolve) => {
        child.once('message', () => resolve(true))
        child.once('exit', () => resolve(false))
      })
      const seconds = ((performance.now() - since) / 1000).toFixed(1)
      if (file) console.log(isReady ? `${file}: started again in ${seconds} s` : `${file}: waiting for the next save`)
    })
    return this.turn
  }

  async stop(): Promise<void> {
    if (this.child) await ended(this.child)
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const over = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await over
}

async function main(): Promise<void> {
  const settings = settingsFrom(process.env)
  const starting = develop(settings)
  stopOnSignal(starting)
  await starting
  const [address] = settings.origins
  console.log(`console  http://127.0.0.1:${consolePort(settings.port)}/\ngraph    POST ${address}/graphql`)
  console.log(`explorer ${address}/graphiql\n\n${accountTable()}\n\nConcentric is ready: ${address}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
