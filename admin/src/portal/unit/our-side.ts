/** A match as the unit sees it: its own side. */
export type OurSide = {
  id: string
  version: number
  side: 'NEED' | 'OFFER'
  state: string
  score: number
  reasons: string
  scheduledOn: string | null
  acceptedOn: string | null
  confirmedOn: string | null
  reason: string | null
  community: { name: string } | null
  need: { name: string; detail: string | null } | null
  offer: { name: string } | null
  resource: { name: string } | null
}
