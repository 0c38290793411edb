import { type FieldNode, type InlineFragmentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql'

const nameOf = (value: string) => ({ kind: Kind.NAME as const, value })

/** A selection set. */
export const setOf = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
})

/** A field without alias and arguments. */
export const fieldNode = (name: string, selections?: readonly SelectionNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: nameOf(name),
  selectionSet: selections && setOf(selections),
})

/** `__typename` */
export const typename = fieldNode('__typename')

/** A fragment on `type`. */
export const onType = (type: string, selections: readonly SelectionNode[]): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: nameOf(type) },
  selectionSet: setOf(selections),
})

/** Several nodes of one key as one node that asks for all they ask. */
export function asOne([first, ...others]: readonly [FieldNode, ...FieldNode[]]): FieldNode {
  if (others.length === 0 || !first.selectionSet) return first
  return {
    ...first,
    selectionSet: setOf([first, ...others].flatMap(({ selectionSet }) => selectionSet?.selections ?? [])),
  }
}
