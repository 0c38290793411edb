import { useCallback, useEffect, useRef, useState } from 'react'
import { useSession } from '../session/session.ts'
import { ask } from './ask.ts'
import { Problem } from './problem.ts'

export type Asked<Data> = { data?: Data; problem?: Problem; again: () => void }

/** What a document answers; what stood there stays until the next answer is in. */
export function useAsked<Data>(document: string, variables: object = {}): Asked<Data> {
  const { end } = useSession()
  const asked = JSON.stringify(variables)
  const latest = useRef(0)
  const [answer, setAnswer] = useState<Omit<Asked<Data>, 'again'>>({})
  const again = useCallback(async () => {
    latest.current += 1
    const round = latest.current
    try {
      const data = await ask<Data>(document, JSON.parse(asked))
      if (round === latest.current) setAnswer({ data })
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      if (problem.kind === 'signedOut') end()
      else if (round === latest.current) setAnswer((before) => ({ ...before, problem }))
    }
  }, [document, asked, end])
  useEffect(() => {
    again()
  }, [again])
  return { ...answer, again }
}
