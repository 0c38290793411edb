import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connected, inDatabase } from './connection.ts'
import { startEmbedded } from './embedded.ts'
import { migrate, type Subgraph } from './migrate.ts'

const template = 'concentric_template'
const at = { owner: 'TEST_SERVER_OWNER_URL', login: 'TEST_SERVER_LOGIN_URL' }

/**
 * For vitest's globalSetup: one server for a whole run, holding a migrated database to copy from; answers how to stop it.
 * It is the server of `DATABASE_OWNER_URL` if that is set, else one that ends with this process however this ends.
 */
export async function startTestServer(subgraphs: readonly Subgraph[]): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_OWNER_URL ? await given(process.env.DATABASE_OWNER_URL) : await temporary()
  await migrate({ ...server, subgraphs }).catch(async (error) => {
    await server.stop()
    throw error
  })
  process.env[at.owner] = server.ownerUrl
  process.env[at.login] = server.loginUrl
  return server.stop
}

/** The addresses of a database made for one test file: of its login, of its owner. */
export type TestDatabase = { url: string; ownerUrl: string; drop(): Promise<void> }

/** A fresh copy of the migrated database. */
export const copyDatabase = (): Promise<TestDatabase> => create(`template ${template} strategy file_copy`)

/** A database without anything in it, for tests of migrations; the roles they make go with it. */
export const emptyDatabase = (): Promise<TestDatabase> => create('')

async function create(from: string): Promise<TestDatabase> {
  const { [at.owner]: ownerUrl, [at.login]: loginUrl } = process.env
  if (!ownerUrl || !loginUrl) throw new Error('No test server: call startTestServer() in the globalSetup of vitest.')
  const name = `concentric_test_${randomBytes(6).toString('hex')}`
  const dropRoles = `do $$ declare role name; begin
    for role in select rolname from pg_roles where starts_with(rolname, '${name}_') loop execute 'drop role ' || role; end loop;
  end $$`
  await maintain(ownerUrl, `create database ${name} ${from}`)
  return {
    url: inDatabase(loginUrl, name),
    ownerUrl: inDatabase(ownerUrl, name),
    drop: () => maintain(ownerUrl, `drop database ${name} with (force)`, dropRoles),
  }
}

const maintain = (ownerUrl: string, ...statements: string[]) =>
  connected(inDatabase(ownerUrl, 'postgres'), async (client) => {
    for (const statement of statements) await client.query(statement)
  })

/** A folder for an embedded server: server and folder end with this process, however this ends. */
export function temporaryFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'concentric-test-'))
  chmodSync(folder, 0o755)
  // A server outlives its killed parent by design; the watcher's input ends with us.
  const end = 'cat; kill -INT $(head -n 1 "$0/postgres/postmaster.pid"); sleep 1; rm -rf "$0"'
  const watcher = spawn('sh', ['-c', end, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  watcher.unref()
  return { folder, remove: () => watcher.stdin.end() }
}

async function temporary() {
  const { folder, remove } = temporaryFolder()
  const settings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=300']
  const embedded = await startEmbedded(folder, { database: template, settings })
  return { ...embedded, stop: () => embedded.stop().then(remove) }
}

async function given(serverUrl: string) {
  const ownerUrl = inDatabase(serverUrl, template)
  await maintain(ownerUrl, `drop database if exists ${template} with (force)`, `create database ${template}`)
  const login = new URL(process.env.DATABASE_URL ?? ownerUrl)
  if (!process.env.DATABASE_URL) [login.username, login.password] = [`${template}_login`, 'for-tests-only']
  return {
    ownerUrl,
    loginUrl: inDatabase(login.href, template),
    stop: () => maintain(ownerUrl, `drop database if exists ${template} with (force)`),
  }
}
