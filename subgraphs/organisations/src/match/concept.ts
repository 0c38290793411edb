/** What a concept says of an entry: what it is about, whom it is for, or in what form. */
export const facets = ['SUBJECT', 'AUDIENCE', 'FORM'] as const
export type Facet = (typeof facets)[number]

/** One idea of the trade, and the words residents, clerks and units use for it. */
export type Concept = {
  code: string
  name: string
  nameEnglish: string
  facet: Facet
  /** The concept this one is a kind of. */
  broader: string | null
  /** The categories entries about it usually stand in. */
  categories: readonly string[]
  /** Concepts that sound close and are something else: meals and bathing. */
  excludes: readonly string[]
  /** Words that say it. */
  words: readonly string[]
  /** Words that only hint at it. */
  cues: readonly string[]
}
