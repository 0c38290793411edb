import { type DocumentNode, type TypeNode } from 'graphql'

/** A subgraph as composition takes it. */
export type Part = { readonly name: string; readonly url: string; readonly typeDefs: DocumentNode }

/** The type of each field of objects and interfaces, by `Type.field`, extensions included. */
export function fieldTypes({ definitions }: DocumentNode): ReadonlyMap<string, TypeNode> {
  const types = new Map<string, TypeNode>()
  for (const definition of definitions)
    if ('fields' in definition)
      for (const { name, type } of definition.fields ?? []) types.set(`${definition.name.value}.${name.value}`, type)
  return types
}
