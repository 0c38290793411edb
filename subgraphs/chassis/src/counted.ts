import { and, type Column, type SQL, sql } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { type Asked, type Figure } from './figure-plan.ts'

type Countable = PgTable & Record<'id' | 'name' | 'sample' | 'communityId' | 'streetId' | 'archivedAt', Column>

/** The rows of a figure that counts those of a table, all of them or those for which a condition holds. */
export const counted =
  <T extends Countable>(type: string, table: T, which?: (table: T, asked: Asked) => SQL | undefined): Figure['rows'] =>
  (asked) =>
    sql`select ${table.id}, ${type}::text, ${table.name}, 1, ${table.sample} from ${table} where ${and(asked.here(table), which?.(table, asked))}`
