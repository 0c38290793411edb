import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { presentViewer } from '../session/viewer.ts'

// Counts up when what is kept changes its form: what an older console kept is then left alone.
const version = 1
const prefix = `concentric.${version}`
const changed = new EventTarget()

/** Where something is kept for the person at the screen: what the next one keeps on this computer is not his. */
const slot = (key: string) => `${prefix}.${presentViewer()?.accountId ?? 'nobody'}.${key}`

/** Keeps a value on this device for the person at the screen; undefined forgets it. Signing out leaves it there. */
export function remember(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(slot(key))
    else localStorage.setItem(slot(key), JSON.stringify(value))
  } catch {
    // a full or forbidden store forgets; the page goes on
  }
  changed.dispatchEvent(new Event('change'))
}

/** What is kept under `key` for the person at the screen, and how to change it. */
export function useRemembered<Value>(key: string): [Value | undefined, (value: Value | undefined) => void] {
  const text = useSyncExternalStore(listen, () => read(slot(key)))
  const value = useMemo(() => parsed<Value>(text), [text])
  return [value, useCallback((next) => remember(key, next), [key])]
}

function listen(onChange: () => void) {
  changed.addEventListener('change', onChange)
  // another tab of the same person
  addEventListener('storage', onChange)
  return () => {
    changed.removeEventListener('change', onChange)
    removeEventListener('storage', onChange)
  }
}

function read(at: string): string | null {
  try {
    return localStorage.getItem(at)
  } catch {
    return null
  }
}

function parsed<Value>(text: string | null): Value | undefined {
  try {
    return text === null ? undefined : (JSON.parse(text) as Value)
  } catch {
    return undefined
  }
}
