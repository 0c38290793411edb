import pg from 'pg'

const ignore = () => {}

/** Connections to a database, at most so many, that outlive what breaks any of them. */
export function openPool(url: string, size: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 3000,
    // a prepared statement lives as long as its connection: none is kept for ever
    maxLifetimeSeconds: 900,
    ...{ pipeline: true },
  })
  // a connection that breaks while idle is replaced by the pool; without a listener the process would end
  pool.on('error', ignore)
  // one that breaks at work has failed its statements already; the event alone would end the process too
  pool.on('connect', (client) => client.on('error', ignore))
  return pool
}
