import { describe, expect, it, vi } from 'vitest'
import { watch } from './watch.ts'

const streaming = (...parts: string[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const part of parts) controller.enqueue(new TextEncoder().encode(part))
        controller.close()
      },
    }),
    { headers: { 'content-type': 'text/event-stream; charset=utf-8' } },
  )
const event = 'event: next\ndata: {"data":{"result":{"id":"1"}}}\n\n'
const farewell = 'event: next\ndata: {"errors":[{"message":"later"}]}\n\nevent: complete\ndata:\n\n'

/** Watches while the gateway gives `answers` one after the other; tells how often the watcher was called by then. */
async function watching(...answers: (() => Response)[]) {
  vi.useFakeTimers()
  const stop = new AbortController()
  let changed = 0
  let asked = 0
  const begin = async () => {
    const answer = answers[asked++]
    if (!answer) stop.abort()
    return answer?.() ?? Response.json({}, { status: 500 })
  }
  const over = watch(begin, () => changed++, stop.signal)
  await vi.runAllTimersAsync()
  await over
  vi.useRealTimers()
  return { changed, asked }
}

describe('a list that is watched', () => {
  it('is read again at each event, also when one comes in pieces', async () => {
    const { changed } = await watching(() => streaming(':\n\n', event, event.slice(0, 20), event.slice(20)))
    expect(changed).toBe(2)
  })

  it('is watched again after a break, and read again as much may have changed', async () => {
    const { changed, asked } = await watching(
      () => streaming(event, farewell),
      () => Response.json({}, { status: 503 }),
      () => streaming(event),
    )
    expect([changed, asked]).toEqual([3, 4])
  })

  it('is left alone when watching it is refused', async () => {
    expect(await watching(() => Response.json({ errors: [] }, { status: 401 }))).toEqual({ changed: 0, asked: 1 })
  })
})
