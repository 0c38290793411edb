import { type ConstDirectiveNode, Kind, parse } from 'graphql'

/** The arguments of one directive, as texts. */
type Mark = Readonly<Record<string, string | undefined>>

/** What the directives called `name` say, each by its arguments. */
export const marksOf = (directives: readonly ConstDirectiveNode[] = [], name: string): Mark[] =>
  directives
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map(({ name, value }) => [name.value, 'value' in value ? `${value.value}` : undefined])),
    )

/** `node` with more directives, as written. */
export function marked<Node extends { readonly directives?: readonly ConstDirectiveNode[] }>(
  node: Node,
  directives: readonly string[],
): Node {
  const [definition] = parse(`scalar X ${directives.join(' ')}`, { noLocation: true }).definitions
  const added = definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : []
  return { ...node, directives: [...(node.directives ?? []), ...added] }
}
