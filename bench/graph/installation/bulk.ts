import { type Client } from 'pg'

/**
 * Loads rows into tables without their triggers and indexes, which are made again behind it: two million rows one by one
 * would take an hour. Whoever loads keeps right what the triggers would have kept. Needs a superuser.
 */
export async function inBulk(client: Client, tables: readonly string[], load: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ drop: string; make: string }>(INDEXES, [tables])
  await client.query('begin')
  await client.query('set local session_replication_role = replica')
  for (const { drop } of rows) await client.query(drop)
  await load()
  await client.query(`set local maintenance_work_mem = '512MB'`)
  for (const { make } of rows) await client.query(make)
  await client.query('commit')
}

/** Every index but primary keys and those a foreign key leans on, with exclusion constraints as what they are. */
const INDEXES = `
  select case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
      else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as drop,
    case when c.oid is null then pg_get_indexdef(i.indexrelid)
      else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end as make
  from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x')
  where i.indrelid = any($1::regclass[]) and (c.oid is null or c.contype = 'x')`
