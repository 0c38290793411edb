import { useRef, useState } from 'react'
import { useSession } from '../session/session.ts'
import { ask } from './ask.ts'
import { Problem } from './problem.ts'

type Intent = { text: string; key: string }

/**
 * Performs an act. The key belongs to the intent: asked again after a lost answer, the same act comes with the same key,
 * until the graph has answered it. `onDone` may throw a Problem where the answer is a refusal.
 */
export function useAct<Data>(document: string, onDone: (answer: Data) => void) {
  const { end } = useSession()
  const open = useRef<Intent>(undefined)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  async function perform(variables: (key: string) => object) {
    const text = JSON.stringify(variables(''))
    const intent = open.current?.text === text ? open.current : { text, key: crypto.randomUUID() }
    open.current = intent
    setPending(true)
    setProblem(undefined)
    try {
      const answer = await ask<Data>(document, variables(intent.key))
      open.current = undefined
      onDone(answer)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.kind === 'signedOut') return end()
      if (error.kind === 'refused') open.current = undefined
      setProblem(error)
    } finally {
      setPending(false)
    }
  }
  return { perform, pending, problem }
}
