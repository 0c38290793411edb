import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql'
import { partsOf } from './document-parts.ts'

/**
 * A mutation (its conditions resolved) as documents of one root field each, to be planned and executed in turn. One plan
 * for all would let what follows an act (its answer's fields) run beside the next act and read that one's effect.
 */
export function oneActEach(document: DocumentNode): readonly DocumentNode[] {
  const { operations, fragments } = partsOf(document)
  const [operation] = operations
  if (operation?.operation !== 'mutation') return [document]
  const acts = new Map<string, SelectionNode[]>()
  const add = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value
        acts.set(key, [...(acts.get(key) ?? []), node])
      } else add(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet)
    }
  }
  add(operation.selectionSet)
  return [...acts.values()].map((selections) => ({
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...fragments.values()],
  }))
}
