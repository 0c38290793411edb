import { ask } from '../graph/ask.ts'
import { Problem } from '../graph/problem.ts'
import { problemText } from '../graph/problem-text.ts'
import { useTell } from './tell.tsx'

/** Makes the way back of an act: a document that takes it back, tried again under one key as long as there is no answer. */
export function useUndo(document: string, onUndone: () => void) {
  const tell = useTell()
  return (variables: (key: string) => object) => {
    const key = crypto.randomUUID()
    async function back() {
      try {
        await ask(document, variables(key))
        onUndone()
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        const isOpen = error.kind !== 'refused'
        tell((say) => problemText(error, say, true), isOpen ? back : undefined)
      }
    }
    return back
  }
}
