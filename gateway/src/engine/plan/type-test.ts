import { type DocumentNode, Kind } from 'graphql'

/** Whether an object type is, implements or belongs to one of `conditions`. */
export type TypeTest = (type: string, conditions: readonly string[]) => boolean

/** The test for the types of `supergraph`, those hidden from clients included. */
export function typeTest(supergraph: DocumentNode): TypeTest {
  const kinds = new Map<string, Set<string>>()
  const add = (type: string, kind: string) => {
    const known = kinds.get(type) ?? new Set([type])
    kinds.set(type, known.add(kind))
  }
  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      for (const { name } of definition.interfaces ?? []) add(definition.name.value, name.value)
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      for (const { name } of definition.types ?? []) add(name.value, definition.name.value)
  }
  return (type, conditions) => conditions.some((condition) => condition === type || kinds.get(type)?.has(condition))
}
