import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** The nodes by which `sets` select `field` on a type. */
export function selecting(
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
  field: string,
  schema: GraphQLSchema,
): readonly FieldNode[] {
  return sets.flatMap(({ selections }) =>
    selections.flatMap((node): readonly FieldNode[] => {
      if (node.kind === Kind.FIELD) return node.name.value === field ? [node] : []
      if (node.kind !== Kind.INLINE_FRAGMENT) return []
      const condition = schema.getType(node.typeCondition?.name.value ?? type.name)
      const applies = condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
      return applies ? selecting([node.selectionSet], type, field, schema) : []
    }),
  )
}
