import 'reflect-metadata'
import { type Column, getColumnTable, getTableName } from 'drizzle-orm'
import { type GraphQLScalarType } from 'graphql'
import { Float, ID, Int, registerEnumType } from 'type-graphql'
import { choicesOf } from './columns.ts'
import { GraphQLDay, GraphQLFen, GraphQLInstant } from './scalars.ts'

/** What type-graphql takes as the type of a field. */
export type GraphType = GraphQLScalarType | StringConstructor | BooleanConstructor | object

const byColumnType: Record<string, { type: GraphType; name: string }> = {
  PgUUID: { type: ID, name: 'ID' },
  PgText: { type: String, name: 'String' },
  PgVarchar: { type: String, name: 'String' },
  PgBoolean: { type: Boolean, name: 'Boolean' },
  PgInteger: { type: Int, name: 'Int' },
  PgSmallInt: { type: Int, name: 'Int' },
  PgBigInt53: { type: GraphQLFen, name: 'Fen' },
  PgDoublePrecision: { type: Float, name: 'Float' },
  PgDateString: { type: GraphQLDay, name: 'Date' },
  PgTimestampString: { type: GraphQLInstant, name: 'Instant' },
}

const enums = new Map<string, { values: readonly string[]; type: object }>()

/** The GraphQL enum of a column made by `choice`, registered once per name. */
function enumOf({ enumValues }: Column, name: string, labels: Readonly<Record<string, readonly string[]>>) {
  const known = enums.get(name)
  if (known && String(known.values) !== String(enumValues))
    throw new Error(`Two enums are called "${name}". Give one another name or share one declaration.`)
  if (known) return known.type
  const type = Object.fromEntries(enumValues!.map((value) => [value, value]))
  const valuesConfig = Object.fromEntries(
    Object.entries(labels).map(([value, [description]]) => [value, { description }]),
  )
  registerEnumType(type, { name, valuesConfig })
  enums.set(name, { values: enumValues!, type })
  return type
}

/** The GraphQL type of a column and its name; a column type the graph does not know stops the start. */
export function graphType(column: Column): { type: GraphType; name: string } {
  const chosen = choicesOf(column)
  if (chosen) return { type: enumOf(column, chosen.name, chosen.choices), name: chosen.name }
  const known = byColumnType[column.columnType]
  if (!known)
    throw new Error(
      `${column.columnType} of column "${getTableName(getColumnTable(column))}.${column.name}" has no GraphQL type. Add it to graph-type.ts.`,
    )
  return known
}
