import { useEffect, useEffectEvent } from 'react'
import { post } from '../graph/post.ts'

const gatherMilliseconds = 400
// what was asked for a little earlier than the page stood
const marginMilliseconds = 200
const longestMilliseconds = 60_000

/** Calls `changed` soon after a subscription has told of something, while somebody looks at the page; none where there is no document. */
export function useChanges(document: string | undefined, changed: () => void): void {
  const tell = useEffectEvent(changed)
  useEffect(() => {
    if (!document) return
    let stop: AbortController | undefined
    let soon: ReturnType<typeof setTimeout> | undefined
    const refresh = () => {
      clearTimeout(soon)
      soon = setTimeout(() => tell(), gatherMilliseconds)
    }
    const begin = async (signal: AbortSignal) => {
      // a change between the answer the page stands on and the stream's beginning is told of first
      const asked = performance.now()
      const lastMilliseconds = () =>
        Math.min(Math.ceil(performance.now() - asked) + marginMilliseconds, longestMilliseconds)
      const [{ watch }, { oneStream }] = await Promise.all([import('./watch.ts'), import('./one-stream.ts')])
      if (signal.aborted) return
      const hold = (tell: () => void) =>
        watch(() => post(document, { lastMilliseconds: lastMilliseconds() }, signal, 'text/event-stream'), tell, signal)
      await oneStream(document, hold, refresh, signal)
    }
    // a page nobody sees needs no stream: browsers allow few at once
    const look = (isFirst = false) => {
      stop?.abort()
      if (window.document.hidden) return
      stop = new AbortController()
      void begin(stop.signal)
      if (!isFirst) refresh()
    }
    const onLook = () => look()
    look(true)
    window.document.addEventListener('visibilitychange', onLook)
    return () => {
      window.document.removeEventListener('visibilitychange', onLook)
      stop?.abort()
      clearTimeout(soon)
    }
  }, [document])
}
