import { useEffect, useEffectEvent } from 'react'
import { useListContext } from 'react-admin'
import { documentsOf } from '../graph/documents-of.ts'
import { post } from '../graph/post.ts'

const gatherMilliseconds = 400

/** Keeps a list as it is now while somebody looks at it, where the graph tells of changes; shows nothing itself. */
export function LiveList() {
  const { resource, refetch } = useListContext()
  const readAgain = useEffectEvent(() => refetch())
  const document = documentsOf(resource).watch
  useEffect(() => {
    if (!document) return
    let stop: AbortController | undefined
    let soon: ReturnType<typeof setTimeout> | undefined
    const refresh = () => {
      clearTimeout(soon)
      soon = setTimeout(() => readAgain(), gatherMilliseconds)
    }
    const begin = async (signal: AbortSignal) => {
      const { watch } = await import('./watch.ts')
      await watch(() => post(document, {}, signal, 'text/event-stream'), refresh, signal)
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
  return null
}
