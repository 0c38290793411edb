import { type Scope } from './figure.ts'

/** Where a figure opens to its rows. */
export const figurePath = (name: string, scope: Scope): string => `/figures/${name}${queryOf(scope)}`

/** Where all figures of a subgraph are. */
export const groupPath = (group: string, scope: Scope): string => `/figures${queryOf(scope, { group })}`

function queryOf({ communityId, streetId, stationId }: Scope, more: Readonly<Record<string, string>> = {}): string {
  const given = { ...(communityId && { communityId }), ...(streetId && { streetId }), ...(stationId && { stationId }) }
  const query = new URLSearchParams({ ...more, ...given }).toString()
  return query && `?${query}`
}
