// Answers for the page that checks certificates, and for nothing else: the network first, what the page has kept where there is none.
const STORE = 'verify'
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin) return
  const isPage = mode === 'navigate'
  if (
    !isPage &&
    !pathname.startsWith('/assets/') &&
    pathname !== '/public/certificates.json' &&
    pathname !== '/mark.svg'
  )
    return
  event.respondWith(answer(event.request, isPage ? '/verify' : pathname))
})

async function answer(request, name) {
  const store = await caches.open(STORE)
  // what an asset is called changes with what it holds
  const kept = await store.match(name)
  if (kept && name.startsWith('/assets/')) return kept
  try {
    const fresh = await fetch(request)
    if (fresh.ok) await store.put(name, fresh.clone())
    return fresh
  } catch (error) {
    if (!kept) throw error
    const headers = new Headers(kept.headers)
    headers.set('x-kept', '1')
    return new Response(kept.body, { status: 200, headers })
  }
}
