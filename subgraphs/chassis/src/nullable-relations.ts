import { type GraphQLSchema, getNamedType, isNonNullType, isObjectType } from 'graphql'
import { type Entities } from './select.ts'

/**
 * Stops the start at a field of an entity that leads to another entity and promises that it is there: row security may
 * hide it from the reader, and the promise would blank what he may see.
 */
export function mustBeNullable(schema: GraphQLSchema, entities: Entities): void {
  const leads = (type: string) => entities.has(type.replace(/Page$/, ''))
  for (const { name } of entities.values()) {
    const type = schema.getType(name)
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : [])
      if (isNonNullType(field.type) && leads(getNamedType(field.type).name))
        throw new Error(
          `${name}.${field.name} is of type ${field.type}, but row security may hide what it points at. Make it nullable: { nullable: true }.`,
        )
  }
}
