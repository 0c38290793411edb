import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { log } from '@concentric/chassis/serve/log'
import { apolloGateway, type GatewayContext } from '../engine/apollo-gateway.ts'
import { type Engine } from '../engine/engine.ts'
import { presentError } from './present-error.ts'

/** Apollo Server in front of the engine, for a document's first sight; nothing of it reports anywhere. */
export async function apolloServer(engine: Engine, introspection: boolean): Promise<ApolloServer<GatewayContext>> {
  const server = new ApolloServer<GatewayContext>({
    gateway: apolloGateway(engine),
    introspection,
    // the door checks where a request comes from, ends the process, and takes one request at a time
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    logger: { debug: quiet, info: quiet, warn: complain, error: complain },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      presenting,
    ],
  })
  await server.start()
  return server
}

/** Apollo formats errors without knowing who reads them; here the reader is known. */
const presenting: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ errors, response, operation, contextValue, schema }) {
      response.http.status = operation ? 200 : 400
      if (response.body.kind === 'single' && errors?.length)
        response.body.singleResult.errors = errors.map((error) => presentError(error, contextValue.request, schema))
    },
  }),
}

const quiet = () => undefined
const complain = (message: unknown) => log('error', { where: 'apollo', message: String(message) })
