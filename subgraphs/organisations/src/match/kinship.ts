import { type Concept } from './concept.ts'
import { type Reading } from './reader.ts'

/** Who says so little of any subject is about none of them wholly. */
const FAINT = 0.5

/** The lengths of what an entry says of subjects, by its words alone and with what its characters hint at: what each is a part of. */
export function subjectLengths(reading: Reading, concepts: readonly Concept[]): { heard: number; share: number } {
  let [heard, share] = [0, 0]
  for (const [concept, spoken] of reading)
    if (concepts[concept]!.facet === 'SUBJECT') {
      heard += spoken.heard * spoken.heard
      share += spoken.share * spoken.share
    }
  return { heard: Math.max(FAINT, Math.sqrt(heard)), share: Math.max(FAINT, Math.sqrt(share)) }
}
