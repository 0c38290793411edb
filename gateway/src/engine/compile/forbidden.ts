import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type Allows } from '../plan/access.ts'

/** Whether what `field` of an object of `type` returns may be seen: the field, and some type it can lead to. */
export function isShown(type: GraphQLObjectType, field: string, schema: GraphQLSchema, allows: Allows): boolean {
  const definition = type.getFields()[field]
  return !definition || (allows(type.name, field) && leadsSomewhere(definition.type, schema, allows))
}

function leadsSomewhere(type: GraphQLOutputType, schema: GraphQLSchema, allows: Allows): boolean {
  const named = getNamedType(type)
  return isCompositeType(named) ? objectsOf(named, schema).some(({ name }) => allows(name)) : allows(named.name)
}

const objectsOf = (type: GraphQLCompositeType, schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  isObjectType(type) ? [type] : schema.getPossibleTypes(type)

/** A document without the fields that no answer could show to the caller: they are never fetched, acts never done. */
export function withoutForbidden(document: DocumentNode, schema: GraphQLSchema, allows: Allows): DocumentNode {
  const types = new TypeInfo(schema)
  const pruned = visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType()
        if (!parent || name.value.startsWith('__')) return undefined
        return objectsOf(parent, schema).some((type) => isShown(type, name.value, schema, allows)) ? undefined : null
      },
    }),
  )
  return visit(pruned, {
    SelectionSet: (set) => (set.selections.length > 0 ? undefined : { ...set, selections: [typename] }),
  })
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
