import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/**
 * Cost units of a document: one per root field and one per nested list, whatever the number of rows.
 * A page is one list, however its items are asked for; a list in a fragment counts where it is written.
 */
export function costOf(document: DocumentNode, schema: GraphQLSchema): number {
  const types = new TypeInfo(schema)
  let cost = 0
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const type = types.getType()
        const parent = types.getParentType()
        const isRoot = parent === schema.getQueryType() || parent === schema.getMutationType()
        const bare = isNonNullType(type) ? type.ofType : type
        const isPage = bare && !isListType(bare) && getNamedType(bare).name.endsWith('Page')
        const isItems = parent?.name.endsWith('Page')
        if (isRoot || isPage || (isListType(bare) && !isItems)) cost += 1
      },
    }),
  )
  return cost
}
