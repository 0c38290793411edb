import { type CompositionEvent, useRef } from 'react'

/** Tells when an input method is at work: what stands in the input then is not yet what the writer means. */
export function useComposition(onSettled: (text: string) => void) {
  const composing = useRef(false)
  return {
    isComposing: () => composing.current,
    events: {
      onCompositionStart: () => {
        composing.current = true
      },
      onCompositionEnd: (event: CompositionEvent<HTMLElement>) => {
        composing.current = false
        if (event.target instanceof HTMLInputElement) onSettled(event.target.value)
      },
    },
  }
}
