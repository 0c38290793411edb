import { type Graph } from '../../graph/data-provider.ts'
import { unmetNeeds } from './board.documents.ts'
import { type NeedCard } from './card.ts'
import { type BoardFilter } from './use-board.ts'

type Named = string | null
type Unmet = Pick<NeedCard, 'name' | 'category' | 'neededOn' | 'createdAt'> & {
  id: string
  communityName: Named
  unitName: Named
  why: string
  whyEnglish: string
}

/** The needs that nothing fits as cards, each with why; none for those who do not decide about needs. */
export async function unmetCards(graph: Graph, filter: BoardFilter, signal: AbortSignal): Promise<NeedCard[]> {
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
  const { data } = await graph.ask<{ unmetNeeds: { items: Unmet[] } | null }>(unmetNeeds, given, signal)
  return (data.unmetNeeds?.items ?? []).map(({ communityName, unitName, why, whyEnglish, ...need }) => ({
    ...need,
    state: 'OPEN',
    community: named(communityName),
    unit: named(unitName),
    why: [why, whyEnglish],
  }))
}

const named = (name: Named) => (name === null ? null : { id: '', name })
