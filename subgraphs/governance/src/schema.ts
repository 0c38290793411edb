import { snakeCase } from 'drizzle-orm/pg-core'

/** The Postgres schema of this subgraph; every table of it is made from here. */
export const governance = snakeCase.schema('governance')
