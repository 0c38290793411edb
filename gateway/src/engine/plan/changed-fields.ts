import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql'

/** A type that has fields. */
export type Owner = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/**
 * `document` with its types as `change` makes them, itself where none is changed. Nothing below a type is walked: a
 * supergraph is a hundred thousand nodes, and it is read at every start.
 */
export function changedOwners(document: DocumentNode, change: (owner: Owner) => Owner): DocumentNode {
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? change(definition)
      : definition,
  )
  return definitions.every((definition, at) => definition === document.definitions[at])
    ? document
    : { ...document, definitions }
}

/** `owner` with its fields as `change` makes them, itself where none is changed. */
export function changedFields<Type extends Owner>(
  owner: Type,
  change: (field: FieldDefinitionNode) => FieldDefinitionNode,
): Type {
  const fields = owner.fields?.map(change)
  return fields?.every((field, at) => field === owner.fields?.[at]) ? owner : { ...owner, fields }
}
