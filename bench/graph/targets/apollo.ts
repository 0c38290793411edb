import { createServer, type IncomingMessage } from 'node:http'
import { accountsOf } from '../../../gateway/src/accounts-of.ts'
import { apolloServer } from '../../../gateway/src/door/apollo.ts'
import { graphOver } from '../../../gateway/src/graph-over.ts'
import { type Identity } from '../../../gateway/src/identity/identity.ts'
import { identityOver } from '../../../gateway/src/identity-over.ts'
import { settingsFrom } from '../../../gateway/src/settings.ts'
import { subgraphs } from '../../../gateway/src/subgraphs.ts'
import { Context } from '../../../subgraphs/chassis/src/context.ts'
import { type Executable } from '../../../subgraphs/chassis/src/executable.ts'
import { interpreted } from '../../../subgraphs/chassis/src/execute/execution.ts'
import { KeyRing } from '../../../subgraphs/chassis/src/personal/key-ring.ts'
import { Database } from '../../../subgraphs/chassis/src/scope.ts'
import { SigningRing } from '../../../subgraphs/chassis/src/signing/signing-ring.ts'

// The stock way to serve the same resolvers: every request through @apollo/server, every subgraph's part through graphql-js,
// every answer planned, merged and projected, none passed through. Who asks is found out by the same tokens.

const { DATABASE_URL: url = '', CONCENTRIC_SECRET: secret = '', ROLE_PREFIX: prefix = '', PORT } = process.env

const database = new Database(url, prefix)
const executables = new Map<string, Executable>()
const { engine, graph } = graphOver(executables)
let identity: Identity
const services = {
  graph,
  accounts: accountsOf(() => identity),
  keyRing: KeyRing.from(undefined, secret),
  signingRing: SigningRing.from(undefined, secret),
}
for (const { name, schema, entities } of subgraphs)
  executables.set(name, {
    name,
    prepare(document, operationName) {
      const run = interpreted(schema, document, operationName)
      return async (variables, request) => run(variables, new Context(request, entities, database, services))
    },
  })
identity = identityOver(settingsFrom({}), secret, { url, prefix, database })

const apollo = await apolloServer(engine, false)
type Headers = Parameters<typeof apollo.executeHTTPGraphQLRequest>[0]['httpGraphQLRequest']['headers']

createServer(async (req, res) => {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk)
  if (req.method !== 'POST') return void res.writeHead(404).end()
  const { status = 200, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: headersOf(req),
      body: JSON.parse(Buffer.concat(chunks).toString()),
      search: '',
    },
    context: async () => {
      const actor = await identity.actorOf(req.headers)
      if (!actor) throw new Error('Nobody is signed in.')
      return { request: { id: '', actor, language: 'zh' } }
    },
  })
  const text = body.kind === 'complete' ? body.string : ''
  res.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
}).listen(Number(PORT), '127.0.0.1')

/** Apollo's map of headers is one whose names are in lower case, as Node's are. */
const headersOf = ({ headers }: IncomingMessage) => new Map(Object.entries(headers)) as unknown as Headers
