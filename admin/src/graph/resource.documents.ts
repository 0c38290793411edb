import { type Documents, documentsOf } from './documents-of.ts'
import { loadEveryLabel } from './labels.ts'
import { types } from './meta.ts'

await loadEveryLabel()

/** The documents of every resource. The gateway learns them from here; pages write those they need. */
export const documents: Readonly<Record<string, Documents>> = Object.fromEntries(
  Object.values(types).map(({ many }) => [many, documentsOf(many)]),
)
