/** A word for a concept, and how many matches speak for it. */
export type Proposal = {
  conceptId: string
  conceptName: string
  word: string
  matchCount: number
  examples: string[]
}
