import { roleNames } from '../levels.ts'
import { searchSchema } from '../search/search-schema.ts'
import { importSchema } from './import-schema.ts'

/**
 * The schema `app`, written for the roles `app_…`: who asks, and what tables of every subgraph share.
 * The functions of one expression are bound to their names when made, so no search path reaches them, and are inlined.
 */
export const appSchema = `
create table if not exists app.setting (key text primary key, value text not null);
create table if not exists app.migration (
  subgraph text, name text, hash text not null, applied_at timestamptz not null default now(), primary key (subgraph, name)
);
${['setting', 'migration']
  .map(
    (table) => `
alter table app.${table} enable row level security, force row level security;
drop policy if exists owner on app.${table};
drop policy if exists system on app.${table};
create policy owner on app.${table} to app_owner using (true) with check (true);
create policy system on app.${table} for select to app_system using (true);
grant select on app.${table} to app_system;`,
  )
  .join('')}

create or replace function app.id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.id', true), '')::uuid;
create or replace function app.account() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.account', true), '')::uuid;
create or replace function app.grant_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.grant', true), '')::uuid;
-- The names of levels have no underscore; a prefix may.
create or replace function app.level() returns text language sql stable parallel safe
  return substring(current_user::text from '[^_]*$');

-- Whether the role answers for a place: it may see small numbers about it.
create or replace function app.in_charge(street_id uuid, community_id uuid) returns boolean language sql stable parallel safe
  return case app.level()
    when 'district' then true
    when 'system' then true
    when 'street' then street_id = app.id()
    when 'community' then community_id = app.id()
    else false
  end;

create or replace function app.refuse(code text, key text) returns void language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  raise exception using errcode = 'P0C01', message = key, detail = code;
end $$;

create or replace function app.touch() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;

-- Tells whoever listens which rows a statement has changed; Postgres carries 8000 bytes at a time.
create or replace function app.tell_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  told text[];
begin
  for told in
    select array_agg(id::text) from (select id, (row_number() over () - 1) / 150 as part from changed) numbered group by part
  loop
    perform pg_notify(
      'concentric_changed',
      json_build_object('table', tg_table_schema || '.' || tg_table_name, 'ids', told)::text
    );
  end loop;
  return null;
end $$;

-- A community nobody finds is refused as the tree's key would refuse it.
create or replace function app.fill_place() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  place uuid;
begin
  if new.community_id is not null then
    select street_id into place from governance.community
    where id = new.community_id and (archived_at is null or tg_op = 'UPDATE' and new.community_id = old.community_id);
    if not found then
      raise foreign_key_violation using constraint = tg_table_name || '_community_id_tree', message = 'no such community';
    end if;
    if new.street_id <> place and (tg_op = 'INSERT' or new.street_id is distinct from old.street_id) then
      raise foreign_key_violation using constraint = tg_table_name || '_street_id_tree', message = 'another street';
    end if;
    new.street_id := place;
  end if;
  return new;
end $$;

-- Who writes a row within a parent and who moves or archives the parent wait for each other: neither misses what the other
-- has done. A lock on the row itself would ask for rights on the parent that not every writer has.
create or replace function app.lock_parent(parent text, alone boolean) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if alone then
    perform pg_advisory_xact_lock(hashtextextended(parent, 0));
  else
    perform pg_advisory_xact_lock_shared(hashtextextended(parent, 0));
  end if;
end $$;

-- A row within a parent lies where the parent lies; arguments: the parent's table, the column that references it. What is
-- archived takes in no live row.
create or replace function app.copy_place() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  row jsonb := to_jsonb(new);
  parent text := row ->> tg_argv[1];
  -- a kept total has no life of its own
  enters boolean := row ? 'archived_at' and row ->> 'archived_at' is null and (tg_op = 'INSERT' or to_jsonb(old) ->> 'archived_at' is not null);
  is_archived boolean;
begin
  perform app.lock_parent(parent, false);
  execute format('select community_id, street_id, archived_at is not null from %s where id = $1', tg_argv[0])
    into new.community_id, new.street_id, is_archived using parent::uuid;
  if is_archived is null or is_archived and enters then
    raise foreign_key_violation using constraint = tg_table_name || '_' || tg_argv[1] || '_within', message = 'no such parent';
  end if;
  return new;
end $$;

-- When a parent moves, what lies within it moves along; arguments: the table within, the column that references the parent.
create or replace function app.carry_place() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform app.lock_parent(new.id::text, true);
  execute format('update %s set community_id = $1, street_id = $2 where %I = $3', tg_argv[0], tg_argv[1])
    using new.community_id, new.street_id, new.id;
  return null;
end $$;

-- A parent is archived after what lies within it; arguments: the table within, the column that references the parent.
create or replace function app.keep_parent() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  holds boolean;
begin
  perform app.lock_parent(new.id::text, true);
  execute format('select exists (select from %s where %I = $1 and archived_at is null)', tg_argv[0], tg_argv[1])
    into holds using new.id;
  if holds then
    perform app.refuse('BAD_USER_INPUT', 'holdsRows');
  end if;
  return new;
end $$;
${searchSchema}${importSchema}
grant usage on schema app to ${roleNames.map((name) => `app_${name}`).join(', ')};
`
