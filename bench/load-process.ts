import { Connection } from './connection.ts'
import { type Load, type Loaded } from './load.ts'

// The process that asks: a bounded number of connections, each with one request under way. It shares the processors with
// who is asked, so it does as little as it can.

process.on('message', async (load: Load) => {
  process.send?.(await run(load))
})

async function run(load: Load): Promise<Loaded> {
  const url = new URL(load.url)
  const { bodies, authorizations, lengths, requests, seconds = Number.POSITIVE_INFINITY } = load
  const ready = bodies.map((body, at) => requestOf(url, body, authorizations?.[at]))
  const milliseconds: number[] = []
  const startedAt = performance.now()
  const endsAt = startedAt + seconds * 1000
  let next = 0
  let bytes = 0
  const connection = async () => {
    // new ones each time: a server may just be closing one that was idle while others were asked
    const connected = new Connection(url)
    while (next < requests && performance.now() < endsAt) {
      const which = next++ % ready.length
      const sentAt = performance.now()
      const length = await connected.ask(ready[which]!)
      milliseconds.push(performance.now() - sentAt)
      bytes += length
      if (length !== lengths[which])
        throw new Error(`${url} answered ${length} bytes, not ${lengths[which]}, to ${bodies[which]}`)
    }
    connected.close()
  }
  await Promise.all(Array.from({ length: load.connections }, connection))
  return { seconds: (performance.now() - startedAt) / 1000, milliseconds, bytes }
}

const requestOf = ({ host, pathname }: URL, body: string, authorization?: string): Buffer =>
  Buffer.from(
    [
      `POST ${pathname} HTTP/1.1`,
      `host: ${host}`,
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      ...(authorization ? [`authorization: ${authorization}`] : []),
      '',
      body,
    ].join('\r\n'),
  )
