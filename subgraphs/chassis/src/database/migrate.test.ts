import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actingAs, connected } from './connection.ts'
import { migrate } from './migrate.ts'
import { prefixOf } from './roles.ts'
import { emptyDatabase, type TestDatabase } from './test-database.ts'

const [east, west, harbour, hill] = [1, 2, 3, 4].map((n) => `00000000-0000-7000-8000-00000000000${n}`)

const first = `CREATE SCHEMA "governance";
--> statement-breakpoint
CREATE TABLE "governance"."street" ("id" uuid PRIMARY KEY, "name" text NOT NULL);
--> statement-breakpoint
CREATE TABLE "governance"."community" (
	"id" uuid PRIMARY KEY, "street_id" uuid REFERENCES "governance"."street"("id"), "archived_at" timestamptz, UNIQUE ("id", "street_id")
);
--> statement-breakpoint
CREATE TABLE "governance"."visit" (
	"id" serial PRIMARY KEY, "note" text, "version" integer NOT NULL DEFAULT 1, "updated_at" timestamptz NOT NULL DEFAULT 'epoch',
	"community_id" uuid, "street_id" uuid
);
--> statement-breakpoint
ALTER TABLE "governance"."visit" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE INDEX ON "governance"."visit" USING gin ("note" gin_trgm_ops);
--> statement-breakpoint
CREATE POLICY "street" ON "governance"."visit" AS PERMISSIVE FOR SELECT TO "app_street" USING (street_id = (select app.id()));
--> statement-breakpoint
CREATE POLICY "system" ON "governance"."visit" AS PERMISSIVE FOR ALL TO "app_system" USING (true) WITH CHECK (true);`
const after = `alter table governance.visit force row level security;
grant select on governance.visit, governance.community to app_street, app_system;
grant insert, update on governance.visit to app_system;
grant usage on all sequences in schema governance to app_system;
create or replace trigger touch before update on governance.visit for each row execute function app.touch();
create or replace trigger place before insert or update on governance.visit for each row execute function app.fill_place();
alter table governance.visit drop constraint if exists place;
alter table governance.visit add constraint place foreign key (community_id, street_id)
  references governance.community (id, street_id) on update cascade;`

const folder = mkdtempSync(join(tmpdir(), 'concentric-migrate-'))
const subgraphs = [{ name: 'governance', folder }]
const write = (name: string, sql: string) => {
  mkdirSync(join(folder, 'migrations', name), { recursive: true })
  writeFileSync(join(folder, 'migrations', name, 'migration.sql'), sql)
}

describe('migrate', () => {
  let database: TestDatabase
  let prefix: string
  const migrateAgain = () => migrate({ ownerUrl: database.ownerUrl, loginUrl: database.url, subgraphs })
  const asLogin = <Result>(work: (client: Client) => Promise<Result>) => connected(database.url, work)
  /** Rows of `sql` as the login, acting at `level` for the place `id`. */
  const acting = (level: string, id: string | undefined, sql: string) =>
    asLogin((client) =>
      actingAs(client, `${prefix}_${level}`, async () => {
        await client.query(`select set_config('app.id', $1, true)`, [id ?? ''])
        return (await client.query(sql)).rows
      }),
    )

  beforeAll(async () => {
    write('20260101000000_first', first)
    writeFileSync(join(folder, 'migrations', 'after.sql'), after)
    database = await emptyDatabase()
    await Promise.all([migrateAgain(), migrateAgain()])
    await connected(database.ownerUrl, async (client) => {
      prefix = (await prefixOf(client)) ?? ''
      await actingAs(client, `${prefix}_owner`, async () => {
        await client.query(`insert into governance.street values ('${east}', '东'), ('${west}', '西')`)
        await client.query(`insert into governance.community values ('${harbour}', '${east}'), ('${hill}', '${west}')`)
      })
    })
    await acting(
      'system',
      undefined,
      `insert into governance.visit (note, community_id) values ('a', '${harbour}'), ('b', '${hill}')`,
    )
  })
  afterAll(async () => {
    await database.drop()
    rmSync(folder, { recursive: true })
  })

  it('names roles after the database and keeps the prefix in it', async () => {
    expect(prefix).toBe(new URL(database.url).pathname.slice(1))
    expect(await acting('system', undefined, `select * from app.setting where key = 'prefix'`)).toEqual([
      { key: 'prefix', value: prefix },
    ])
    const { rows } = await connected(database.ownerUrl, (client) =>
      client.query(`select policyname, roles::text from pg_policies where tablename = 'visit' order by 1`),
    )
    expect(rows).toEqual([
      { policyname: 'street', roles: `{${prefix}_street}` },
      { policyname: 'system', roles: `{${prefix}_system}` },
    ])
  })

  it('leaves the login without any right until it takes a role', async () => {
    for (const table of ['governance.visit', 'app.setting', 'app.migration'])
      await expect(asLogin((client) => client.query(`table ${table}`))).rejects.toThrow('permission denied')
    await expect(asLogin((client) => client.query(`select app.id()`))).rejects.toThrow('permission denied')
    await expect(acting('owner', undefined, 'select 1')).rejects.toThrow('permission denied to set role')
  })

  it('shows a street its own rows, and none without a place', async () => {
    expect(await acting('street', east, 'select note from governance.visit')).toEqual([{ note: 'a' }])
    expect(await acting('street', west, 'select note from governance.visit')).toEqual([{ note: 'b' }])
    expect(await acting('street', undefined, 'select note from governance.visit')).toEqual([])
    expect(await acting('district', undefined, 'select 1').then((rows) => rows.length)).toBe(1)
    await expect(acting('district', undefined, 'table governance.visit')).rejects.toThrow('permission denied')
  })

  it('hides forced rows from the owner, who may become system yet inherits nothing', async () => {
    const rows = await connected(database.ownerUrl, (client) =>
      actingAs(client, `${prefix}_owner`, async () => (await client.query('table governance.visit')).rows),
    )
    expect(rows).toEqual([])
  })

  it('knows who asks, and starts sessions of the login in Shanghai time with a time limit', async () => {
    const [row] = await acting(
      'street',
      east,
      `select app.id(), app.account(), app.grant_id(), app.level(), current_setting('timezone') as zone,
         current_setting('statement_timeout') as patience, current_setting('idle_in_transaction_session_timeout') as idle`,
    )
    const expected = { id: east, account: null, grant_id: null, level: 'street', zone: 'Asia/Shanghai', patience: '5s' }
    expect(row).toEqual({ ...expected, idle: '15s' })
  })

  it('follows the community to its street, and refuses one nobody knows', async () => {
    const moved = `update governance.visit set community_id = '${hill}' where note = 'a' returning street_id`
    expect(await acting('system', undefined, moved)).toEqual([{ street_id: west }])
    await acting('system', undefined, moved.replace(hill ?? '', harbour ?? ''))
    await expect(acting('system', undefined, moved.replace(hill ?? '', west ?? ''))).rejects.toMatchObject({
      code: '23503',
      constraint: 'visit_community_id_tree',
    })
  })

  it('counts versions and notes the time of a change', async () => {
    const sql = `update governance.visit set note = note where note = 'b' returning version, updated_at = now() as now`
    expect(await acting('system', undefined, sql)).toEqual([{ version: 2, now: true }])
  })

  it('refuses with a code and a key', async () => {
    const refusal = acting('street', east, `select app.refuse('CONFLICT', 'taken')`)
    await expect(refusal).rejects.toMatchObject({ code: 'P0C01', message: 'taken', detail: 'CONFLICT' })
  })

  it('gives the schema identity to its role alone', async () => {
    await acting('identity', undefined, 'create table identity.session (id int); drop table identity.session')
    await expect(acting('system', undefined, 'create table identity.session (id int)')).rejects.toThrow(
      'permission denied',
    )
  })

  it('applies a migration once and after.sql each time', async () => {
    write('20260102000000_second', 'alter table governance.visit add column topic text')
    await connected(database.ownerUrl, (client) =>
      client.query('alter table governance.visit no force row level security'),
    )
    await migrateAgain()
    await migrateAgain()
    const names = await acting('system', undefined, 'select name from app.migration order by applied_at')
    expect(names).toEqual([{ name: '20260101000000_first' }, { name: '20260102000000_second' }])
    const { rows } = await connected(database.ownerUrl, (client) =>
      client.query(`select relforcerowsecurity as forced from pg_class where oid = 'governance.visit'::regclass`),
    )
    expect(rows).toEqual([{ forced: true }])
  })

  it('does nothing again where it may not, until something differs', async () => {
    const isForced = async () => {
      const sql = `select relforcerowsecurity as forced from pg_class where oid = 'governance.visit'::regclass`
      return (await acting('system', undefined, sql))[0].forced
    }
    const unlessDone = () =>
      migrate({ ownerUrl: database.ownerUrl, loginUrl: database.url, subgraphs, unlessDone: true })
    await connected(database.ownerUrl, (client) =>
      client.query('alter table governance.visit no force row level security'),
    )
    await unlessDone()
    expect(await isForced()).toBe(false)
    const mayAct = () =>
      acting('street', east, 'select 1').then(
        () => true,
        () => false,
      )
    const login = new URL(database.url).username
    await connected(database.ownerUrl, (client) => client.query(`revoke ${prefix}_street from ${login}`))
    expect(await mayAct()).toBe(false)
    await unlessDone()
    expect([await mayAct(), await isForced()]).toEqual([true, true])
    await connected(database.ownerUrl, (client) =>
      client.query('alter table governance.visit no force row level security'),
    )
    appendFileSync(join(folder, 'migrations', 'after.sql'), '\n-- changed\n')
    await unlessDone()
    expect(await isForced()).toBe(true)
  })

  it('leaves nothing of a migration that fails, and names its statement', async () => {
    write(
      '20260103000000_third',
      'create table governance.left_over (id int);\n--> statement-breakpoint\nselect nobody;\n',
    )
    const message = 'governance/migrations/20260103000000_third: column "nobody" does not exist, at: select n'
    await expect(migrateAgain()).rejects.toThrow(message)
    expect(await acting('system', undefined, `select to_regclass('governance.left_over') as table`)).toEqual([
      { table: null },
    ])
    rmSync(join(folder, 'migrations', '20260103000000_third'), { recursive: true })
  })

  it('stops at an applied migration that has changed', async () => {
    const path = join(folder, 'migrations', '20260101000000_first', 'migration.sql')
    appendFileSync(path, '\n')
    await expect(migrateAgain()).rejects.toThrow('governance/migrations/20260101000000_first has changed')
    write('20260101000000_first', first)
    await migrateAgain()
  })
})
