import { useRef, useState } from 'react'
import { type HttpError, useDataProvider } from 'react-admin'
import { type Graph } from '../../graph/data-provider.ts'
import { refusalText } from '../../graph/refusal-text.ts'
import { pageLanguage } from '../../words/words.ts'
import { proposeMatches } from '../match/match.documents.ts'
import { type Pair } from './pair.ts'

export type Proposing = { done: number; count: number }
/** What was refused says why, by need. */
export type Outcome = { proposed: ReadonlySet<string>; refused: Readonly<Record<string, string>> }

type Answer = { result: { refused: { needId: string; why: string; whyEnglish: string }[] } }

/** As many as the graph takes at once. */
const MOST_AT_ONCE = 200

/** Proposes pairs by one act, or by one for every 200 of them; tells how far it has come, and can be stopped between two. */
export function useProposing() {
  const graph = useDataProvider<Graph>()
  const isStopped = useRef(false)
  const [proposing, setProposing] = useState<Proposing>()
  async function propose(pairs: readonly Pair[], key: string): Promise<Outcome> {
    isStopped.current = false
    const proposed = new Set<string>()
    const refused: Record<string, string> = {}
    for (let done = 0; done < pairs.length && !isStopped.current; done += MOST_AT_ONCE) {
      setProposing({ done, count: pairs.length })
      const part = pairs.slice(done, done + MOST_AT_ONCE)
      const input = part.map(({ needId, offer }) => ({ needId, offerId: offer.offerId ?? offer.resourceId }))
      await graph.act<Answer>(proposeMatches, { input, key: `${key}-${done}` }).then(
        ({ result }) => {
          for (const { needId, why, whyEnglish } of result.refused)
            refused[needId] = pageLanguage() === 'en' ? whyEnglish : why
          for (const { needId } of part) if (!(needId in refused)) proposed.add(needId)
        },
        (error: HttpError) => {
          for (const { needId } of part) refused[needId] = refusalText(error)
        },
      )
    }
    setProposing(undefined)
    return { proposed, refused }
  }
  return {
    proposing,
    propose,
    stop: () => {
      isStopped.current = true
    },
  }
}
