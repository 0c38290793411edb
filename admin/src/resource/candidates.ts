import { type RaRecord, useGetList } from 'react-admin'
import { typeOf } from '../graph/meta.ts'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf } from '../session/viewer.ts'

const MOST_SHOWN = 20

/**
 * The records a picker offers: whatever matches what was typed; before anything is typed those of one's own place, or
 * where it has none, any.
 */
export function useCandidates(type: string, q: string, isOpen: boolean) {
  const { many, title } = typeOf(type)
  const own = useOwnPlaceOf(type)
  const asked = (filter: object, enabled: boolean) =>
    [
      many,
      { filter, sort: { field: title, order: 'ASC' as const }, pagination: { page: 1, perPage: MOST_SHOWN } },
      { enabled },
    ] as const
  const near = useGetList<RaRecord>(...asked({ ...own }, isOpen && !q && !!own))
  const isNear = !q && !!own && (near.isFetching || !!near.data?.length)
  const far = useGetList<RaRecord>(...asked(q ? { q } : {}, isOpen && !isNear))
  return isNear ? near : far
}

/** The filter to the place one acts for, where a type lies in places of that level. */
function useOwnPlaceOf(type: string): object | undefined {
  const who = useViewer()
  if (!who?.acting.place) return undefined
  const level = levelOf(who.acting)
  return typeOf(type).within?.includes(level) ? { [`${level}Id`]: { eq: who.acting.place.id } } : undefined
}
