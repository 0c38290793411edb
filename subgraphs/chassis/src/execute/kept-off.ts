import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** Keys of an answer that federation and GraphQL themselves begin with an underscore. */
const ownKeys = ['_entities', '_service', '__typename']

/** Why graphql-jit would answer a valid document wrongly, or not safely; undefined when it answers as graphql-js does. */
export function keptOff(schema: GraphQLSchema, document: DocumentNode): string | undefined {
  const reasons: string[] = []
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition({ operation }) {
        if (operation === OperationTypeNode.SUBSCRIPTION) reasons.push('A subscription answers more than once.')
      },
      Directive({ name: { value } }) {
        if (value === 'skip' || value === 'include')
          reasons.push(`It loses fields of a fragment spread twice, once with @${value}.`)
      },
      Field({ name, alias }) {
        if (name.value === '__schema' || name.value === '__type')
          reasons.push(`It writes the arguments of "${name.value}" into code as they are.`)
        const key = alias?.value ?? name.value
        if (key.includes('_') && !(key === name.value && ownKeys.includes(key)))
          reasons.push(`It joins keys by underscores, and "${key}" could be taken for two of them.`)
        const type = getNamedType(types.getType())
        if ((isAbstractType(type) && type.name !== '_Entity') || (isObjectType(type) && type.isTypeOf))
          reasons.push(`It does not wait to be told what is a ${type.name}, and nothing catches what that throws.`)
      },
    }),
  )
  return reasons[0]
}
