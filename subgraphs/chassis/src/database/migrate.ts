import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client } from 'pg'
import { levelNames } from '../levels.ts'
import { leakproofSearch } from '../search/search-schema.ts'
import { appSchema } from './app-schema.ts'
import { actingAs, connected } from './connection.ts'
import { ensure, ensureRoles, forPrefix, prefixFrom, prefixOf, rolesStand, sessionDefaults } from './roles.ts'
import { keepSetting } from './setting.ts'

/** A subgraph whose schema is called `name` and whose migrations lie in `folder/migrations`. */
export type Subgraph = { name: string; folder: string }

type Wanted = {
  loginUrl?: string
  subgraphs: readonly Subgraph[]
  /** Whether to do nothing where the very same was done before: a program that comes back has no time. */
  unlessDone?: boolean
}
type Run = (sql: string) => Promise<unknown>

/**
 * Brings a database up to date: roles, the schema `app`, then each subgraph in the order given (governance, which the
 * others refer to, first). Harmless when repeated; two at once wait for each other.
 */
export const migrate = ({ ownerUrl, ...wanted }: Wanted & { ownerUrl: string }): Promise<void> =>
  connected(ownerUrl, (client) => migrateBy(client, wanted))

/** The same by a connection of the owner. */
export async function migrateBy(client: Client, { loginUrl, subgraphs, unlessDone = false }: Wanted): Promise<void> {
  const wanted = hashOfAll(subgraphs)
  await client.query('set statement_timeout = 0')
  await client.query(`select pg_advisory_lock(hashtext('concentric migrations'))`)
  const { rows } = await client.query(
    `select current_database() as database, rolsuper as powerful from pg_roles where rolname = current_user`,
  )
  const known = await prefixOf(client)
  const prefix = known ?? prefixFrom(rows[0].database)
  const owner = `${prefix}_owner`
  const isDone = async () =>
    (await rolesStand(client, prefix, loginUrl)) && (await lastMigration(client, owner)) === wanted
  if (unlessDone && known && (await isDone())) return
  await ensureRoles(client, prefix, loginUrl)
  const extended = 'exists (select from pg_extension where extname = $1)'
  for (const name of ['btree_gist', 'pg_trgm']) await ensure(client, extended, [name], `create extension ${name}`)
  const there = 'to_regnamespace($1) is not null'
  for (const name of ['app', 'identity', ...subgraphs.map((subgraph) => subgraph.name)])
    await ensure(client, there, [name], `create schema ${name} authorization ${owner}`)

  const run: Run = (sql) => client.query(forPrefix(sql, prefix))
  await actingAs(client, owner, async () => {
    await run(appSchema)
    await client.query(`insert into app.setting values ('prefix', $1) on conflict do nothing`, [prefix])
    await run('grant usage, create on schema identity to app_identity')
  })
  if (rows[0].powerful) await run(leakproofSearch)
  for (const subgraph of subgraphs) await migrateSubgraph(client, owner, subgraph, run)
  await keepSetting(client, owner, DONE, wanted)
}

const DONE = 'migrated'

/** A hash of all that a migration runs. */
function hashOfAll(subgraphs: readonly Subgraph[]): string {
  const hash = createHash('sha256').update(appSchema).update(leakproofSearch).update(JSON.stringify(sessionDefaults))
  for (const { name, folder } of subgraphs) {
    hash.update(name)
    for (const migration of migrationsIn(folder)) hash.update(migration.name).update(migration.hash)
    hash.update(finish(folder) ?? '')
  }
  return hash.digest('hex')
}

/** The hash of what was migrated last, if the database remembers one. */
async function lastMigration(client: Client, owner: string): Promise<string | undefined> {
  const { rows } = await client.query(`select to_regclass('app.setting') is not null as known`)
  if (!rows[0].known) return undefined
  const found = await actingAs(client, owner, () =>
    client.query('select value from app.setting where key = $1', [DONE]),
  )
  return found.rows[0]?.value
}

async function migrateSubgraph(client: Client, owner: string, { name, folder }: Subgraph, run: Run) {
  const readers = [...levelNames, 'system'].map((level) => `app_${level}`).join(', ')
  await actingAs(client, owner, () => run(`grant usage on schema ${name} to ${readers}`))
  const applied = await appliedMigrations(client, owner)
  for (const migration of migrationsIn(folder)) {
    const path = `${name}/migrations/${migration.name}`
    const before = applied.get(path)
    if (before === migration.hash) continue
    if (before)
      throw new Error(`${path} has changed since it was applied. Restore it, and write a new migration instead.`)
    await actingAs(client, owner, async () => {
      // drizzle-kit's first migration makes the schema, which is there already.
      await runFile(path, migration.sql.replace(`CREATE SCHEMA "${name}";`, ''), run)
      await client.query('insert into app.migration values ($1, $2, $3)', [name, migration.name, migration.hash])
    })
  }
  const after = finish(folder)
  if (after !== undefined) await actingAs(client, owner, () => runFile(`${name}/migrations/after.sql`, after, run))
}

/** What runs after the migrations of a subgraph's folder, each time. */
function finish(folder: string): string | undefined {
  const after = join(folder, 'migrations', 'after.sql')
  return existsSync(after) ? readFileSync(after, 'utf8') : undefined
}

async function runFile(path: string, sql: string, run: Run): Promise<void> {
  for (const statement of sql.split('--> statement-breakpoint')) {
    await run(statement.trim()).catch((cause) => {
      const place = statement
        .trim()
        .slice(0, cause.position ?? 60)
        .split('\n')
        .at(-1)
      throw new Error(`${path}: ${cause.message}, at: ${place}`, { cause })
    })
  }
}

/** The migrations of a subgraph's folder, oldest first. */
function migrationsIn(folder: string): { name: string; sql: string; hash: string }[] {
  return namesIn(folder).map((name) => {
    const sql = readFileSync(fileOf(folder, name), 'utf8')
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

function namesIn(folder: string): string[] {
  const root = join(folder, 'migrations')
  const names = existsSync(root) ? readdirSync(root).sort() : []
  return names.filter((name) => existsSync(fileOf(folder, name)))
}

const fileOf = (folder: string, name: string) => join(folder, 'migrations', name, 'migration.sql')

/** Hashes of what has been applied, read as `role`, by `<subgraph>/migrations/<name>`. */
async function appliedMigrations(client: Client, role: string): Promise<Map<string, string>> {
  const sql = `select subgraph || '/migrations/' || name as path, hash from app.migration`
  const { rows } = await actingAs(client, role, () => client.query<{ path: string; hash: string }>(sql))
  return new Map(rows.map(({ path, hash }) => [path, hash]))
}

/** Names of the migrations a database still lacks, read as `role`. */
export async function missingMigrations(client: Client, role: string, subgraphs: readonly Subgraph[]) {
  const applied = await appliedMigrations(client, role)
  const paths = subgraphs.flatMap(({ name, folder }) => namesIn(folder).map((it) => `${name}/migrations/${it}`))
  return paths.filter((path) => !applied.has(path))
}
