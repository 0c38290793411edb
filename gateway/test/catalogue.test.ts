import { choicesOf } from '@concentric/chassis/columns'
import { connected } from '@concentric/chassis/database/connection'
import { copyDatabase, type TestDatabase } from '@concentric/chassis/database/test-database'
import { getTableName } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { subgraphs } from '../src/subgraphs.ts'

const schemas = subgraphs.map(({ name }) => name)

describe('the catalogue of the database', () => {
  let copy: TestDatabase
  const rows = async (sql: string) =>
    connected(copy.ownerUrl, async (client) => (await client.query(sql, [schemas])).rows as Record<string, unknown>[])
  beforeAll(async () => {
    copy = await copyDatabase()
  })
  afterAll(() => copy.drop())

  it('has row security enabled and forced on every table', async () => {
    const tables = await rows(
      `select relname from pg_class where relnamespace::regnamespace::text = any($1) and relkind in ('r', 'p')`,
    )
    expect(tables.length).toBeGreaterThanOrEqual(10)
    const open = await rows(
      `select relname from pg_class where relnamespace::regnamespace::text = any($1) and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`,
    )
    expect(open).toEqual([])
  })

  it('has one policy for each table, role and command', async () => {
    const twice = await rows(
      `select schemaname, tablename, cmd, role from pg_policies, unnest(roles) role where schemaname = any($1) group by 1, 2, 3, 4 having count(*) > 1`,
    )
    expect(twice).toEqual([])
    const forAll = await rows(
      `select policyname from pg_policies where schemaname = any($1) and (cmd = 'ALL' or cmd = 'DELETE' or permissive <> 'PERMISSIVE')`,
    )
    expect(forAll).toEqual([])
  })

  it('has policies of three shapes only: true, level = me, published or level = me', async () => {
    const mine = String.raw`\(\w+ = \( SELECT app\.id\(\) AS id\)\)`
    const shape = new RegExp(`^(true|published|${mine}|\\(published OR ${mine}\\))$`)
    const policies = await rows(
      `select tablename, policyname, coalesce(qual, with_check) as rule, coalesce(with_check, qual) as rule_after from pg_policies where schemaname = any($1)`,
    )
    expect(policies.length).toBeGreaterThan(30)
    expect(
      policies.filter(({ rule, rule_after }) => !shape.test(String(rule)) || !shape.test(String(rule_after))),
    ).toEqual([])
  })

  it('has no view, no right to delete or truncate, and no definer function', async () => {
    expect(
      await rows(
        `select relname from pg_class where relnamespace::regnamespace::text = any($1) and relkind in ('v', 'm')`,
      ),
    ).toEqual([])
    expect(
      await rows(
        `select table_name, grantee from information_schema.role_table_grants where table_schema = any($1) and privilege_type in ('DELETE', 'TRUNCATE') and grantee not like '%\\_owner'`,
      ),
    ).toEqual([])
    expect(
      await rows(
        `select proname from pg_proc where pronamespace::regnamespace::text = any($1 || array['app']) and prosecdef`,
      ),
    ).toEqual([])
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
