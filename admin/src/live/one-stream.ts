const GAP_MILLISECONDS = 200

/**
 * Holds one stream of a kind for all windows of this browser, which allows few at once: the window that has the lock holds
 * it and tells the others. Where windows cannot agree (a page without TLS), each holds its own. Until `signal` ends it.
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
  const asked = performance.now()
  const take = () => {
    // between the window that held it and this one, something may have been missed
    if (performance.now() - asked > GAP_MILLISECONDS) changed()
    return hold(tellAll)
  }
  await navigator.locks.request(`changes ${name}`, { signal }, take).catch((error: Error) => {
    if (!signal.aborted) throw error
  })
}
