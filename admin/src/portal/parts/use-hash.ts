import { useSyncExternalStore } from 'react'

function listen(tell: () => void) {
  addEventListener('hashchange', tell)
  return () => removeEventListener('hashchange', tell)
}

/** The page the address names: `#/records` -> `records`. */
export const useHash = (): string => useSyncExternalStore(listen, () => location.hash.replace(/^#\/?/, ''))
