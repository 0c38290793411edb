import { createServer } from 'node:http'
import { PgAggregatesPreset } from '@graphile/pg-aggregates'
import { Client } from 'pg'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter'
import { smartTags } from './smart-tags.ts'

// PostGraphile 5 over the same tables, as its documentation starts it. It logs in as the superuser: row security, which it
// would have to be taught, costs it nothing.

const subgraphs = ['governance', 'buildings', 'organisations', 'volunteering']

const client = new Client(process.env.DATABASE_URL)
await client.connect()
const { rows } = await client.query<{ name: string }>(
  `select relnamespace::regnamespace || '.' || relname as name
   from pg_class where relkind in ('r', 'p', 'v', 'm') and relnamespace::regnamespace::text = any ($1)`,
  [subgraphs],
)
await client.end()

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
  plugins: [smartTags(rows.map(({ name }) => name))],
  // else only columns with an index of their own could be filtered by, and a function named as a table would end it
  disablePlugins: ['PgIndexBehaviorsPlugin', 'PgProceduresPlugin'],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: subgraphs })],
  grafserv: { graphiql: false, watch: false },
  // our indexes have nulls last
  schema: { pgOrderByNullsLast: true },
})
const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1')
