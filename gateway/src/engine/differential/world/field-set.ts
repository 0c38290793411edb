import { type GraphQLField, type GraphQLNamedType, Kind, parse, type SelectionSetNode } from 'graphql'

const parsed = new Map<string, SelectionSetNode>()

/** The field set `fields`, as in `@key(fields: "id place { code }")`. */
export function fieldSet(fields: string): SelectionSetNode {
  const known = parsed.get(fields)
  if (known) return known
  const [definition] = parse(`{${fields}}`, { noLocation: true }).definitions
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${fields}" is no field set.`)
  parsed.set(fields, definition.selectionSet)
  return definition.selectionSet
}

type Definition = GraphQLNamedType | GraphQLField<unknown, unknown>

/** The directives called `name` on a definition, each as its texts by argument. */
export function directives(definition: Definition, name: string): Record<string, string>[] {
  const nodes = [definition.astNode, ...('extensionASTNodes' in definition ? definition.extensionASTNodes : [])]
  return nodes
    .flatMap((node) => node?.directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map(({ name, value }) => [name.value, 'value' in value ? String(value.value) : ''])),
    )
}

/** The field set a directive of this definition has, `@requires` for one. */
export function fieldSetOf(definition: Definition, name: string): SelectionSetNode | undefined {
  const [directive] = directives(definition, name)
  return directive?.fields === undefined ? undefined : fieldSet(directive.fields)
}
