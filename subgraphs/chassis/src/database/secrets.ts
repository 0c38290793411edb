import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'

type Secrets = { port: number; ownerPassword: string; loginPassword: string }

const password = () => randomBytes(24).toString('base64url')

/** How the embedded server is reached: made up at the first start, kept in `dataDir/database.json` for us alone. */
export async function secretsOf(dataDir: string, has: { data: boolean; server: boolean }): Promise<Secrets> {
  const file = join(dataDir, 'database.json')
  if (has.data && !existsSync(file))
    throw new Error(`${file} holds the passwords of the database beside it, and is gone. Put it back from a backup.`)
  const known: Secrets = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { port: 0, ownerPassword: password(), loginPassword: password() }
  const port = has.server ? known.port : await freePort(known.port)
  if (port === known.port) return known
  writeFileSync(`${file}.new`, JSON.stringify({ ...known, port }), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return { ...known, port }
}

/** `wanted` if nobody listens there on the loopback address, else a port where nobody does. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => (wanted ? resolve(freePort(0)) : reject(error)))
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
