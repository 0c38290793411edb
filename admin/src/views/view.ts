import { type RaRecord } from 'react-admin'

/** What is kept of a list: its filters, its order and its columns. */
export type ListState = {
  filter: Readonly<Record<string, unknown>>
  sort: { field: string; order: 'ASC' | 'DESC' }
  columns: readonly string[]
}

/** A state of a list with a name; a shared one is a record of the graph and has its version. */
export type View = ListState & { id: string; name: string; version?: number }

/** Whether a view is kept by the graph, for all colleagues of a place. */
export const isShared = (view: View): boolean => view.version !== undefined

/** A shared view as the graph keeps it, in texts. */
export const viewOf = (record: RaRecord): View => {
  const [field, order] = String(record.sort ?? 'id ASC').split(' ')
  return {
    id: String(record.id),
    name: record.name,
    version: record.version,
    filter: JSON.parse(record.filter),
    sort: { field: field ?? 'id', order: order === 'DESC' ? 'DESC' : 'ASC' },
    columns: String(record.columns).split(','),
  }
}

/** The fields of the graph's record that keep a state. */
export const textsOf = ({ filter, sort, columns }: ListState) => ({
  filter: canonical(filter),
  sort: `${sort.field} ${sort.order}`,
  columns: columns.join(),
})

/** Whether a list is as a view keeps it. */
export const isSame = (one: ListState, other: ListState): boolean =>
  JSON.stringify(textsOf(one)) === JSON.stringify(textsOf(other))

/** JSON in which the order of keys says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}

/** The address of a list in a state. */
export const addressOf = (resource: string, { filter, sort }: ListState): string => {
  const parts = { filter: canonical(filter), sort: sort.field, order: sort.order, page: '1', perPage: '25' }
  return `/${resource}?${new URLSearchParams(parts)}`
}
