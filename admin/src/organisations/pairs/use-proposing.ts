import { useRef, useState } from 'react'
import { type HttpError, useDataProvider } from 'react-admin'
import { type Graph } from '../../graph/data-provider.ts'
import { refusalText } from '../../graph/refusal-text.ts'
import { proposeMatch } from '../match/match.documents.ts'
import { type Pair } from './pair.ts'

export type Proposing = { done: number; count: number }
/** What was refused says why, by need. */
export type Outcome = { proposed: ReadonlySet<string>; refused: Readonly<Record<string, string>> }

/**
 * Proposes pairs one after the other, each an act of its own whose key begins alike; tells how far it has come, and can be
 * stopped between two.
 */
export function useProposing() {
  const graph = useDataProvider<Graph>()
  const isStopped = useRef(false)
  const [proposing, setProposing] = useState<Proposing>()
  async function propose(pairs: readonly Pair[], key: string): Promise<Outcome> {
    isStopped.current = false
    const proposed = new Set<string>()
    const refused: Record<string, string> = {}
    for (const [done, { needId, offer }] of pairs.entries()) {
      if (isStopped.current) break
      setProposing({ done, count: pairs.length })
      await graph
        .act(proposeMatch, { needId, offerId: offer.offerId ?? offer.resourceId, key: `${key}-${needId}` })
        .then(
          () => proposed.add(needId),
          (error: HttpError) => {
            refused[needId] = refusalText(error)
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
