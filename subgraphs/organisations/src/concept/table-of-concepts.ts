import { type Concept } from '../match/concept.ts'
import { builtInConcepts } from '../match/concepts/built-in.ts'
import { listed } from '../match/read-concepts.ts'
import { type concepts } from './concept.table.ts'

type Row = Pick<
  typeof concepts.$inferSelect,
  'code' | 'name' | 'nameEnglish' | 'facet' | 'broader' | 'categories' | 'excludes' | 'words' | 'cues'
>

/** The concepts that come with the product, each replaced by the district's row of its code, and the district's own behind. */
export function tableOfConcepts(rows: readonly Row[]): Concept[] {
  const own = new Map(rows.map((row) => [row.code, conceptOf(row)]))
  const kept = builtInConcepts.map((concept) => own.get(concept.code) ?? concept)
  const codes = new Set(builtInConcepts.map(({ code }) => code))
  return [...kept, ...[...own.values()].filter(({ code }) => !codes.has(code))]
}

const conceptOf = ({ categories, excludes, words, cues, ...row }: Row): Concept => ({
  ...row,
  categories: listed(categories),
  excludes: listed(excludes),
  words: listed(words),
  cues: listed(cues),
})
