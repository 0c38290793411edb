import { type Client } from 'pg'
import { roleNames } from '../levels.ts'

/** The prefix of a new database's roles: its name, as far as a role's name can carry it. */
export function prefixFrom(database: string): string {
  const clean = database
    .toLowerCase()
    .replace(/[^a-z0-9_]/g, '_')
    .slice(0, 48)
  return /^(?!pg(_|$))[a-z]/.test(clean) ? clean : `db_${clean}`
}

/** The prefix of the roles of the database `client` is in, none before its first migration: schema app belongs to its owner. */
export async function prefixOf(client: Client): Promise<string | undefined> {
  const { rows } = await client.query(
    `select pg_get_userbyid(nspowner) as owner from pg_namespace where nspname = 'app'`,
  )
  if (!rows[0]) return undefined
  const prefix = /^(.+)_owner$/.exec(rows[0].owner)?.[1]
  if (!prefix)
    throw new Error(`The schema "app" belongs to "${rows[0].owner}", not to us. Give us a database of our own.`)
  return prefix
}

/** SQL written for the roles `app_…`, for the roles of a database with `prefix`. */
export function forPrefix(sql: string, prefix: string): string {
  return sql.replace(new RegExp(`\\bapp_(${[...roleNames, 'owner', 'login'].join('|')})\\b`, 'g'), `${prefix}_$1`)
}

/** Runs `statement` unless the SQL condition `done` holds; one the owner has no right to, an administrator must run. */
export async function ensure(client: Client, done: string, values: unknown[], statement: string): Promise<void> {
  const { rows } = await client.query(`select ${done} as done`, values)
  if (rows[0].done) return
  await client.query(statement).catch((cause) => {
    const shown = statement.replace(/ password .*/, ' password …')
    throw new Error(`${cause.message}. Let an administrator run this once, then start again: ${shown};`, { cause })
  })
}

/** What every session of the login starts with, unless an administrator has set it otherwise. */
export const sessionDefaults = {
  timezone: 'Asia/Shanghai',
  statement_timeout: '5s',
  idle_in_transaction_session_timeout: '15s',
  // a statement whose reader has gone stops
  client_connection_check_interval: '500ms',
  // rows lie in memory or on a disk without an arm: the first ten of a list come from its index, in order
  random_page_cost: '1.1',
  // to compile a question takes longer than to answer it
  jit: 'off',
}

const loginOf = (url: string): string => decodeURIComponent(new URL(url).username)

/** Whether the login of `loginUrl` may become each role of `prefix`: roles stay behind when a database moves to another server. */
export async function rolesStand(client: Client, prefix: string, loginUrl?: string): Promise<boolean> {
  if (!loginUrl) return false
  const { rows } = await client.query<{ all: boolean }>(
    `select count(distinct role.oid) = cardinality($2::text[]) as all
     from pg_auth_members m join pg_roles role on role.oid = m.roleid join pg_roles login on login.oid = m.member
     where login.rolname = $1 and not login.rolinherit and role.rolname = any($2)`,
    [loginOf(loginUrl), roleNames.map((name) => `${prefix}_${name}`)],
  )
  return rows[0]!.all
}

/**
 * Makes the roles of `prefix`: an owner, one per level, `system` and `identity`. The login of `loginUrl` (made when
 * missing) may become each of these and has no right of its own. Roles belong to the server: others may have made them.
 */
export async function ensureRoles(client: Client, prefix: string, loginUrl?: string): Promise<void> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int >= 160000 as modern, quote_ident(current_user) as me`,
  )
  const { modern, me }: { modern: boolean; me: string } = rows[0]
  const exists = 'exists (select from pg_roles where rolname = $1)'
  const owner = `${prefix}_owner`
  const roles = roleNames.map((name) => `${prefix}_${name}`)
  for (const role of [owner, ...roles]) await ensure(client, exists, [role], `create role ${role} nologin noinherit`)
  await ensure(client, `pg_has_role($1, '${modern ? 'SET' : 'MEMBER'}')`, [owner], `grant ${owner} to ${me}`)
  // Without inheriting: rights count only after "set role".
  const grant = (role: string, member: string) =>
    ensure(
      client,
      `pg_has_role($1, $2, 'MEMBER') and not pg_has_role($1, $2, 'USAGE')`,
      [member, role],
      `grant ${role} to ${client.escapeIdentifier(member)}${modern ? ' with inherit false' : ''}`,
    )
  await grant(`${prefix}_system`, owner)
  if (!loginUrl) return

  const login = loginOf(loginUrl)
  const name = client.escapeIdentifier(login)
  const password = client.escapeLiteral(decodeURIComponent(new URL(loginUrl).password))
  await ensure(client, exists, [login], `create role ${name} login noinherit password ${password}`)
  const powerless = 'exists (select from pg_roles where rolname = $1 and not rolinherit)'
  await ensure(client, powerless, [login], `alter role ${name} noinherit`)
  for (const role of roles) await grant(role, login)
  const set = 'exists (select from pg_roles, unnest(rolconfig) as setting where rolname = $1 and setting ilike $2)'
  for (const [key, value] of Object.entries(sessionDefaults))
    await ensure(client, set, [login, `${key}=%`], `alter role ${name} set ${key} = '${value}'`)
}
