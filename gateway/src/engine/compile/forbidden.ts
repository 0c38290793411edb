import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { type Allows } from '../plan/access.ts'
import { isShownOfAny } from '../plan/shown.ts'

/** A document without the fields that no answer could show to the caller: they are never fetched, acts never done. */
export function withoutForbidden(document: DocumentNode, schema: GraphQLSchema, allows: Allows): DocumentNode {
  const types = new TypeInfo(schema)
  const pruned = visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType()
        if (!parent || name.value.startsWith('__')) return undefined
        return isShownOfAny(parent, name.value, schema, allows) ? undefined : null
      },
    }),
  )
  return visit(pruned, {
    SelectionSet: (set) => (set.selections.length > 0 ? undefined : { ...set, selections: [typename] }),
  })
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
