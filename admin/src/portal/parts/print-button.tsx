import { useSay } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'

/** Prints the page without what surrounds it. */
export function PrintButton() {
  const say = useSay()
  return (
    <button type="button" className="button no-print" onClick={() => print()}>
      {say(shellWords.print)}
    </button>
  )
}
