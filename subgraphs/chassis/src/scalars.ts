import { type ASTNode, GraphQLError, GraphQLScalarType } from 'graphql'
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars'

/** A calendar day, `2026-11-23`. */
export const GraphQLDay = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: '日期\n\nA calendar day, `2026-11-23`.',
})

const instantOf = (value: unknown, nodes?: ASTNode): string => {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value)))
    throw new GraphQLError(
      `Instant cannot represent ${JSON.stringify(value)}; write it as 2026-11-23T09:00:00+08:00.`,
      { nodes },
    )
  return value
}

/** A moment, printed with the district's offset: `2026-11-23T09:00:00+08:00`. Text all the way: Postgres prints it. */
export const GraphQLInstant = new GraphQLScalarType<string, string>({
  ...(GraphQLDateTimeISO.toConfig() as object),
  name: 'Instant',
  description: '时间\n\nA moment with its offset, `2026-11-23T09:00:00+08:00`.',
  serialize: (value) => String(value),
  parseValue: (value) => instantOf(value),
  parseLiteral: (node) => instantOf('value' in node ? node.value : null, node),
})

/** Money in fen, a hundredth of a yuan. */
export const GraphQLFen = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  name: 'Fen',
  description: '金额（分）\n\nMoney in fen, a hundredth of a yuan; a whole number.',
})

/** All of ours: the gateway reads their values as the subgraphs do, for SDL says only what they are called. */
export const scalars: readonly GraphQLScalarType[] = [GraphQLDay, GraphQLInstant, GraphQLFen]
