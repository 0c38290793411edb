import { createParser } from 'eventsource-parser'

const firstPauseMilliseconds = 1_000
const longestPauseMilliseconds = 60_000

/**
 * Calls `changed` at each event of the subscription that `begin` sends; after a break it begins again, and calls it then too: anything may have
 * changed meanwhile. Ends with `signal`, or when the subscription is refused.
 */
export async function watch(begin: () => Promise<Response>, changed: () => void, signal: AbortSignal): Promise<void> {
  let pause = firstPauseMilliseconds
  let isAgain = false
  while (!signal.aborted) {
    const response = await begin().catch(() => undefined)
    if (response?.headers.get('content-type')?.startsWith('text/event-stream') && response.body) {
      if (isAgain) changed()
      const told = await follow(response.body, changed).catch(() => 0)
      if (told) pause = firstPauseMilliseconds
    } else if (response && response.status < 500) return
    isAgain = true
    if (signal.aborted) return
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())))
    pause = Math.min(2 * pause, longestPauseMilliseconds)
  }
}

/** Reads a stream to its end; answers how many events it held. */
async function follow(body: ReadableStream<Uint8Array>, changed: () => void): Promise<number> {
  let told = 0
  const { feed } = createParser({
    onEvent({ event, data }) {
      if (event !== 'next' || !(JSON.parse(data) as { data?: { result?: unknown } }).data?.result) return
      told += 1
      changed()
    },
  })
  const letters = new TextDecoder()
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read())
    feed(letters.decode(part.value, { stream: true }))
  return told
}
