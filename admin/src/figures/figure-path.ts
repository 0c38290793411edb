import { type Scope } from './figure.ts'

/** Where a figure opens to its rows. */
export function figurePath(name: string, { communityId, streetId }: Scope): string {
  const query = new URLSearchParams({ ...(communityId && { communityId }), ...(streetId && { streetId }) }).toString()
  return `/figures/${name}${query && `?${query}`}`
}
