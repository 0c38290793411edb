import { type GraphQLFieldResolver } from 'graphql'

/** Resolves a field of a row: the row is the answer, each key of it is called as the client called the field. */
export const byKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, { path }) =>
  source[path.key as string]
