import { KNOWN_ADDRESS } from './known.ts'

const STORE = 'verify'

/** Keeps this page and all it is made of, so that it opens and checks where there is no network. */
export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return
  await navigator.serviceWorker.register('/verify-worker.js', { scope: '/verify' })
  // what reads photos is loaded later, and must be there by then
  await import('./read-photo.ts')
  const parts = [...document.querySelectorAll<HTMLElement>('script[src], link[href]')].map(
    (part) => part.getAttribute('src') ?? part.getAttribute('href') ?? '',
  )
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const assets = loaded.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
  const store = await caches.open(STORE)
  await store.addAll([...new Set(['/verify', KNOWN_ADDRESS, ...parts, ...assets.map(({ pathname }) => pathname)])])
}
