import { Suspense, useEffect, useState } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { fulfil } from './fulfil.ts'
import { wishOf } from './press.ts'

const Palette = lazyPart(() => import('./palette.tsx'))
const Help = lazyPart(() => import('./help.tsx'))

type Opened = 'palette' | 'help'
const asked = new EventTarget()

/** Opens the palette or the help from elsewhere, as a button does. */
export const open = (what: Opened): void => void asked.dispatchEvent(new Event(what))

const texts =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]'
const covers = '[role="dialog"], [role="menu"], [role="listbox"]'
/** Where arrows have a meaning of their own. */
const arrowed = '[role="tree"], [role="grid"], [role="tablist"], [role="radiogroup"], [role="combobox"]'

/** Listens for the shortcuts of the console wherever the keyboard is. */
export function Keyboard() {
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => {
    const listener = new AbortController()
    const { signal } = listener
    for (const what of ['palette', 'help'] as const) asked.addEventListener(what, () => setOpened(what), { signal })
    addEventListener('keydown', (event) => hear(event, setOpened), { signal })
    return () => listener.abort()
  }, [])
  const close = () => setOpened(undefined)
  return (
    <Suspense>
      {opened === 'palette' && <Palette onClose={close} />}
      {opened === 'help' && <Help onClose={close} />}
    </Suspense>
  )
}

function hear(event: KeyboardEvent, show: (what: Opened) => void): void {
  const target = event.target instanceof Element ? event.target : document.body
  const isArrow = event.key.startsWith('Arrow')
  const wish = wishOf(event, {
    isTyping: target.matches(texts) || (isArrow && !!target.closest(arrowed)),
    isCovered: !!document.querySelector(covers),
  })
  // arrows scroll the page until a row has been reached
  if (!wish || (isArrow && !target.closest('tbody tr, main li'))) return
  if (wish === 'palette' || wish === 'help') show(wish)
  else if (!fulfil(wish)) return
  event.preventDefault()
}
