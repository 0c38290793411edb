import { type RaRecord } from 'react-admin'
import { type Pair } from '../../graph/meta.ts'

type Named = { id: string; name: string }
type Given = Named & { unit: Named | null }

/** An open need as the board shows it. */
export type NeedCard = RaRecord & {
  name: string
  state: string
  category: string
  neededOn: string | null
  createdAt: string
  community: Named | null
  unit: Named | null
  /** Why nothing fits it. */
  why?: Pair
}

/** A match as the board shows it, with the sides one may see. */
export type MatchCard = RaRecord & {
  state: string
  score: number
  reasons: string
  scheduledOn: string | null
  need: (Named & { category: string; community: Named | null }) | null
  offer: Given | null
  resource: Given | null
  parties: { items: (RaRecord & { side: 'NEED' | 'OFFER' })[] }
}

/** One side of a match. */
export type Side = MatchCard['parties']['items'][number]

/** A column's cards and how many there are in all. */
export type Cards<Card> = { total: number; items: Card[] }
