import { type DocumentNode, type FieldNode, Kind, print, type SelectionSetNode, visit } from 'graphql'
import { partsOf } from '../document/document-parts.ts'
import { type PlanKeys } from './plan-key.ts'

/** The text the planner plans for `document` (one operation); undefined when there is nothing to fetch. */
export function planText(document: DocumentNode, keys: PlanKeys): string | undefined {
  return asksForData(document)
    ? print(visit(document, { Field: { leave: (node) => asPlanned(node, keys) } }))
    : undefined
}

/**
 * Introspection gives way to a `__typename`: the planner knows none, and no selection is left empty. A `__typename`
 * loses its alias: the engine must find the type of an object under its own name. An object of which only fragments
 * are asked gets one: the planner forgets it when none of them can apply.
 */
function asPlanned({ alias, name, selectionSet, ...node }: FieldNode, keys: PlanKeys): FieldNode {
  const typename: FieldNode = { kind: Kind.FIELD, ...named('__typename') }
  if (name.value.startsWith('__')) return typename
  const isFragmentsOnly = selectionSet?.selections.every(({ kind }) => kind !== Kind.FIELD)
  return {
    ...node,
    ...named(name.value, keys.of(name.value, alias?.value)),
    selectionSet: isFragmentsOnly
      ? { kind: Kind.SELECTION_SET, selections: [typename, ...(selectionSet?.selections ?? [])] }
      : selectionSet,
  }
}

const named = (field: string, key = field): Pick<FieldNode, 'name' | 'alias'> => ({
  name: { kind: Kind.NAME, value: field },
  alias: key === field ? undefined : { kind: Kind.NAME, value: key },
})

function asksForData(document: DocumentNode): boolean {
  const { operations, fragments } = partsOf(document)
  const asks = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((node) => {
      if (node.kind === Kind.FIELD) return !node.name.value.startsWith('__')
      return asks(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet)
    }) ?? false
  return operations.some(({ selectionSet }) => asks(selectionSet))
}
