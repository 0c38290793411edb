import { useState } from 'react'
import { refusalBeside } from '../graph/refusal-text.ts'
import { newKey } from './new-key.ts'
import { useAct } from './use-act.ts'

/**
 * Performs the act of a form that asks for these fields, once under a key of its own. What is wrong with one of them is
 * answered for the form; what is wrong elsewhere is `elsewhere`, to stand below them: of a field that is not asked for the
 * form would never let go.
 */
export function useFormAct(fields: readonly string[]) {
  const act = useAct()
  // what is refused is corrected and asked for anew; what is only sent twice is the same
  const [key, setKey] = useState(newKey)
  const [elsewhere, setElsewhere] = useState('')
  async function perform<Data>(document: string, variables: object) {
    const { answer, errors } = await act<Data>(document, { ...variables, key })
    if (errors) setKey(newKey())
    setElsewhere(refusalBeside(fields, errors ?? {}))
    const isKept = ([name]: [string, unknown]) => name === 'root' || fields.includes(name)
    return { answer, errors: errors && Object.fromEntries(Object.entries(errors).filter(isKept)) }
  }
  return { perform, elsewhere }
}
