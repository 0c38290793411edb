import { useSay } from '../words/words.ts'
import { keyboardWords } from './keyboard-words.ts'

/** The attributes that tell of an element's shortcut, in its tooltip and to screen readers. */
export function useWithKey() {
  const say = useSay()
  return (what: string, key: string) => ({
    title: say(keyboardWords.withKey, { what, key: key.replace('Control', 'Ctrl') }),
    'aria-keyshortcuts': key,
  })
}
