import { createServer } from 'node:http'
import { buildSchema, execute, type GraphQLSchema, isObjectType, parse } from 'graphql'
import { type Subgraph, subgraphs } from './subgraphs.ts'

// All subgraphs in one process, each at its own path. An answer is worked out once and then sent from memory:
// subgraphs cost little and the gateways' work is what a run shows.

const graphs = new Map(Object.entries(subgraphs).map(([name, subgraph]) => [`/${name}`, serving(subgraph)]))

createServer(async (req, res) => {
  const answer = graphs.get(req.url ?? '')
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk)
  const bytes = answer && (await answer(Buffer.concat(chunks).toString()))
  res.writeHead(bytes ? 200 : 404, { 'content-type': 'application/json', 'content-length': bytes?.length ?? 0 })
  res.end(bytes)
}).listen(Number(process.env.PORT), '127.0.0.1')

type Asked = { query: string; variables?: Record<string, unknown>; operationName?: string }

function serving(subgraph: Subgraph): (body: string) => Promise<Buffer> {
  const schema = schemaOf(subgraph)
  const known = new Map<string, Buffer>()
  return async (body) => {
    const bytes = known.get(body)
    if (bytes) return bytes
    const { query, variables, operationName } = JSON.parse(body) as Asked
    const document = parse(query)
    const answer = await execute({ schema, document, variableValues: variables, operationName })
    const worked = Buffer.from(JSON.stringify(answer))
    known.set(body, worked)
    return worked
  }
}

/** The schema with what federation adds to it; an entity is taken for what its representation says. */
function schemaOf({ sdl, resolvers }: Subgraph): GraphQLSchema {
  const entities = [...sdl.matchAll(/type (\w+) @key\(fields: "id"\)/g)].map(([, name]) => name)
  const schema = buildSchema(
    `${sdl.replace(/^extend schema.*$/m, '')}
    directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT
    scalar _Any
    union _Entity = ${entities.join(' | ')}
    ${sdl.includes('type Query') ? 'extend type' : 'type'} Query { _entities(representations: [_Any!]!): [_Entity]! }`,
    { assumeValidSDL: true },
  )
  for (const [name, fields] of Object.entries({ ...resolvers, Query: { ...resolvers.Query, _entities: entitiesIn } })) {
    const type = schema.getType(name)
    if (!isObjectType(type)) throw new Error(`There is no type "${name}" to give resolvers to.`)
    for (const [field, resolve] of Object.entries(fields)) Object.assign(type.getFields()[field] ?? {}, { resolve })
  }
  return schema
}

function entitiesIn(_: unknown, { representations }: { representations?: unknown }) {
  return representations
}
