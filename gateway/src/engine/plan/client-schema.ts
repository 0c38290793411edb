import { type DocumentNode, Kind } from 'graphql'

/** Directives of composition itself. What others do to the graph of clients the native planner knows. */
const plain = /^(link|join__.*)$/

/** Whether a supergraph is what its clients may ask, and what composition needs. */
export const isPlain = ({ definitions }: DocumentNode): boolean =>
  definitions.every((each) => each.kind !== Kind.DIRECTIVE_DEFINITION || plain.test(each.name.value))

/**
 * What clients may ask, as graphql-js takes it: graphql-js brings `__schema`, `__type` and their types itself, and knows
 * no members of a union that clients may not see. Types of composition are nobody's to ask.
 */
export function clientSchema(document: DocumentNode): DocumentNode {
  const own = ({ name }: { name: { value: string } }) => !/^(__|join__|link__|link$)/.test(name.value)
  const definitions = document.definitions.filter(
    (definition) => !('name' in definition && definition.name) || own({ name: definition.name }),
  )
  const names = new Set(definitions.map((definition) => 'name' in definition && definition.name?.value))
  return {
    ...document,
    definitions: definitions.map((definition) => {
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
        return { ...definition, fields: definition.fields?.filter(own) }
      if (definition.kind === Kind.UNION_TYPE_DEFINITION)
        return { ...definition, types: definition.types?.filter(({ name }) => names.has(name.value)) }
      return definition
    }),
  }
}
