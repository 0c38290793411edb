import { Client } from 'pg'

/** Runs `work` on a connection of its own to `url`, closed afterwards. */
export async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A server that goes away fails the query under way; without a listener it would end the process too.
  client.on('error', () => {})
  await client.connect().catch((cause) => {
    const { host, pathname, username } = new URL(url)
    const reason = cause.message || cause.code
    throw new Error(`Postgres at ${host}${pathname} does not let "${username}" in: ${reason}`, { cause })
  })
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
