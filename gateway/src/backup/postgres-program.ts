import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

export type Program = 'pg_dump' | 'pg_restore'

/**
 * Runs one of Postgres' own programs of the PATH against the database of `url`, whose password stays out of the list of
 * processes; stops with what to do if it is not there, too old, or fails.
 */
export async function runPostgresProgram(program: Program, args: readonly string[], url: string): Promise<void> {
  const address = new URL(url)
  const password = decodeURIComponent(address.password)
  address.password = ''
  const { code, said } = await outcome(program, ['--no-password', ...args, `--dbname=${address.href}`], {
    ...process.env,
    ...(password && { PGPASSWORD: password }),
    LC_ALL: 'C',
  })
  if (code !== 0) throw new Error(`${program} failed:\n${said.trim()}`)
}

/** Stops unless `program` is on the PATH and knows a server of version `major`. */
export async function mustKnow(program: Program, major: number): Promise<void> {
  const { said } = await outcome(program, ['--version'], process.env)
  const found = Number(/\(PostgreSQL\) (\d+)/.exec(said)?.[1])
  if (found >= major) return
  throw new Error(
    `${program} ${found} does not know a server of version ${major}. Put the programs of Postgres ${major} first on the PATH.`,
  )
}

async function outcome(program: Program, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, problem] = [text(child.stdout), text(child.stderr)]
  const [code] = (await once(child, 'close').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    throw new Error(
      `There is no ${program} on the PATH. Install the client programs of Postgres (Debian: apt-get install postgresql-client), or add their folder to the PATH.`,
    )
  })) as [number | null]
  return { code, said: `${await out}${await problem}` }
}
