import { type ApolloServerOptionsWithGateway } from '@apollo/server'
import { type Answer, type Request } from '@concentric/chassis/executable'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { type Engine } from './engine.ts'

type Gateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway']
type Loaded = Parameters<Gateway['onSchemaLoadOrUpdate']>[0]

/** What Apollo's context must be for the engine. */
export type GatewayContext = {
  request: Request
  /** Whether the answer is to say in `extensions.plan` what was fetched from whom. */
  isExplained?: boolean
}

/** The engine as the `gateway` of an ApolloServer whose context is a GatewayContext. */
export function apolloGateway(engine: Engine): Gateway {
  const listeners = new Set<Loaded>()
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema: engine.schema, coreSupergraphSdl: '' })
      return {
        executor: async ({ source, request, context }) =>
          result(
            await engine.execute(
              source,
              request.operationName ?? undefined,
              request.variables ?? {},
              requestOf(context),
              context.isExplained,
            ),
          ),
      }
    },
    async stop() {},
  }
}

function requestOf(context: { request?: Request }): Request {
  if (!context.request) throw new Error("Apollo's context has no `request`. Give the server one: { request }.")
  return context.request
}

/** Apollo takes data as an object and errors as GraphQLErrors only. */
function result({ data, text, errors, extensions }: Answer) {
  const known: Answer['data'] = text === undefined ? data : JSON.parse(text)
  return {
    ...(known !== undefined && { data: known }),
    ...(errors && { errors: errors.map(asGraphQLError) }),
    ...(extensions && { extensions }),
  }
}

function asGraphQLError(error: GraphQLFormattedError): GraphQLError {
  if (error instanceof GraphQLError) return error
  const { message, path, extensions } = error
  return new GraphQLError(message, { path, extensions })
}
