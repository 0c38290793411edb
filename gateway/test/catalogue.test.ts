import { choicesOf } from '@concentric/chassis/columns'
import { connected } from '@concentric/chassis/database/connection'
import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { getTableName } from 'drizzle-orm'
import { type Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { subgraphs } from '../src/subgraphs.ts'
import { planted } from './catalogue/planted.ts'
import { levelRoles, rules } from './catalogue/rules.ts'

const schemas = subgraphs.map(({ name }) => name)

/** What breaks which rule, of those named so. */
async function faultsIn(client: Client, part = ''): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const { name, faults } of rules.filter((rule) => rule.name.includes(part))) {
    // a statement may use fewer of the values than there are
    const given = `with given as (select $1::text[], $2::text[], $3::text[]) ${faults}`
    const { rows } = await client.query<{ fault: string }>(given, [
      schemas,
      [...schemas, 'app', 'identity'],
      levelRoles,
    ])
    if (rows.length) found[name] = rows.map(({ fault }) => fault)
  }
  return found
}

describe('the catalogue of the database', () => {
  let copy: TestDatabase
  const rows = async (sql: string) =>
    connected(copy.ownerUrl, async (client) => (await client.query(sql, [schemas])).rows as Record<string, unknown>[])
  beforeAll(async () => {
    copy = await copyDatabase()
  })
  afterAll(() => copy.drop())

  it('holds every rule, over all the tables there are', async () => {
    const tables = await rows(
      `select relname from pg_class where relnamespace::regnamespace::text = any($1) and relkind in ('r', 'p')`,
    )
    expect(tables.length).toBeGreaterThanOrEqual(40)
    const policies = await rows('select policyname from pg_policies where schemaname = any($1)')
    expect(policies.length).toBeGreaterThan(200)
    expect(await connected(copy.ownerUrl, (client) => faultsIn(client))).toEqual({})
  })

  it.each(planted)('would see $what', async ({ sql, seen }) => {
    const found = await connected(copy.ownerUrl, async (client) => {
      // roles are the whole server's: nothing planted is ever committed
      await client.query(`begin; ${sql}`)
      return faultsIn(client, seen)
    })
    expect(found).not.toEqual({})
  })

  it('has a CHECK on every column of choices', async () => {
    const chosen = subgraphs.flatMap(({ entities }) =>
      [...entities.values()].flatMap(({ table, columns }) =>
        table
          ? Object.values(columns)
              .filter(choicesOf)
              .map(({ name }) => `${getTableName(table)}_${name}_known`)
          : [],
      ),
    )
    expect(chosen.length).toBeGreaterThan(7)
    const held = await rows(
      `select conname from pg_constraint where connamespace::regnamespace::text = any($1) and contype = 'c'`,
    )
    expect(chosen.filter((name) => !held.some(({ conname }) => conname === name))).toEqual([])
  })

  it('holds every placed row to the tree by a composite key', async () => {
    const loose = await rows(`
      select c.table_schema, c.table_name from information_schema.columns c
      where c.table_schema = any($1) and c.column_name = 'community_id'
        and not exists (select from pg_constraint k where k.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and k.confrelid = 'governance.community'::regclass and cardinality(k.conkey) = 2 and k.confupdtype = 'c')`)
    expect(loose).toEqual([])
  })
})
