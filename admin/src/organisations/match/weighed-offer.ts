/** A part of the sum of an offer, as the matcher words it. */
export type Reason = { text: string; textEnglish: string; points: number }

/** A service or a resource weighed for a need, with the parts of its sum. */
export type WeighedOffer = {
  offerId: string | null
  resourceId: string | null
  name: string
  score: number
  reasons: readonly Reason[]
}
