import {
  type DocumentNode,
  doTypesOverlap,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type SelectionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { partsOf } from '../document/document-parts.ts'

/**
 * A fetch without the fragments that can never apply where they stand. The planner writes such for what an interface
 * requires of its members (`... on Film` inside a Book), and subgraphs refuse them.
 */
export function withoutImpossibleFragments(fetch: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const { fragments } = partsOf(fetch)
  const types = new TypeInfo(schema)
  const isPossible = (node: SelectionNode): boolean => {
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
    if (!fragment || fragment.kind === Kind.FIELD) return true
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value)
    const parent = types.getParentType()
    return !parent || !isCompositeType(condition) || doTypesOverlap(schema, parent, condition)
  }
  const possible = visit(
    fetch,
    visitWithTypeInfo(types, {
      SelectionSet: ({ selections, ...set }) => {
        const kept = selections.filter(isPossible)
        return { ...set, selections: kept.length > 0 ? kept : [typename] }
      },
    }),
  )
  const [inUse = possible] = Object.values(separateOperations(possible))
  return inUse
}

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
