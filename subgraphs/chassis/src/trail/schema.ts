import { levelNames, levels } from '../levels.ts'
import { hashOfSeal, SEALED_AT_ONCE, textOfEntry } from './sealed.ts'

const readers = [...levelNames, 'system'].map((level) => `app_${level}`).join(', ')

/**
 * The trail of a subgraph's schema, idempotent: the rows triggers write and nobody changes, the seals that chain them, and
 * the functions that alone may add to either. They belong to the owner, whom no login becomes. Where a row lay when it was
 * written stays what it was: these columns follow no key to the tree.
 */
export const trailSql = (schema: string): string => `-- the trail of "${schema}"
create table if not exists "${schema}".audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  account_id uuid, grant_id uuid, level text not null, place_id uuid,
  action text not null, table_name text not null, row_id uuid not null,
  street uuid, community uuid,
  changes jsonb not null,
  request_id text
);
create index if not exists audit_entry_row on "${schema}".audit_entry (row_id, id);
create index if not exists audit_entry_account on "${schema}".audit_entry (account_id, id);
create table if not exists "${schema}".audit_seal (
  number bigint primary key,
  at timestamptz not null default now(),
  last_id bigint not null,
  entries integer not null,
  hash bytea not null
);
${['audit_entry', 'audit_seal'].map((table) => appendOnly(`"${schema}".${table}`)).join('\n')}
${['street', 'community']
  .map((level) =>
    policy(
      `"${schema}".audit_entry`,
      `read_${level}`,
      `for select to app_${level} using (${level} = (select app.id()))`,
    ),
  )
  .join('\n')}

-- The first argument names the columns whose values are kept, the second those of which only the change is.
create or replace function "${schema}".record_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb := to_jsonb(old);
  after jsonb := to_jsonb(new);
  subject jsonb := coalesce(after, before);
begin
  insert into "${schema}".audit_entry
    (account_id, grant_id, level, place_id, action, table_name, row_id, street, community, changes, request_id)
  select app.account(), app.grant_id(), substring(current_setting('role') from '[^_]*$'), app.id(),
    case
      when tg_op <> 'UPDATE' or (before ->> 'archived_at' is null) = (after ->> 'archived_at' is null) then tg_op
      when after ->> 'archived_at' is null then 'RESTORE'
      else 'ARCHIVE'
    end,
    tg_table_name, (subject ->> 'id')::uuid,
    (case tg_table_name when '${levels.street.table}' then subject ->> 'id' else subject ->> 'street_id' end)::uuid,
    (case tg_table_name when '${levels.community.table}' then subject ->> 'id' else subject ->> 'community_id' end)::uuid,
    coalesce(jsonb_object_agg(name, case when shown then jsonb_build_array(before -> name, after -> name) else 'true' end)
      filter (where coalesce(before -> name, 'null') <> coalesce(after -> name, 'null')), '{}'),
    nullif(current_setting('app.request', true), '')
  from (
    select unnest(string_to_array(tg_argv[0], ' ')), true
    union all select unnest(string_to_array(tg_argv[1], ' ')), false
  ) as recorded (name, shown);
  return null;
end $$;

-- Seals the rows up to "mark", if every transaction that began before "settled" has ended: ids are drawn in order and may
-- be committed in another one. Answers the next mark, and how many rows were sealed.
create or replace function "${schema}".seal(mark bigint, settled xid8) returns json language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  sealed integer;
  previous record;
  latest bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('${schema}.audit_seal', 0));
  select number, last_id, hash into previous from "${schema}".audit_seal order by number desc limit 1;
  if settled <= pg_snapshot_xmin(pg_current_snapshot()) then
    insert into "${schema}".audit_seal (number, at, last_id, entries, hash)
    select number, at, last_id, entries, ${hashOfSeal('previous.hash', 'batch', 'batch.texts')}
    from (
      select coalesce(previous.number, 0) + 1 as number, now() as at, max(id) as last_id, count(*)::integer as entries,
        string_agg(${textOfEntry('entry')}, e'\\n' order by id) as texts
      from (
        select * from "${schema}".audit_entry where id > coalesce(previous.last_id, 0) and id <= mark order by id limit ${SEALED_AT_ONCE}
      ) entry
    ) batch
    where entries > 0
    returning entries into sealed;
  end if;
  select max(id) into latest from "${schema}".audit_entry;
  if latest > coalesce((select max(last_id) from "${schema}".audit_seal), 0) then
    -- drawn after the rows were looked at: whoever has drawn one of their ids has an older one
    return json_build_object('mark', latest, 'settled', pg_current_xact_id()::text, 'sealed', coalesce(sealed, 0));
  end if;
  return json_build_object('mark', null, 'settled', null, 'sealed', coalesce(sealed, 0));
end $$;
revoke execute on function "${schema}".record_change(), "${schema}".seal(bigint, xid8) from public;
grant execute on function "${schema}".seal(bigint, xid8) to app_system;`

/** Every level may ask, and is shown what a policy opens; only the owner's functions add, and not even the owner changes. */
const appendOnly = (table: string): string =>
  [
    `alter table ${table} enable row level security, force row level security;`,
    `grant select on ${table} to ${readers};`,
    `revoke update, delete, truncate on ${table} from app_owner;`,
    policy(table, 'read_all', 'for select to app_district, app_auditor, app_system, app_owner using (true)'),
    policy(table, 'append', 'for insert to app_owner with check (true)'),
  ].join('\n')

const policy = (table: string, name: string, rule: string): string =>
  `drop policy if exists ${name} on ${table};\ncreate policy ${name} on ${table} ${rule};`
