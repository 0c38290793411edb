import { useSyncExternalStore } from 'react'

function listen(tell: () => void) {
  addEventListener('online', tell)
  addEventListener('offline', tell)
  return () => {
    removeEventListener('online', tell)
    removeEventListener('offline', tell)
  }
}

/** Whether the browser knows that it has no network. */
export const useIsOffline = (): boolean => useSyncExternalStore(listen, () => !navigator.onLine)
