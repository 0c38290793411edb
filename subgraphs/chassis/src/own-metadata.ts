import { getMetadataStorage } from 'type-graphql'

type Class = new () => object

/**
 * Does something while type-graphql knows these resolvers only, and those they extend. What is decorated is kept once for
 * the process, and a schema goes through all of it for each resolver and each field: of four subgraphs each would pay for all.
 */
export function knowingOnly<Result>(resolvers: readonly Class[], act: () => Result): Result {
  const all = getMetadataStorage()
  const own = new Set<unknown>(resolvers.flatMap(lineOf))
  const isOwn = ({ target }: { target: unknown }) => own.has(target)
  const known = all.clone()
  known.queries = all.queries.filter(isOwn)
  known.mutations = all.mutations.filter(isOwn)
  known.subscriptions = all.subscriptions.filter(isOwn)
  // the fields of types themselves are of no resolver
  known.fieldResolvers = all.fieldResolvers.filter((field) => field.kind === 'internal' || isOwn(field))
  known.resolverClasses = all.resolverClasses.filter(isOwn)
  globalThis.TypeGraphQLMetadataStorage = known
  try {
    return act()
  } finally {
    globalThis.TypeGraphQLMetadataStorage = all
  }
}

/** A class and those it extends. */
function lineOf(type: Class): unknown[] {
  const above: unknown = Object.getPrototypeOf(type)
  return typeof above === 'function' && above.prototype ? [type, ...lineOf(above as Class)] : [type]
}
