import { type RaRecord, useGetList } from 'react-admin'
import { useRemembered } from '../device/remembered.ts'
import { useSharingPlace } from './sharing-place.ts'
import { type View, viewOf } from './view.ts'

const mostViews = 100

/** One's own views of a list, kept on this device. */
export const useOwnViews = (resource: string) => useRemembered<readonly View[]>(`views.${resource}`)

/** The views of a list that the colleagues of one's level and place share; asked for once they are wanted. */
export function useSharedViews(resource: string, isWanted: boolean): readonly View[] {
  const place = useSharingPlace()
  const { data = [] } = useGetList<RaRecord>(
    'savedViews',
    {
      filter: { list: { eq: resource }, ...place?.filter },
      sort: { field: 'name', order: 'ASC' },
      pagination: { page: 1, perPage: mostViews },
    },
    { enabled: isWanted && !!place },
  )
  return data.map(viewOf)
}
