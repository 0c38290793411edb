import { join } from 'node:path'
import { checkServer } from '@concentric/chassis/database/check'
import { connected } from '@concentric/chassis/database/connection'
import { ensureRoles } from '@concentric/chassis/database/roles'
import { type Contents, sizeOf } from './contents.ts'
import { measure } from './copy-file.ts'
import { dumpFile } from './dump-given.ts'
import { mustKnow, runPostgresProgram } from './postgres-program.ts'
import { megabytes } from './progress.ts'

const FOUND = `select count(*)::int as tables, current_setting('server_version_num')::int / 10000 as major
  from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`

type Dump = Extract<Contents, { kind: 'dump' }>
type Given = { ownerUrl: string; loginUrl?: string }

/** Fills an empty database of a given server with a dump; its roles, which a dump does not hold, are made first. */
export async function restoreGiven(folder: string, contents: Dump, { ownerUrl, loginUrl }: Given): Promise<void> {
  const path = join(folder, dumpFile)
  const found = await connected(ownerUrl, async (client) => {
    await checkServer(client)
    const { rows } = await client.query<{ tables: number; major: number }>(FOUND)
    return rows[0]!
  })
  if (found.tables)
    throw new Error(
      `The database of DATABASE_OWNER_URL holds ${found.tables} tables, and nothing is overwritten. Give it an empty one.`,
    )
  const { sha256 } = await measure(path)
  if (sha256 !== contents.files[0]?.sha256)
    throw new Error(`${dumpFile} of the backup is damaged. Choose another backup.`)
  await mustKnow('pg_restore', Math.max(found.major, Number.parseInt(contents.postgres, 10)))
  await connected(ownerUrl, (client) => ensureRoles(client, contents.prefix, loginUrl))
  console.log(`Filling the database from a dump of ${megabytes(sizeOf(contents))}…`)
  await runPostgresProgram('pg_restore', ['--exit-on-error', '--single-transaction', path], ownerUrl)
  const { tables } = await connected(ownerUrl, async (client) => (await client.query(FOUND)).rows[0])
  console.log(`${tables} tables are back.`)
}
