import { type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode } from 'graphql'
import { changedOwners } from '../engine/plan/changed-fields.ts'
import { withExternal } from '../engine/plan/external-fields.ts'
import { graphNames } from './graph-names.ts'
import { type Part } from './part.ts'

/**
 * Notes in a composed supergraph which fields of an interface are `@external` where that interface is an object
 * (`@interfaceObject`): composition leaves that out, and a planner would ask a subgraph for what it does not know.
 */
export function noteExternalFields(supergraph: DocumentNode, parts: readonly Part[]): DocumentNode {
  const graphs = graphNames(supergraph)
  return changedOwners(supergraph, (type) =>
    type.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? withExternal(
          type,
          new Map(
            parts.map(({ name, typeDefs }) => [graphs.get(name) ?? '', externalFields(typeDefs, type.name.value)]),
          ),
        )
      : type,
  )
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
