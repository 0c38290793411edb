import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being put to paper: what is only for paper is not on the screen, not even hidden. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const listener = new AbortController()
    const { signal } = listener
    // the browser takes its picture as soon as the listener returns
    addEventListener('beforeprint', () => flushSync(() => setIsPrinting(true)), { signal })
    addEventListener('afterprint', () => setIsPrinting(false), { signal })
    return () => listener.abort()
  }, [])
  return isPrinting
}
