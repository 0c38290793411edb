import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql'
import { type Fragments, partsOf } from './document-parts.ts'

/** The keys a fetch brings, each with the keys below it; conditions and types are left aside. */
export type Selection = Map<string, Selection>

/** What the only operation of `document` selects. */
export function selectionOf(document: DocumentNode): Selection {
  const { operations, fragments } = partsOf(document)
  return add(new Map(), operations[0]?.selectionSet, fragments)
}

function add(into: Selection, set: SelectionSetNode | undefined, fragments: Fragments): Selection {
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      into.set(key, add(into.get(key) ?? new Map(), node.selectionSet, fragments))
    } else if (node.kind === Kind.INLINE_FRAGMENT) add(into, node.selectionSet, fragments)
    else add(into, fragments.get(node.name.value)?.selectionSet, fragments)
  }
  return into
}
