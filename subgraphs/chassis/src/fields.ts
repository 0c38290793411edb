import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode, type SelectionSetNode } from 'graphql'

/** The parts of `GraphQLResolveInfo` a selection is read from. */
export type Reading = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>
export type Sets = readonly (SelectionSetNode | undefined)[]
/** One key of the answer: the field behind it and the nodes that ask for it. */
export type Wanted = { key: string; name: string; nodes: readonly FieldNode[] }

const isLeftOut = ({ directives }: SelectionNode, { variableValues }: Reading) =>
  directives?.some(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return false
    const value = given![0]!.value
    const condition = value.kind === Kind.VARIABLE ? variableValues[value.name.value] : 'value' in value && value.value
    return name.value === 'skip' ? condition : !condition
  })

/** The fields asked of the object type `type`: fragments expanded, conditions resolved, equal keys merged. */
export function fieldsOf(
  type: string,
  sets: Sets,
  reading: Reading,
  found = new Map<string, Wanted & { nodes: FieldNode[] }>(),
): Map<string, Wanted> {
  for (const selection of sets.flatMap((set) => set?.selections ?? [])) {
    if (isLeftOut(selection, reading)) continue
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

/** The variables that decide @skip and @include anywhere below: a statement is compiled once per outcome. */
export function conditionVariables(
  sets: Sets,
  fragments: Reading['fragments'],
  found = new Set<string>(),
): Set<string> {
  for (const selection of sets.flatMap((set) => set?.selections ?? [])) {
    for (const { name, arguments: given } of selection.directives ?? [])
      if (name.value === 'skip' || name.value === 'include')
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) found.add(value.name.value)
    const below =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet
    conditionVariables([below], fragments, found)
  }
  return found
}
