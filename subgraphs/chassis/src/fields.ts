import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/** The parts of `GraphQLResolveInfo` a selection is read from. */
export type Reading = Pick<GraphQLResolveInfo, 'fragments'>
export type Sets = readonly (SelectionSetNode | undefined)[]
/** One key of the answer: the field behind it and the nodes that ask for it. */
export type Wanted = { key: string; name: string; nodes: readonly FieldNode[] }

/** What a field's nodes select below it. */
export const setsOf = (nodes: readonly FieldNode[]): Sets => nodes.map((node) => node.selectionSet)

/** The fields asked of the object type `type`: fragments expanded, equal keys merged. Conditions were resolved by whoever prepared the document. */
export function fieldsOf(
  type: string,
  sets: Sets,
  reading: Reading,
  found = new Map<string, Wanted & { nodes: FieldNode[] }>(),
): Map<string, Wanted> {
  for (const selection of sets.flatMap((set) => set?.selections ?? [])) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const wanted = found.get(key)
      if (wanted) wanted.nodes.push(selection)
      else found.set(key, { key, name: selection.name.value, nodes: [selection] })
    } else {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? reading.fragments[selection.name.value]! : selection
      const condition = fragment.typeCondition?.name.value
      if (!condition || condition === type) fieldsOf(type, [fragment.selectionSet], reading, found)
    }
  }
  return found
}
