import { Agent, request } from 'node:http'
import { type Load, type Loaded } from './load.ts'

// The process that asks: a bounded number of connections, each with one request under way.

process.on('message', async (load: Load) => {
  process.send?.(await run(load))
})

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

async function run({ url, bodies, lengths, requests, connections }: Load): Promise<Loaded> {
  const milliseconds: number[] = []
  const startedAt = performance.now()
  let next = 0
  const connection = async () => {
    while (next < requests) {
      const which = next++ % bodies.length
      const sentAt = performance.now()
      const length = await post(url, bodies[which] ?? '')
      milliseconds.push(performance.now() - sentAt)
      if (length !== lengths[which])
        throw new Error(`${url} answered ${length} bytes, not ${lengths[which]}, to ${bodies[which]}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  return { seconds: (performance.now() - startedAt) / 1000, milliseconds }
}

function post(url: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      let length = 0
      answer.on('data', (chunk: Buffer) => {
        length += chunk.length
      })
      answer.on('end', () => resolve(length))
      answer.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
