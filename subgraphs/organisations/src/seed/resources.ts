import { around, seedId, type Tree } from '@concentric/chassis/seed'
import { type sharedResources } from '../shared-resource/shared-resource.table.ts'
import { confirmedAt, entryOf, givenBy, isDemoUnit } from './given.ts'
import { resourceExamples } from './resource-examples.ts'
import { type ExampleName } from './units.ts'

type Row = typeof sharedResources.$inferInsert

const states = ['OPEN', 'OPEN', 'OPEN', 'OPEN', 'MATCHED', 'OPEN', 'IN_PROGRESS'] as const

/** The resources of the invented units, of the 117 kinds the source counts; a draft of each unit behind a demo account. */
export function resourcesOf(tree: Tree, today: Date): Row[] {
  const resources = givenBy(tree, kindsOf).map(({ unit, number, given }, n) => ({
    ...given,
    ...entryOf(unit, given.kind, n),
    id: seedId('resource', unit.id, number),
    state: around(states, n),
    confirmedAt: confirmedAt(today, n + 4),
  }))
  const drafts = givenBy(tree, (name) => kindsOf(name).reverse())
    .filter(({ unit, number }) => isDemoUnit(unit) && number === 0)
    .map(({ unit, given }, n) => ({
      ...given,
      ...entryOf(unit, given.kind, n),
      id: seedId('resource', unit.id, 'draft'),
      state: 'DRAFT' as const,
    }))
  return [...resources, ...drafts]
}

const kindsOf = (name: ExampleName) =>
  Object.entries(resourceExamples[name]).flatMap(([category, kinds]) =>
    kinds.map((kind) => ({ kind, category: category as Row['category'] })),
  )
