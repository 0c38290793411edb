import { type GraphQLOutputType, getNullableType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql'
import { type Owner, type Part, type Parts } from './parts.ts'

/** What values a field may have so that each of its owners could give them. */
export type ValueKind = { readonly isRequired: boolean } & (
  | { readonly kind: 'list'; readonly item: ValueKind }
  | { readonly kind: 'object'; readonly candidates: readonly string[] }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'scalar'; readonly name: string }
)

type Declared = { readonly part: Part; readonly type: GraphQLOutputType }

/** The kind of values all `owners` of a field allow. */
export const kindOf = (owners: readonly Owner[], parts: Parts): ValueKind =>
  common(
    owners.map(({ part, field }) => ({ part, type: field.type })),
    parts,
  )

function common(declared: readonly Declared[], parts: Parts): ValueKind {
  const isRequired = declared.some(({ type }) => isNonNullType(type))
  const bare = declared.map(({ part, type }) => ({ part, type: getNullableType(type) }))
  const [first] = bare
  if (!first) throw new Error('A field has no owner.')
  if (isListType(first.type)) {
    const items = bare.flatMap(({ part, type }) => (isListType(type) ? [{ part, type: type.ofType }] : []))
    return { kind: 'list', isRequired, item: common(items, parts) }
  }
  if (isEnumType(first.type)) {
    const values = bare.map(({ type }) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []))
    return { kind: 'enum', isRequired, values: shared(values, first.type.name) }
  }
  if ('getFields' in first.type || 'getTypes' in first.type) {
    const candidates = bare.map(({ part, type }) => possible(part, type, parts))
    return { kind: 'object', isRequired, candidates: shared(candidates, first.type.toString()) }
  }
  return { kind: 'scalar', isRequired, name: first.type.toString() }
}

function possible({ schema }: Part, type: GraphQLOutputType, parts: Parts): readonly string[] {
  if (isObjectType(type)) return parts.concretesOf(type.name)
  return 'getFields' in type || 'getTypes' in type ? schema.getPossibleTypes(type).map(({ name }) => name) : []
}

function shared([first = [], ...others]: readonly (readonly string[])[], name: string): readonly string[] {
  const found = first.filter((one) => others.every((other) => other.includes(one)))
  if (found.length === 0) throw new Error(`The subgraphs agree on no value of "${name}".`)
  return found
}
