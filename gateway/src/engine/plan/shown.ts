import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
} from 'graphql'
import { type ConcreteType, concreteTypes } from '../document/concrete-types.ts'
import { type Allows } from './access.ts'

/** Whether what `field` of a thing of `type` returns may be seen: the field, and some type it can lead to. */
export function isShown(type: ConcreteType, field: string, schema: GraphQLSchema, allows: Allows): boolean {
  const definition = type.getFields()[field]
  return !definition || (allows(type.name, field) && leadsSomewhere(definition.type, schema, allows))
}

/** Whether `field` is shown of anything that a thing of `type` can be. */
export const isShownOfAny = (
  type: GraphQLCompositeType,
  field: string,
  schema: GraphQLSchema,
  allows: Allows,
): boolean => concreteTypes(type, schema).some((concrete) => isShown(concrete, field, schema, allows))

function leadsSomewhere(type: GraphQLOutputType, schema: GraphQLSchema, allows: Allows): boolean {
  const named = getNamedType(type)
  return isCompositeType(named) ? concreteTypes(named, schema).some(({ name }) => allows(name)) : allows(named.name)
}
