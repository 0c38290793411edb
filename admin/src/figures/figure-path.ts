import { type Scope } from './figure.ts'

/** Where a figure opens to its rows. */
export function figurePath(name: string, { communityId, streetId, stationId }: Scope): string {
  const given = { ...(communityId && { communityId }), ...(streetId && { streetId }), ...(stationId && { stationId }) }
  const query = new URLSearchParams(given).toString()
  return `/figures/${name}${query && `?${query}`}`
}
