import { type DocumentNode, type InterfaceTypeDefinitionNode, Kind, parse } from 'graphql'
import { changedFields, changedOwners } from './changed-fields.ts'
import { marked, marksOf } from './join-marks.ts'

/** The fields of one interface that a graph, which has it as an object, knows only from others: by graph. */
type External = ReadonlyMap<string, ReadonlySet<string>>

/**
 * `supergraph` with a mark on each field that a graph requires of an interface it has as an object: it does not know
 * that field by itself. Some compositions leave the mark out, and a planner would ask that graph.
 */
export const withRequiredExternal = (supergraph: DocumentNode): DocumentNode =>
  changedOwners(supergraph, (type) =>
    type.kind === Kind.INTERFACE_TYPE_DEFINITION ? withExternal(type, requiredOf(type)) : type,
  )

/** `type` with marks on its `external` fields, itself where it has them all. */
export function withExternal(type: InterfaceTypeDefinitionNode, external: External): InterfaceTypeDefinitionNode {
  const joined = marksOf(type.directives, 'join__type').flatMap(({ graph }) => graph ?? [])
  return changedFields(type, (field) => {
    const known = marksOf(field.directives, 'join__field').map(({ graph }) => graph)
    const outside = joined.filter((graph) => external.get(graph)?.has(field.name.value) && !known.includes(graph))
    if (outside.length === 0) return field
    // a field without a mark is one of every graph that joins the type
    const inside = known.length > 0 ? [] : joined.filter((graph) => !outside.includes(graph))
    return marked(field, [
      ...inside.map((graph) => `@join__field(graph: ${graph})`),
      ...outside.map((graph) => `@join__field(graph: ${graph}, external: true)`),
    ])
  })
}

function requiredOf({ directives, fields = [] }: InterfaceTypeDefinitionNode): External {
  const external = new Map<string, Set<string>>()
  for (const { graph = '', isInterfaceObject } of marksOf(directives, 'join__type'))
    if (isInterfaceObject === 'true') external.set(graph, new Set())
  for (const mark of fields.flatMap((field) => marksOf(field.directives, 'join__field')))
    if (mark.requires !== undefined)
      for (const name of namesIn(mark.requires)) external.get(mark.graph ?? '')?.add(name)
  return external
}

function namesIn(fieldSet: string): readonly string[] {
  const [definition] = parse(`{${fieldSet}}`).definitions
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return []
  return definition.selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? node.name.value : []))
}
