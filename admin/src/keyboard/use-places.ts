import { type RaRecord, useGetList, useGetResourceLabel } from 'react-admin'
import { outlineOf } from '../graph/meta.ts'
import { type Destination } from './destination.ts'

const most = 6

/** Streets and communities the graph finds by name, pinyin or initials. */
export function usePlaces(q: string): Destination[] {
  return [...usePlacesOf('streets', q), ...usePlacesOf('communities', q)]
}

function usePlacesOf(resource: string, q: string): Destination[] {
  const labelOf = useGetResourceLabel()
  const { title } = outlineOf(resource)
  const { data } = useGetList<RaRecord>(
    resource,
    {
      filter: { q },
      sort: { field: title, order: 'ASC' },
      pagination: { page: 1, perPage: most },
      meta: { columns: [title] },
    },
    { enabled: q !== '' },
  )
  if (!q || !data) return []
  return data.map((record) => ({
    to: `/${resource}/${record.id}/show`,
    name: String(record[title]),
    group: labelOf(resource, 1),
    found: '',
  }))
}
