import { useEffect, useState } from 'react'
import { useDataProvider } from 'react-admin'
import { type Graph } from '../graph/data-provider.ts'
import { codes } from './host.documents.ts'

/** A group of a unit: how many are expected, and how many were counted. */
export type ExpectedGroup = { id: string; headcount: number; came: number | null }
export type Codes = {
  code: string
  secondsLeft: number
  stepSeconds: number
  cameCount: number
  groups: readonly ExpectedGroup[]
}
type Known = { codes?: Codes; problem?: string; isAway?: boolean }

const SECOND_MILLISECONDS = 1000
const LOOK_EVERY_SECONDS = 5

/** The code of the moment with the seconds it has left, by the server's clock; asked anew as it runs out, and every few seconds for who has come. */
export function useCodes(activityId: string, shiftId?: string): Known {
  const graph = useDataProvider<Graph>()
  const [known, setKnown] = useState<Known>({})
  useEffect(() => {
    const ended = new AbortController()
    let endsAt = 0
    let askedAt = Number.NEGATIVE_INFINITY
    let isAsking = false
    async function look() {
      isAsking = true
      askedAt = performance.now()
      try {
        const { data } = await graph.ask<{ codes: Codes }>(codes, { activityId, shiftId }, ended.signal)
        endsAt = performance.now() + data.codes.secondsLeft * SECOND_MILLISECONDS
        setKnown({ codes: data.codes })
      } catch (error) {
        const { message, status = 0 } = error as Error & { status?: number }
        // a refusal stands; a connection comes back
        if (status >= 400 && status < 500) {
          ended.abort()
          setKnown({ problem: message })
        } else if (!ended.signal.aborted) setKnown((before) => ({ ...before, isAway: true }))
      }
      isAsking = false
    }
    function tick() {
      const now = performance.now()
      const secondsLeft = Math.max(0, Math.ceil((endsAt - now) / SECOND_MILLISECONDS))
      setKnown((before) => (before.codes ? { ...before, codes: { ...before.codes, secondsLeft } } : before))
      const isDue = now >= askedAt + (endsAt > now ? LOOK_EVERY_SECONDS : 1) * SECOND_MILLISECONDS
      if (isDue && !isAsking && !ended.signal.aborted) look()
    }
    look()
    const clock = setInterval(tick, SECOND_MILLISECONDS)
    return () => {
      clearInterval(clock)
      ended.abort()
    }
  }, [graph, activityId, shiftId])
  return known
}
