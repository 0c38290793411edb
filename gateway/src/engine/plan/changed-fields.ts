import { type FieldDefinitionNode, type InterfaceTypeDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql'

/** A type that has fields. */
export type Owner = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

/** `owner` with its fields as `change` makes them; undefined when it changes none, so that visitors keep the node. */
export function changedFields<Type extends Owner>(
  owner: Type,
  change: (field: FieldDefinitionNode) => FieldDefinitionNode,
): Type | undefined {
  const fields = owner.fields?.map(change)
  return fields?.every((field, at) => field === owner.fields?.[at]) ? undefined : { ...owner, fields }
}
