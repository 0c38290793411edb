import { type DocumentNode, Kind, parse, visit } from 'graphql'

/** The fields with arguments that some `@requires` of `supergraph` names, with arguments of its own or without. */
export function requiredWithArguments(supergraph: DocumentNode): ReadonlySet<string> {
  const required = new Set<string>()
  const withArguments = new Set<string>()
  visit(supergraph, {
    FieldDefinition({ name, arguments: given }) {
      if (given?.length) withArguments.add(name.value)
    },
    Argument({ name, value }) {
      if (name.value !== 'requires' || value.kind !== Kind.STRING) return
      visit(parse(`{${value.value}}`), {
        Field(field) {
          required.add(field.name.value)
        },
      })
    },
  })
  return required.intersection(withArguments)
}
