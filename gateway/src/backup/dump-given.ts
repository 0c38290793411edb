import { join } from 'node:path'
import { connected } from '@concentric/chassis/database/connection'
import { prefixOf } from '@concentric/chassis/database/roles'
import { type Copy } from './contents.ts'
import { measure } from './copy-file.ts'
import { mustKnow, runPostgresProgram } from './postgres-program.ts'
import { megabytes } from './progress.ts'

/** The name of the dump within a backup. */
export const dumpFile = 'database.dump'

const SERVER = `select current_setting('server_version') as postgres, current_setting('server_version_num')::int / 10000 as major,
  pg_database_size(current_database())::float8 as bytes,
  (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as "seesAll"`

type Server = { postgres: string; major: number; bytes: number; seesAll: boolean }

/** Dumps the database of a given server into `folder` by its own pg_dump: all of it, as of one moment. */
export async function dumpGiven(ownerUrl: string, folder: string): Promise<Copy> {
  const { prefix, ...server } = await connected(ownerUrl, async (client) => {
    const { rows } = await client.query<Server>(SERVER)
    return { ...rows[0]!, prefix: await prefixOf(client) }
  })
  if (!prefix) throw new Error('The database of DATABASE_OWNER_URL is not one of ours: it has no schema "app".')
  if (!server.seesAll)
    throw new Error(
      'Row security would keep rows out of the backup. Run it with a user in DATABASE_OWNER_URL who is a superuser or has BYPASSRLS.',
    )
  await mustKnow('pg_dump', server.major)
  console.log(`Dumping the database, ${megabytes(server.bytes)}; it goes on working…`)
  const path = join(folder, dumpFile)
  await runPostgresProgram('pg_dump', ['--format=custom', `--file=${path}`], ownerUrl)
  const files = [{ path: dumpFile, ...(await measure(path)) }]
  return { kind: 'dump', postgres: server.postgres, prefix, files }
}
