import { type GraphQLField, type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from 'graphql'
import { byKey } from '../by-key.ts'
import { type Entity } from '../entity.ts'
import { fieldsOf, type Reading, type Sets, setsOf, type Wanted } from '../fields.ts'
import { type Subgraph } from '../subgraph.ts'

type Known = Pick<Subgraph, 'entities'> & Reading

/**
 * Whether the text Postgres writes for a selection of rows is what graphql-js would print of them: nothing but columns it
 * prints alike and rows they lead to, and no promise of the schema that only graphql-js would hold. What is computed is
 * not: SQL says nothing of its type.
 */
export function isPlain(type: GraphQLObjectType, sets: Sets, known: Known): boolean {
  const wanted = [...fieldsOf(type.name, sets, known).values()]
  const entity = known.entities.get(type.name)
  const page = entity ? undefined : known.entities.get(type.name.replace(/Page$/, ''))
  return (
    wanted.length > 0 &&
    wanted.every((field) => {
      if (field.key === '__typename' || field.name === '__typename') return field.name === '__typename'
      const definition = type.getFields()[field.name]
      if (definition?.resolve !== byKey) return false
      if (entity) return isPlainInRow(entity, definition, field, known)
      return page !== undefined && (field.name !== 'items' || leadsToPlain(definition, field, known))
    })
  )
}

function isPlainInRow(
  { table, columns, relations }: Entity,
  definition: GraphQLField<unknown, unknown>,
  field: Wanted,
  known: Known,
): boolean {
  const relation = relations[field.name]
  const isPromised = isNonNullType(definition.type)
  if (relation) return relation.kind !== 'computed' && !isPromised && leadsToPlain(definition, field, known)
  if (!table) return field.name === 'id'
  const column = columns[field.name]
  return column !== undefined && !printedOtherwise.has(column.columnType) && (column.notNull || !isPromised)
}

/** Postgres writes some of these numbers otherwise, and some that JSON has not. */
const printedOtherwise = new Set(['PgDoublePrecision', 'PgReal', 'PgNumeric'])

function leadsToPlain({ type }: GraphQLField<unknown, unknown>, { nodes }: Wanted, known: Known): boolean {
  const target = getNamedType(type)
  return isObjectType(target) && isPlain(target, setsOf(nodes), known)
}
