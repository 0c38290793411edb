import { type RaRecord, useGetOne } from 'react-admin'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf } from '../session/viewer.ts'

/** What a new record starts with: the place one acts for, and a community's street; undefined until it is known. */
export function useOwnPlace(names: readonly string[]): Record<string, string> | undefined {
  const who = useViewer()
  const place = who?.acting.place
  const own = who && place && names.includes(`${levelOf(who.acting)}Id`) ? `${levelOf(who.acting)}Id` : undefined
  const needsStreet = own === 'communityId' && names.includes('streetId')
  // kept apart from what pickers of the form bring of the same community: they bring its name alone
  const { data: community } = useGetOne<RaRecord>(
    'communities',
    { id: place?.id ?? '', meta: { whole: true } },
    { enabled: needsStreet, staleTime: Number.POSITIVE_INFINITY },
  )
  if (!who || (needsStreet && !community?.streetId)) return undefined
  if (!own || !place) return {}
  return { [own]: place.id, ...(needsStreet && { streetId: community?.streetId }) }
}
