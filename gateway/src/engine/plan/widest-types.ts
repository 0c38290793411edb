import { type DocumentNode, type FieldDefinitionNode, Kind, parseType, type TypeNode } from 'graphql'
import { changedFields, changedOwners } from './changed-fields.ts'
import { marksOf } from './join-marks.ts'
import { type TypeTest, typeTest } from './type-test.ts'

/**
 * `supergraph` with each field that graphs have by different types (`@join__field(type:)`: a Book here, a Media there)
 * of the type that covers all. Some compositions take another, and clients could not ask for what some graphs return.
 */
export function withWidestTypes(supergraph: DocumentNode): DocumentNode {
  const isA = typeTest(supergraph)
  return changedOwners(supergraph, (owner) => changedFields(owner, (field) => widenedField(field, isA)))
}

/** The name of the type that a value, or the items of a list, are of. */
export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)

function widenedField(field: FieldDefinitionNode, isA: TypeTest): FieldDefinitionNode {
  const types = marksOf(field.directives, 'join__field').flatMap(({ type }) => (type ? parseType(type) : []))
  const names = types.map(namedType)
  const widest = names.find((wide) => names.every((name) => isA(name, [wide])))
  return widest === undefined || widest === namedType(field.type) ? field : { ...field, type: loosest(types, widest) }
}

/** A type named `name` that may be null, itself or in its lists, wherever one of `types` may. */
function loosest(types: readonly TypeNode[], name: string): TypeNode {
  const isRequired = types.every(({ kind }) => kind === Kind.NON_NULL_TYPE)
  const nullable = types.map((type) => (type.kind === Kind.NON_NULL_TYPE ? type.type : type))
  const items = nullable.flatMap((type) => (type.kind === Kind.LIST_TYPE ? type.type : []))
  const type =
    items.length > 0
      ? ({ kind: Kind.LIST_TYPE, type: loosest(items, name) } as const)
      : ({ kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } } as const)
  return isRequired ? { kind: Kind.NON_NULL_TYPE, type } : type
}
