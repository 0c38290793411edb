import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type GraphQLDirective,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLScalarType,
  GraphQLSchema,
  GraphQLUnionType,
  isObjectType,
  parse,
} from 'graphql'

export const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@inaccessible"])\n\n'

/**
 * A schema with what a gateway asks of a subgraph: `_entities`, `_service` and the directives of the federation. Apollo's
 * `buildSubgraphSchema` makes the same of a contract in text, and its resolvers are used; but to write a schema down, read it
 * again and look for mistakes in it takes as long as to build it, which whoever waits for a start waits for as well.
 * `sdl` is asked for when a gateway wants the contract.
 */
export function federated(schema: GraphQLSchema, sdl: () => string): GraphQLSchema {
  const { query: given, types, ...rest } = schema.toConfig()
  if (!given) throw new Error('A subgraph without a query has nothing to be asked for.')
  const { any, service, entities, directives } = federation()
  const keyed = types.filter((type) => isObjectType(type) && isKeyed(type)) as GraphQLObjectType[]
  const entity = new GraphQLUnionType({
    name: '_Entity',
    types: keyed.sort((a, b) => (a.name < b.name ? -1 : 1)),
    resolveType: (row: { __typename: string }) => row.__typename,
  })
  const asked: Record<string, GraphQLFieldConfig<unknown, unknown>> = {
    _entities: {
      type: new GraphQLNonNull(new GraphQLList(entity)),
      args: { representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(any))) } },
      resolve: entities,
    },
    _service: { type: new GraphQLNonNull(service), resolve: () => ({ sdl: publishedContract(sdl()) }) },
  }
  const { fields, ...config } = given.toConfig()
  const query = new GraphQLObjectType({
    ...config,
    fields: keyed.length ? { ...fields, ...asked } : { ...fields, _service: asked._service! },
  })
  return new GraphQLSchema({ ...rest, query, types: types.filter((type) => type !== given), directives })
}

/** Lets a type answer `_entities`, where Apollo's resolver looks for it. */
export function answerReferences(type: GraphQLObjectType, resolveReference: unknown): void {
  type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference } } }
}

const isKeyed = ({ astNode }: GraphQLObjectType) =>
  astNode?.directives?.some(({ name }) => name.value === 'key') ?? false

type Federation = {
  any: GraphQLScalarType
  service: GraphQLObjectType
  entities: GraphQLFieldResolver<unknown, unknown>
  directives: readonly GraphQLDirective[]
}

let known: Federation | undefined

/** What Apollo adds to a subgraph, taken from the smallest there is. */
function federation(): Federation {
  if (known) return known
  const smallest = buildSubgraphSchema(parse(`${LINK}type Query { row: Row } type Row @key(fields: "id") { id: ID! }`))
  known = {
    any: smallest.getType('_Any') as GraphQLScalarType,
    service: smallest.getType('_Service') as GraphQLObjectType,
    entities: smallest.getQueryType()!.getFields()._entities!.resolve!,
    directives: smallest.getDirectives(),
  }
  return known
}

/** The contract with the federation's own definitions, as a gateway reads it. */
function publishedContract(sdl: string): string {
  const { _service } = buildSubgraphSchema(parse(sdl)).getQueryType()!.getFields()
  const { sdl: published } = _service!.resolve!(undefined, {}, undefined, undefined as never) as { sdl: string }
  return published
}
