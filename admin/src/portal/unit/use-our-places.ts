import { useAsked } from '../graph/use-asked.ts'
import { useOwnId, useOwnRows } from '../session/session.ts'
import { ourPlaces } from './unit.documents.ts'

type Placed = { communityId: string | null }
export type OurPlaces = {
  seats: { items: readonly Placed[] } | null
  unit: Placed | null
  organisation: Placed | null
}

/** Where the unit or organisation is at home, and where it has its seats. */
export const useOurPlaces = () => useAsked<OurPlaces>(ourPlaces, { own: useOwnRows(), id: useOwnId() })

/** Where it is at home. */
export const homeOf = ({ unit, organisation }: OurPlaces): string | undefined =>
  (unit ?? organisation)?.communityId ?? undefined
