/**
 * Holds one stream of a kind for all windows of this browser, which allows few at once: the window that has the lock holds
 * it and tells the others. Where windows cannot agree (a page without TLS), each holds its own. What is missed between the
 * window that held it and the next is told by the stream, which begins a while back. Until `signal` ends it.
 */
export async function oneStream(
  name: string,
  hold: (tell: () => void) => Promise<void>,
  changed: () => void,
  signal: AbortSignal,
) {
  if (!('locks' in navigator)) return hold(changed)
  const others = new BroadcastChannel(`changes ${name}`)
  others.onmessage = changed
  signal.addEventListener('abort', () => others.close())
  const tellAll = () => {
    others.postMessage(null)
    changed()
  }
  await navigator.locks
    .request(`changes ${name}`, { signal }, () => hold(tellAll))
    .catch((error: Error) => {
      if (!signal.aborted) throw error
    })
}
