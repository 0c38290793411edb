import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import { connected, inDatabase } from './connection.ts'
import { dataFolder, programFolder, serverAccount } from './place.ts'
import { prefixFrom } from './roles.ts'
import { secretsOf } from './secrets.ts'
import { type Cluster, initialise, serverPid, startServer, stopServer } from './server.ts'

export type Embedded = { ownerUrl: string; loginUrl: string; stop(): Promise<void> }

/**
 * Starts the Postgres that comes with us, its data in `dataDir/postgres`, and starts it again when it crashes.
 * One program at a time keeps it: a second one on the same `dataDir` uses the server and leaves its stopping to the first.
 * Who is no keeper (`isKeeper: false`) borrows it: it stops only what it has started and nobody keeps since.
 */
export async function startEmbedded(
  dataDir: string,
  { database = 'concentric', settings = [] as string[], isKeeper = true } = {},
): Promise<Embedded> {
  mkdirSync(dataDir, { recursive: true })
  const home = realpathSync(dataDir)
  const account = serverAccount()
  const data = await dataFolder(home, account)
  if (data !== join(home, 'postgres')) console.log(`${home} is closed to the user postgres: its data are in ${data}.`)
  const cluster: Cluster = {
    programs: programFolder(account),
    data,
    log: join(home, 'postgres.log'),
    account,
    settings,
  }

  const secrets = await secretsOf(home, { data: existsSync(data), server: serverPid(data) !== undefined })
  if (!existsSync(data)) initialise(cluster, secrets.ownerPassword)
  const url = (user: string, password: string) => `postgres://${user}:${password}@127.0.0.1:${secrets.port}/${database}`
  const ownerUrl = url('postgres', secrets.ownerPassword)
  const maintenance = inDatabase(ownerUrl, 'postgres')

  const isStartedHere = serverPid(data) === undefined
  let ours = false
  let stopping = false
  const keep = async () => {
    const client = await connectedTo(cluster, maintenance)
    let stopped = false
    client.on('error', (error) => {
      stopped = error instanceof DatabaseError && error.code === '57P01' // by an administrator, who wants it so
    })
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`)
    if (isKeeper) ours = (await client.query('select pg_try_advisory_lock(1) as ours')).rows[0].ours
    if (!ours) return client.end()
    client.once('end', () => {
      if (stopping || stopped) return
      keeping = keep()
      keeping.catch((error) => console.error(error.message))
    })
  }
  let keeping = keep()
  await keeping
  return {
    ownerUrl,
    loginUrl: url(`${prefixFrom(database)}_login`, secrets.loginPassword),
    async stop() {
      stopping = true
      await keeping.catch(() => {})
      const isLeft = !isKeeper && isStartedHere && !(await isKept(maintenance))
      if (ours || isLeft) await stopServer(data)
    },
  }
}

/** A connection to the server, which is started unless it runs already. */
async function connectedTo(cluster: Cluster, url: string): Promise<Client> {
  const connect = async () => {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    await client.connect()
    return client
  }
  if (serverPid(cluster.data) !== undefined) {
    const client = await connect().catch(() => undefined)
    if (client) return client
  }
  await startPatiently(cluster, url)
  return connect()
}

/** Whether a program holds the lock of the one that keeps the server. */
const isKept = (url: string) =>
  connected(url, async (client) => {
    const { rowCount } = await client.query(
      `select from pg_locks where locktype = 'advisory' and objid = 1 and granted`,
    )
    return rowCount !== 0
  })

/** Starts the server; right after a kill its lock, memory or port may still be held by what is left of the last one, or by one just starting. */
async function startPatiently(cluster: Cluster, url: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await startServer(cluster, url)
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      if (tries === 60 || !/in use|already exists|is empty/.test(said))
        throw new Error(
          `Postgres does not start in ${cluster.data}. Mend what it says, or set DATABASE_URL to a server of your own:\n${said}`,
        )
      await sleep(50)
    }
  }
}
