import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type Executable, type Request } from '@concentric/chassis/executable'
import { type SubgraphServer, serveSubgraph } from '@concentric/chassis/serve/server'
import { parse } from 'graphql'
import { afterEach, describe, expect, it } from 'vitest'
import { type RemoteSubgraph, remoteSubgraph } from './http.ts'
import { signed } from './signed.ts'

const secret = 'a-secret-of-at-least-thirty-two-letters'
const request: Request = {
  id: 'request-1',
  language: 'zh',
  actor: { accountId: 'a', accountName: '八大关街道', grantId: 'g', level: 'street', placeId: 's' },
}
const echo: Executable = {
  name: 'governance',
  prepare: () => async (variables, asked) => ({
    data: { variables, level: asked.actor.level, language: asked.language },
  }),
}
const query = parse('query ($name: String) { greet(name: $name) }')
const mutation = parse('mutation { greet }')

let open: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of open.reverse()) await each.close()
  open = []
})

const listening = async (port = 0): Promise<SubgraphServer> => {
  const server = await serveSubgraph(echo, { host: '127.0.0.1', port, secret })
  open.push(server)
  return server
}
const reached = (port: number, { key = secret, timeout = 5_000 } = {}): RemoteSubgraph => {
  const url = `http://127.0.0.1:${port}/graphql`
  const remote = remoteSubgraph('governance', { url, headersFor: signed('governance', key), timeout })
  open.push(remote)
  return remote
}

/** A server that hangs up on the first `times` calls, then answers; counts the calls. */
async function hangsUp(times: number) {
  const seen = { calls: 0, port: 0 }
  const server = createServer((req, res) => {
    seen.calls += 1
    if (seen.calls <= times) return void req.socket.destroy()
    res.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"greet":"at last"}}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({ close: () => server.close() })
  seen.port = (server.address() as AddressInfo).port
  return seen
}

describe('a subgraph in another process', () => {
  it('is asked as the actor, with the variables', async () => {
    const { port } = await listening()
    const greet = reached(port).prepare(query)
    expect(await greet({ name: '同心' }, request)).toEqual({
      data: { variables: { name: '同心' }, level: 'street', language: 'zh' },
    })
  })

  it('rejects when the secrets differ', async () => {
    const { port } = await listening()
    const greet = reached(port, { key: `${secret}!` }).prepare(query)
    await expect(greet({}, request)).rejects.toThrow('HTTP status 401')
  })

  it('asks a query once more after a lost connection', async () => {
    const server = await hangsUp(1)
    expect(await reached(server.port).prepare(query)({}, request)).toEqual({ data: { greet: 'at last' } })
    expect(server.calls).toBe(2)
  })

  it('never sends a mutation twice', async () => {
    const server = await hangsUp(1)
    await expect(reached(server.port).prepare(mutation)({}, request)).rejects.toThrow()
    expect(server.calls).toBe(1)
  })

  it('waits no longer than its timeout', async () => {
    const server = createServer(() => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push({ close: () => server.close().closeAllConnections() })
    const remote = reached((server.address() as AddressInfo).port, { timeout: 100 })
    const before = Date.now()
    await expect(remote.prepare(query)({}, request)).rejects.toThrow()
    expect(Date.now() - before).toBeLessThan(2_000)
  })

  it('is left alone for a moment after five failures, then tried once', async () => {
    const server = await hangsUp(6)
    const change = reached(server.port).prepare(mutation)
    for (let failure = 0; failure < 5; failure++) await expect(change({}, request)).rejects.toThrow()
    await expect(change({}, request)).rejects.toThrow('not asked just now')
    expect(server.calls).toBe(5)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const both = await Promise.allSettled([change({}, request), change({}, request)])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(server.calls).toBe(6)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await change({}, request)).toEqual({ data: { greet: 'at last' } })
  })

  it('tells whether it is alive', async () => {
    const { port, close } = await listening()
    const remote = reached(port)
    expect(await remote.ping()).toBe(true)
    await close()
    expect(await remote.ping()).toBe(false)
  })

  it('is found again after a restart', async () => {
    const first = await listening()
    const greet = reached(first.port).prepare(query)
    await greet({}, request)
    await first.close()
    await expect(greet({}, request)).rejects.toThrow()
    await listening(first.port)
    expect((await greet({}, request)).data).toBeTruthy()
  })
})
