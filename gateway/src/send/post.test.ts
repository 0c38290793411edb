import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { type Post, post } from './post.ts'

let open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of open.reverse()) await close()
  open = []
})

/** A server that answers with `listener`, and how to post to it over `connections`. */
async function serving(listener: RequestListener, connections = 1) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const pool = new Pool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { connections })
  open.push(() => pool.destroy())
  open.push(async () => server.close().closeAllConnections())
  return (more: Partial<Post> = {}) => post(pool, { path: '/a', body: '同心', headers: {}, timeout: 2_000, ...more })
}

describe('a post', () => {
  it('brings the whole answer with its status, however it is cut', async () => {
    const ask = await serving(async (req, res) => {
      const sent = Buffer.concat(await req.toArray())
      res.writeHead(503)
      for (const byte of sent) {
        res.write(Buffer.of(byte))
        await sleep(1)
      }
      res.end()
    })
    const { status, body } = await ask()
    expect([status, body.toString()]).toEqual([503, '同心'])
  })

  it('rejects when an answer that began does not end in time', async () => {
    const ask = await serving((_, res) => void res.writeHead(200).write('{'))
    await expect(ask({ timeout: 50 })).rejects.toThrow('within 50 ms')
  })

  it('hangs up when nobody waits any more, also before it was sent', async () => {
    let asked = 0
    let hungUp = 0
    const ask = await serving((_, res) => {
      asked += 1
      res.on('close', () => {
        hungUp += 1
      })
    })
    const client = new AbortController()
    const [first, second] = [ask({ signal: client.signal }), ask({ signal: client.signal })]
    await expect.poll(() => asked).toBe(1)
    client.abort()
    await expect(first).rejects.toThrow('Nobody waits')
    await expect(second).rejects.toThrow('Nobody waits')
    await expect(ask({ signal: client.signal })).rejects.toThrow('Nobody waits')
    await expect.poll(() => hungUp).toBe(1)
    expect(asked).toBe(1)
  })
})
