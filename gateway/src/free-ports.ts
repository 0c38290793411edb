import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a process killed a moment ago leaves behind needs this long to go. */
const PATIENCE_MILLISECONDS = 2_000

/** Stops unless every port can be listened on; called before anything is built, migrated or started. */
export async function mustBeFree(host: string, ports: readonly number[]): Promise<void> {
  const until = Date.now() + PATIENCE_MILLISECONDS
  for (const port of ports)
    for (;;) {
      const code = await obstacle(host, port)
      if (!code) break
      if (code === 'EADDRINUSE' && Date.now() < until) await sleep(100)
      else throw new Error(sentence(code, host, port))
    }
}

function sentence(code: string, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken; perhaps Concentric runs already. Stop what listens there, or set PORT to another.`
  if (code === 'EACCES') return `Port ${port} may not be opened by this user. Set PORT to one above 1023.`
  return `HOST is "${host}", which is no address of this machine (${code}). Set it to one, or leave it unset for 127.0.0.1.`
}

/** The code of what keeps a port from being listened on; none if nothing does. */
const obstacle = (host: string, port: number) =>
  new Promise<string | undefined>((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
