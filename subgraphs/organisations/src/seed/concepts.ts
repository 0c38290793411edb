import { seedId } from '@concentric/chassis/seed'
import { type concepts } from '../concept/concept.table.ts'
import { builtInConcepts } from '../match/concepts/built-in.ts'

/** The concepts that come with the product as rows, for the district to change. */
export const conceptRows: (typeof concepts.$inferInsert)[] = builtInConcepts.map(
  ({ categories, excludes, words, cues, ...concept }) => ({
    ...concept,
    id: seedId('concept', concept.code),
    categories: categories.join(' '),
    excludes: excludes.join(' '),
    words: words.join(' '),
    cues: cues.join(' '),
  }),
)
