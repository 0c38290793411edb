import {
  type DirectiveNode,
  type DocumentNode,
  type InlineFragmentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { onType, setOf } from '../engine/hop/nodes.ts'
import { namedType } from '../engine/plan/widest-types.ts'
import { fieldTypes } from './part.ts'

/**
 * Writes fragments on interfaces and unions in the `@requires` of a subgraph as fragments on the objects they stand
 * for: composition holds the former for unsatisfiable where they narrow a type.
 */
export function withObjectFragments(typeDefs: DocumentNode): DocumentNode {
  const types = new Types(typeDefs)
  const rewritten = (owner: ObjectTypeDefinitionNode | ObjectTypeExtensionNode) =>
    visit(owner, { Directive: (directive) => onObjects(directive, owner.name.value, types) })
  return visit(typeDefs, { ObjectTypeDefinition: rewritten, ObjectTypeExtension: rewritten })
}

function onObjects(directive: DirectiveNode, owner: string, types: Types): DirectiveNode | undefined {
  const [fields] = directive.arguments ?? []
  if (!/^(federation__)?requires$/.test(directive.name.value) || fields?.value.kind !== Kind.STRING) return undefined
  const [asked] = parse(`{${fields.value.value}}`, { noLocation: true }).definitions
  if (asked?.kind !== Kind.OPERATION_DEFINITION) return undefined
  const told = print(types.onObjects(owner, asked.selectionSet))
  if (told === print(asked.selectionSet)) return undefined
  const value = { ...fields.value, value: told.slice(1, -1).replace(/\s+/g, ' ').trim(), block: false }
  return { ...directive, arguments: [{ ...fields, value }] }
}

/** The types of one subgraph. */
class Types {
  private readonly fields
  /** The object types that count as an interface or union. */
  private readonly members = new Map<string, Set<string>>()

  constructor(typeDefs: DocumentNode) {
    this.fields = fieldTypes(typeDefs)
    for (const definition of typeDefs.definitions) {
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION)
        for (const { name } of definition.interfaces ?? []) this.add(name.value, definition.name.value)
      if (definition.kind === Kind.UNION_TYPE_DEFINITION || definition.kind === Kind.UNION_TYPE_EXTENSION)
        for (const { name } of definition.types ?? []) this.add(definition.name.value, name.value)
    }
  }

  private add(type: string, member: string): void {
    this.members.set(type, (this.members.get(type) ?? new Set()).add(member))
  }

  /** What `set` asks of things of `type`, without fragments on what is abstract and not `type` itself. */
  onObjects(type: string, set: SelectionSetNode): SelectionSetNode {
    const selections = set.selections.flatMap((node) => this.selection(type, node))
    return selections.length > 0 ? setOf(selections) : set
  }

  private selection(type: string, node: SelectionNode): readonly SelectionNode[] {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [node]
    if (node.kind === Kind.INLINE_FRAGMENT) return this.fragment(type, node)
    const inner = this.fields.get(`${type}.${node.name.value}`)
    return node.selectionSet && inner
      ? [{ ...node, selectionSet: this.onObjects(namedType(inner), node.selectionSet) }]
      : [node]
  }

  private fragment(type: string, node: InlineFragmentNode): readonly SelectionNode[] {
    const condition = node.typeCondition?.name.value ?? type
    const members = this.members.get(condition)
    const possible = this.members.get(type) ?? new Set([type])
    if (condition === type || (!members && this.members.has(type)))
      return [{ ...node, selectionSet: this.onObjects(condition, node.selectionSet) }]
    return [...(members ?? [condition])]
      .filter((member) => possible.has(member))
      .map((member) => onType(member, this.onObjects(member, node.selectionSet).selections))
  }
}
