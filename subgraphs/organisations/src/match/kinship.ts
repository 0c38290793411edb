import { type Concept } from './concept.ts'
import { type Near } from './hierarchy.ts'
import { type Reading } from './reader.ts'

/** Who says so little of any subject is about none of them wholly. */
const FAINT = 0.5

/** How much of what an entry is about is one subject: by its words alone, and with what its characters hint at. */
type Part = { heard: number; share: number }
/** The subjects an entry is about. */
export type Subjects = ReadonlyMap<number, Part>

/** The subjects of a reading, each as its part of all of them. */
export function subjectsOf(reading: Reading, concepts: readonly Concept[]): Subjects {
  const subjects = [...reading].filter(([concept]) => concepts[concept]!.facet === 'SUBJECT')
  const heard = lengthOf(subjects.map(([, part]) => part.heard))
  const share = lengthOf(subjects.map(([, part]) => part.share))
  return new Map(
    subjects.map(([concept, part]) => [concept, { heard: part.heard / heard, share: part.share / share }] as const),
  )
}

/** The subjects whoever asks about these may be helped by as well. */
export function withNear(subjects: Subjects, near: readonly (readonly Near[])[]): Subjects {
  const all = new Map<number, Part>()
  for (const [subject, part] of subjects)
    for (const { concept, share: nearness } of near[subject]!) {
      const before = all.get(concept)
      all.set(concept, {
        heard: Math.max(before?.heard ?? 0, part.heard * nearness),
        share: Math.max(before?.share ?? 0, part.share * nearness),
      })
    }
  return all
}

/** How much what is offered is what is asked, 0 for nothing of it and 1 for all: the cosine of both, what words say for one half. */
export function kinshipOf(asked: Subjects, offered: Subjects): number {
  let sum = 0
  for (const [concept, { heard, share }] of offered) {
    const part = asked.get(concept)
    if (part) sum += part.heard * heard + part.share * share
  }
  return sum / 2
}

const lengthOf = (parts: readonly number[]) => Math.max(FAINT, Math.hypot(...parts))
