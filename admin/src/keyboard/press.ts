/** What a key asks for; undefined when it is meant for what has the focus. */
export type Wish = 'search' | 'new' | 'edit' | 'next' | 'previous' | 'save' | 'palette' | 'help'

const letters: Readonly<Record<string, Wish>> = {
  '/': 'search',
  n: 'new',
  e: 'edit',
  j: 'next',
  k: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  g: 'palette',
  '?': 'help',
}
const withControl: Readonly<Record<string, Wish>> = { s: 'save', k: 'palette' }

type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode' | 'defaultPrevented'
>

/** What an input method makes of a key while it is at work. */
const PROCESSING = 229

/** The wish behind a key. Letters are no wish while somebody types, nor anything while an input method composes. */
export function wishOf(
  press: Press,
  { isTyping, isCovered }: { isTyping: boolean; isCovered: boolean },
): Wish | undefined {
  if (press.defaultPrevented || press.isComposing || press.keyCode === PROCESSING || press.altKey) return undefined
  const control = press.ctrlKey || press.metaKey
  const wish = control ? withControl[press.key.toLowerCase()] : isTyping ? undefined : letters[press.key]
  // beneath a dialog or a menu the page keeps still
  return isCovered ? undefined : wish
}
