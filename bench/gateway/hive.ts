import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'

// Hive's gateway with its Rust query planner, as its documentation starts it, without anything a bare gateway does not need.

const gateway = createGatewayRuntime({
  supergraph: readFileSync(process.env.SUPERGRAPH ?? '', 'utf8'),
  unifiedGraphHandler,
  logging: false,
  graphiql: false,
  landingPage: false,
  maskedErrors: false,
})
createServer(gateway).listen(Number(process.env.PORT), '127.0.0.1')
