import { once } from 'node:events'
import { type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { onLeaving } from './http.ts'

const aliveEveryMilliseconds = 15_000

/** Whether a client asks to be answered by a stream of events. */
export const wantsEvents = ({ accept }: IncomingHttpHeaders): boolean => /\btext\/event-stream\b/i.test(accept ?? '')

/** Streams of events under way; whoever closes a server ends them first, as they would not end by themselves. */
export class EventStreams {
  private readonly open = new Set<AbortController>()

  /** Follows one stream: what it gives is aborted when the client has gone, or when all are ended. */
  begin(res: ServerResponse): AbortSignal {
    const stop = new AbortController()
    this.open.add(stop)
    res.on('close', () => this.open.delete(stop))
    onLeaving(res, () => stop.abort())
    return stop.signal
  }

  endAll(): void {
    for (const stop of this.open) stop.abort()
  }
}

/**
 * Answers with a stream of events, each the JSON text of an answer, as the GraphQL-over-SSE protocol has it (distinct
 * connections): `next` for each, `complete` at the end. `farewell` is sent last when the stream ends from this side.
 */
export async function sendEvents(
  res: ServerResponse,
  { events, signal, farewell }: { events: AsyncIterable<string>; signal: AbortSignal; farewell: string },
): Promise<void> {
  res.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // a proxy that gathers the answer would keep every event back
    'x-accel-buffering': 'no',
  })
  res.write(':\n\n')
  const alive = setInterval(() => res.write(':\n\n'), aliveEveryMilliseconds)
  const send = async (text: string) => {
    // a line break can only stand between the tokens of JSON
    if (res.write(`event: next\ndata: ${text.replaceAll('\n', ' ')}\n\n`) || res.destroyed) return
    await Promise.race([once(res, 'drain'), once(res, 'close')])
  }
  try {
    for await (const text of events) {
      if (res.destroyed || signal.aborted) break
      await send(text)
    }
    if (signal.aborted && !res.destroyed) await send(farewell)
  } finally {
    clearInterval(alive)
    if (!res.destroyed) res.end('event: complete\ndata:\n\n')
  }
}
