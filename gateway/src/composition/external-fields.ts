import { type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, visit } from 'graphql'
import { marked, marksOf } from '../engine/plan/join-marks.ts'
import { graphNames } from './graph-names.ts'
import { type Part } from './part.ts'

/**
 * Notes in a composed supergraph which fields of an interface are `@external` where that interface is an object
 * (`@interfaceObject`): composition leaves that out, and a planner would ask a subgraph for what it does not know.
 */
export function noteExternalFields(supergraph: DocumentNode, parts: readonly Part[]): DocumentNode {
  const graphs = graphNames(supergraph)
  return visit(supergraph, {
    InterfaceTypeDefinition: (type) => {
      const joined = marksOf(type.directives, 'join__type').flatMap(({ graph }) => graph ?? [])
      const external = new Map(
        parts.map(({ name, typeDefs }) => [graphs.get(name) ?? '', externalFields(typeDefs, type.name.value)]),
      )
      if (![...external.values()].some(({ size }) => size > 0)) return undefined
      const fields = type.fields?.map((field): FieldDefinitionNode => {
        const outside = joined.filter((graph) => external.get(graph)?.has(field.name.value))
        if (outside.length === 0) return field
        const known = marksOf(field.directives, 'join__field').map(({ graph }) => graph)
        // a field without a mark is one of every graph that joins the type
        const inside = known.length > 0 ? [] : joined.filter((graph) => !outside.includes(graph))
        const added = [
          ...inside.map((graph) => `@join__field(graph: ${graph})`),
          ...outside
            .filter((graph) => !known.includes(graph))
            .map((graph) => `@join__field(graph: ${graph}, external: true)`),
        ]
        return marked(field, added)
      })
      return { ...type, fields }
    },
  })
}

function externalFields({ definitions }: DocumentNode, interfaceName: string): ReadonlySet<string> {
  const has = ({ directives = [] }: Pick<FieldDefinitionNode, 'directives'>, name: string) =>
    directives.some((directive) => directive.name.value === name)
  const objects = definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === interfaceName,
  )
  return new Set(
    objects
      .filter((object) => has(object, 'interfaceObject'))
      .flatMap(({ fields = [] }) => fields.filter((field) => has(field, 'external')).map(({ name }) => name.value)),
  )
}
