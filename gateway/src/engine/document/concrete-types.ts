import {
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/** What a thing can be as far as clients know. */
export type ConcreteType = GraphQLObjectType | GraphQLInterfaceType

/** What things of `type` can be; an interface of which no object type is known stands for itself. */
export function concreteTypes(type: GraphQLCompositeType, schema: GraphQLSchema): readonly ConcreteType[] {
  if (isObjectType(type)) return [type]
  const members = schema.getPossibleTypes(type)
  return members.length === 0 && isInterfaceType(type) ? [type] : members
}
