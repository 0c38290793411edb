import { Agent, request } from 'node:http'
import { type Load, type Loaded } from './load.ts'

// The process that asks: a bounded number of connections, each with one request under way.

process.on('message', async (load: Load) => {
  process.send?.(await run(load))
})

async function run({ url, bodies, authorizations, lengths, requests, seconds, connections }: Load): Promise<Loaded> {
  // new connections each time: a server may just be closing one that was idle while others were asked
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const milliseconds: number[] = []
  const startedAt = performance.now()
  const endsAt = startedAt + (seconds ?? Number.POSITIVE_INFINITY) * 1000
  let next = 0
  let bytes = 0
  const connection = async () => {
    while (next < requests && performance.now() < endsAt) {
      const which = next++ % bodies.length
      const sentAt = performance.now()
      const length = await post({ url, agent }, bodies[which] ?? '', authorizations?.[which])
      milliseconds.push(performance.now() - sentAt)
      bytes += length
      if (length !== lengths[which])
        throw new Error(`${url} answered ${length} bytes, not ${lengths[which]}, to ${bodies[which]}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  agent.destroy()
  return { seconds: (performance.now() - startedAt) / 1000, milliseconds, bytes }
}

function post({ url, agent }: { url: string; agent: Agent }, body: string, authorization?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(authorization && { authorization }),
    }
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
