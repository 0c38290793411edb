import { createServer } from 'node:http'
import { PgAggregatesPreset } from '@graphile/pg-aggregates'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter'
import { smartTags } from './smart-tags.ts'

// PostGraphile 5 over the same tables, as its documentation starts it. It logs in as the superuser: row security, which it
// would have to be taught, costs it nothing.

// it tells at length of functions whose types it does not know, which nobody asks for
console.warn = () => {}

const subgraphs = ['governance', 'buildings', 'organisations', 'volunteering']

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
  plugins: [smartTags],
  // else only columns with an index of their own could be filtered by
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: subgraphs })],
  grafserv: { graphiql: false, watch: false },
  // our indexes have nulls last
  schema: { pgOrderByNullsLast: true },
})
const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1')
