import { type DocumentNode, type FieldNode, Kind, print, type SelectionSetNode, visit } from 'graphql'
import { partsOf } from '../document/document-parts.ts'
import { type PlanKeys } from './plan-key.ts'

/** The text the planner plans for `document` (one operation); undefined when there is nothing to fetch. */
export function planText(document: DocumentNode, keys: PlanKeys): string | undefined {
  return asksForData(document) ? print(visit(document, { Field: (node) => asPlanned(node, keys) })) : undefined
}

/**
 * Introspection gives way to a `__typename`: the planner knows none, and no selection is left empty. A `__typename`
 * loses its alias: the engine must find the type of an object under its own name.
 */
function asPlanned({ alias, name, ...node }: FieldNode, keys: PlanKeys): FieldNode {
  if (name.value.startsWith('__')) return { kind: Kind.FIELD, ...named('__typename') }
  return { ...node, ...named(name.value, keys.of(name.value, alias?.value)) }
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
