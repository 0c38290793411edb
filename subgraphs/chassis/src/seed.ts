import { type Column, getColumns, type InferInsertModel } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { type PgTable } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { v5 } from 'uuid'
import { type KeyRing } from './personal/key-ring.ts'
import { sealedValues } from './personal/seal.ts'
import { isSearchKept } from './search/search-column.ts'
import { searchValue } from './search/search-value.ts'
import { tableConfig } from './table-config.ts'

const NAMESPACE = '5d2b9c1e-6a0f-4a86-9d3e-1c0f2e5a7b90'
const ROWS_AT_ONCE = 500

/** The id of a seeded row, the same in every database: `seedId('community', '太平角')`. Subgraphs share ids by it, not by imports. */
export const seedId = (kind: string, ...names: (string | number)[]): string => v5([kind, ...names].join('/'), NAMESPACE)

/** Inserts the rows that are missing and changes none that are there. */
export type Sow = <T extends PgTable>(table: T, rows: readonly InferInsertModel<T>[]) => Promise<void>

/** A community of the demonstration, with the short names that ids are made of: 太平角 of 八大关. */
export type SeededCommunity = { id: string; name: string; streetId: string; streetName: string; sample: boolean }

/** Every community as it is seeded, in a fixed order: a place renamed or added since moves no other seeded row. */
export type Tree = readonly SeededCommunity[]

/**
 * A subgraph's demonstration data. Sample rows are dated relative to `today`; facts of the source carry their own dates.
 * Governance comes first and answers the tree, in which the seeds after it place their rows.
 */
export type Seed = (sow: Sow, today: Date, tree: Tree) => Promise<Tree | undefined>

/** Sows the seeds in order, all or none, as the role `system`. */
export async function sowAll(
  seeds: readonly Seed[],
  { url, prefix, today, keyRing }: { url: string; prefix: string; today: Date; keyRing: KeyRing },
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const db = drizzle({ client })
    await client.query('begin')
    await client.query(`select set_config('role', $1, true), set_config('statement_timeout', '0', true)`, [
      `${prefix}_system`,
    ])
    const sow: Sow = async (table, rows) => {
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
        const given = rows.slice(at, at + ROWS_AT_ONCE).map((row, index) => ({ row, index: at + index }))
        const there = await idsThere(client, table, given)
        const some = given
          .filter(({ row }) => !there.has(idOf(row)))
          .map(({ row, index }) => ({
            ...age(table, today, index),
            ...sealedValues({ table }, row, { id: idOf(row) }, keyRing),
            ...searchColumns(table, row),
          }))
        if (!some.length) continue
        await db
          .insert(table as PgTable)
          .values(some as InferInsertModel<PgTable>[])
          .onConflictDoNothing()
      }
    }
    let tree: Tree = []
    for (const seed of seeds) tree = (await seed(sow, today, tree)) ?? tree
    await client.query('commit')
  } finally {
    await client.end()
  }
}

const idOf = (row: object) => String(Reflect.get(row, 'id'))

/** Which of the rows are there. Even one that would not be inserted has to pass the triggers, against what was changed since. */
async function idsThere(client: pg.Client, table: PgTable, given: readonly { row: object }[]): Promise<Set<string>> {
  if (!('id' in getColumns(table))) return new Set()
  const { schema, name } = tableConfig(table)
  const from = `${client.escapeIdentifier(schema!)}.${client.escapeIdentifier(name)}`
  const { rows } = await client.query<{ id: string }>(`select id from ${from} where id = any($1)`, [
    given.map(({ row }) => idOf(row)),
  ])
  return new Set(rows.map(({ id }) => id))
}

/** A list shows its newest row first: each row of a seed is a second older than the one before it. */
const age = (table: PgTable, today: Date, index: number): { createdAt?: string } =>
  'createdAt' in getColumns(table) ? { createdAt: new Date(today.getTime() - index * 1000).toISOString() } : {}

function searchColumns(table: PgTable, row: Readonly<Record<string, unknown>>): Record<string, string> {
  const columns = getColumns(table) as Record<string, Column>
  return Object.fromEntries(
    Object.keys(row)
      .filter((key) => isSearchKept(columns, key))
      .map((key) => [`${key}Search`, searchValue(row[key] as string | null)]),
  )
}

/** The day `days` from `today` in the district (UTC+8), as `2026-11-23`. */
export const dayFrom = (today: Date, days: number): string =>
  new Date(today.getTime() + 28_800_000 + days * 86_400_000).toISOString().slice(0, 10)

/** The `n`th of a list that goes round and round. */
export const around = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
