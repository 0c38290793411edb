import { Client } from 'pg'

/** A connection of its own to `url`, which whoever asked for it closes. */
export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A server that goes away fails the query under way; without a listener it would end the process too.
  client.on('error', () => {})
  await client.connect().catch((cause) => {
    const { host, pathname, username } = new URL(url)
    const reason = cause.message || cause.code
    throw new Error(`Postgres at ${host}${pathname} does not let "${username}" in: ${reason}`, { cause })
  })
  return client
}

/** Runs `work` on a connection of its own to `url`, closed afterwards; on `opened` where one was opened ahead. */
export async function connected<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
  opened?: Client,
): Promise<Result> {
  const client = opened ?? (await connect(url))
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Runs `work` in one transaction as `role`. */
export async function actingAs<Result>(client: Client, role: string, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin')
  try {
    await client.query(`set local role ${client.escapeIdentifier(role)}`)
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** The same server and user as `url`, in the database `name`. */
export function inDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(name)}`
  return other.href
}
