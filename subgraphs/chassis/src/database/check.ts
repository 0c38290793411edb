import { type Client } from 'pg'
import { roleNames } from '../levels.ts'
import { missingMigrations, type Subgraph } from './migrate.ts'
import { prefixOf } from './roles.ts'

/** Stops unless the server `client` talks to can hold our data: Postgres 15, UTF-8, a locale that knows Chinese letters. */
export async function checkServer(client: Client): Promise<void> {
  const { rows } = await client.query(
    `select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
       $1 ~ '^\\w+$' as letters, to_regproc('show_trgm') is not null as trigrams`,
    ['驿站'],
  )
  const { version, encoding, letters, trigrams } = rows[0]
  if (Number.parseInt(version, 10) < 15) throw new Error(`This is Postgres ${version}; 15 or newer is needed.`)
  if (encoding !== 'UTF8') throw new Error(`The database is encoded in ${encoding}. Create it anew: ${recipe}`)
  const found = trigrams ? await client.query(`select show_trgm('驿站') <> '{}' as yes`) : undefined
  if (!letters || found?.rows[0].yes === false)
    throw new Error(
      `The database's locale takes Chinese letters for punctuation: searches would find nothing. Create it anew: ${recipe}`,
    )
}

const recipe = `create database … template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`

/** What to do about a power found: ours to take from a level's role, of a login there is a better one. */
const mendingOf = ({ isLevel, quoted }: { isLevel: boolean; quoted: string }) =>
  isLevel
    ? `Let an administrator run this once, then start again: alter role ${quoted} nosuperuser nobypassrls;`
    : 'Put a login into DATABASE_URL that is nothing but a login; "npm run migrate" grants it what it needs.'

/** Stops unless the login of `client` is without power and the database up to date; answers the prefix of its roles. */
export async function checkLogin(client: Client, subgraphs: readonly Subgraph[]): Promise<string> {
  const prefix = await prefixOf(client)
  const { rows } = await client.query(
    `select session_user as login, rolname as role, quote_ident(rolname) as quoted,
       rolname = any($2) and (rolsuper or rolbypassrls) as "isLevel",
       case when rolsuper then 'is a superuser' when rolbypassrls then 'passes by row security'
            when rolname = $1 then 'owns the tables' else 'counts without "set role"' end as fault
     from pg_roles
     where pg_has_role(session_user, oid, 'MEMBER')
       and (rolsuper or rolbypassrls or rolname = $1 or (rolname = any($2) and pg_has_role(session_user, oid, 'USAGE')))
     order by rolname <> session_user`,
    [`${prefix}_owner`, roleNames.map((name) => `${prefix}_${name}`)],
  )
  if (rows[0])
    throw new Error(
      `The login "${rows[0].login}" must have no power of its own, but may act as "${rows[0].role}", which ${rows[0].fault}. ${mendingOf(rows[0])}`,
    )
  const missing = prefix === undefined ? ['all'] : await missingMigrations(client, `${prefix}_system`, subgraphs)
  if (prefix === undefined || missing.length)
    throw new Error(
      `The database lacks migrations (${missing.join(', ')}). Run "npm run migrate" with DATABASE_OWNER_URL set to a user who may create roles and schemas.`,
    )
  return prefix
}
