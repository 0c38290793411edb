-- Generated from the tables by npm run generate.

-- the trail of "organisations"
create table if not exists "organisations".audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  account_id uuid, grant_id uuid, level text not null, place_id uuid,
  action text not null, table_name text not null, row_id uuid not null,
  street uuid, community uuid,
  changes jsonb not null,
  request_id text
);
create index if not exists audit_entry_row on "organisations".audit_entry (row_id, id);
create index if not exists audit_entry_account on "organisations".audit_entry (account_id, id);
create table if not exists "organisations".audit_seal (
  number bigint primary key,
  at timestamptz not null default now(),
  last_id bigint not null,
  entries integer not null,
  hash bytea not null
);
alter table "organisations".audit_entry enable row level security, force row level security;
grant select on "organisations".audit_entry to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
revoke update, delete, truncate on "organisations".audit_entry from app_owner;
drop policy if exists read_all on "organisations".audit_entry;
create policy read_all on "organisations".audit_entry for select to app_district, app_auditor, app_system, app_owner using (true);
drop policy if exists append on "organisations".audit_entry;
create policy append on "organisations".audit_entry for insert to app_owner with check (true);
alter table "organisations".audit_seal enable row level security, force row level security;
grant select on "organisations".audit_seal to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
revoke update, delete, truncate on "organisations".audit_seal from app_owner;
drop policy if exists read_all on "organisations".audit_seal;
create policy read_all on "organisations".audit_seal for select to app_district, app_auditor, app_system, app_owner using (true);
drop policy if exists append on "organisations".audit_seal;
create policy append on "organisations".audit_seal for insert to app_owner with check (true);
drop policy if exists read_street on "organisations".audit_entry;
create policy read_street on "organisations".audit_entry for select to app_street using (street = (select app.id()));
drop policy if exists read_community on "organisations".audit_entry;
create policy read_community on "organisations".audit_entry for select to app_community using (community = (select app.id()));

-- The first argument names the columns whose values are kept, the second those of which only the change is.
create or replace function "organisations".record_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb := to_jsonb(old);
  after jsonb := to_jsonb(new);
  subject jsonb := coalesce(after, before);
begin
  insert into "organisations".audit_entry
    (account_id, grant_id, level, place_id, action, table_name, row_id, street, community, changes, request_id)
  select app.account(), app.grant_id(), substring(current_setting('role') from '[^_]*$'), app.id(),
    case
      when tg_op <> 'UPDATE' or (before ->> 'archived_at' is null) = (after ->> 'archived_at' is null) then tg_op
      when after ->> 'archived_at' is null then 'RESTORE'
      else 'ARCHIVE'
    end,
    tg_table_name, (subject ->> 'id')::uuid,
    (case tg_table_name when 'street' then subject ->> 'id' else subject ->> 'street_id' end)::uuid,
    (case tg_table_name when 'community' then subject ->> 'id' else subject ->> 'community_id' end)::uuid,
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
create or replace function "organisations".seal(mark bigint, settled xid8) returns json language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  sealed integer;
  previous record;
  latest bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('organisations.audit_seal', 0));
  select number, last_id, hash into previous from "organisations".audit_seal order by number desc limit 1;
  if settled <= pg_snapshot_xmin(pg_current_snapshot()) then
    insert into "organisations".audit_seal (number, at, last_id, entries, hash)
    select number, at, last_id, entries, sha256(coalesce(previous.hash, '') || convert_to(jsonb_build_array(batch.number, extract(epoch from batch.at), batch.last_id, batch.entries)::text || batch.texts, 'UTF8'))
    from (
      select coalesce(previous.number, 0) + 1 as number, now() as at, max(id) as last_id, count(*)::integer as entries,
        string_agg(jsonb_build_array(entry.id, extract(epoch from entry.at), entry.account_id, entry.grant_id, entry.level, entry.place_id, entry.action, entry.table_name, entry.row_id, entry.street, entry.community, entry.changes, entry.request_id)::text, e'\n' order by id) as texts
      from (
        select * from "organisations".audit_entry where id > coalesce(previous.last_id, 0) and id <= mark order by id limit 2000
      ) entry
    ) batch
    where entries > 0
    returning entries into sealed;
  end if;
  select max(id) into latest from "organisations".audit_entry;
  if latest > coalesce((select max(last_id) from "organisations".audit_seal), 0) then
    -- drawn after the rows were looked at: whoever has drawn one of their ids has an older one
    return json_build_object('mark', latest, 'settled', pg_current_xact_id()::text, 'sealed', coalesce(sealed, 0));
  end if;
  return json_build_object('mark', null, 'settled', null, 'sealed', coalesce(sealed, 0));
end $$;
revoke execute on function "organisations".record_change(), "organisations".seal(bigint, xid8) from public;
grant execute on function "organisations".seal(bigint, xid8) to app_system;

-- "organisations"."concept"
alter table "organisations"."concept" enable row level security, force row level security;
grant select on "organisations"."concept" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."concept" to app_district, app_system;
grant update on "organisations"."concept" to app_district, app_system;
create or replace trigger touch before update on "organisations"."concept" for each row execute function app.touch();
select app.index_search('"organisations"."concept"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."concept" for each row execute function "organisations".record_change('code name name_english facet broader categories excludes words cues', '');

-- "organisations"."confirmation"
alter table "organisations"."confirmation" enable row level security, force row level security;
grant select on "organisations"."confirmation" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."confirmation" to app_system;
grant update on "organisations"."confirmation" to app_system;

-- "organisations"."match_party"
alter table "organisations"."match_party" enable row level security, force row level security;
grant select on "organisations"."match_party" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."match_party" to app_system;
grant update on "organisations"."match_party" to app_system;
create or replace trigger touch before update on "organisations"."match_party" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."match_party" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'match_party_community_id_tree' and conrelid = '"organisations"."match_party"'::regclass) then
    alter table "organisations"."match_party" add constraint match_party_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'match_party_street_id_tree' and conrelid = '"organisations"."match_party"'::regclass) then
    alter table "organisations"."match_party" add constraint match_party_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "organisations"."match_party" for each row execute function "organisations".record_change('community_id street_id match_id side unit_id need_id offer_id resource_id state score reasons scheduled_on accepted_on confirmed_on reason sample', '');

-- "organisations"."match"
alter table "organisations"."match" enable row level security, force row level security;
grant select on "organisations"."match" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."match" to app_system;
grant update on "organisations"."match" to app_system;
create or replace trigger touch before update on "organisations"."match" for each row execute function app.touch();
create or replace trigger tell_insert after insert on "organisations"."match" referencing new table as changed for each statement execute function app.tell_change();
create or replace trigger tell_update after update on "organisations"."match" referencing new table as changed for each statement execute function app.tell_change();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."match" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'match_community_id_tree' and conrelid = '"organisations"."match"'::regclass) then
    alter table "organisations"."match" add constraint match_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'match_street_id_tree' and conrelid = '"organisations"."match"'::regclass) then
    alter table "organisations"."match" add constraint match_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "organisations"."match" for each row execute function "organisations".record_change('community_id street_id need_id offer_id resource_id state score reasons scheduled_on category sample', '');

-- "organisations"."need"
alter table "organisations"."need" enable row level security, force row level security;
grant select on "organisations"."need" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."need" to app_community, app_district, app_street, app_system, app_unit;
grant update on "organisations"."need" to app_community, app_district, app_street, app_system;
revoke update on "organisations"."need" from app_unit;
grant update (name, name_search, detail, category, state, archived_at, weekly_times, capacity, audience, risk_note, needed_on) on "organisations"."need" to app_unit;
create or replace trigger touch before update on "organisations"."need" for each row execute function app.touch();
create or replace trigger tell_insert after insert on "organisations"."need" referencing new table as changed for each statement execute function app.tell_change();
create or replace trigger tell_update after update on "organisations"."need" referencing new table as changed for each statement execute function app.tell_change();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."need" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'need_community_id_tree' and conrelid = '"organisations"."need"'::regclass) then
    alter table "organisations"."need" add constraint need_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'need_street_id_tree' and conrelid = '"organisations"."need"'::regclass) then
    alter table "organisations"."need" add constraint need_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."need"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."need" for each row execute function "organisations".record_change('community_id street_id unit_id name detail category state weekly_times capacity audience risk_note confirmed_at sample needed_on', '');

-- "organisations"."partner_unit"
alter table "organisations"."partner_unit" enable row level security, force row level security;
grant select on "organisations"."partner_unit" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."partner_unit" to app_community, app_district, app_street, app_system;
grant update on "organisations"."partner_unit" to app_community, app_district, app_street, app_system;
revoke update on "organisations"."partner_unit" from app_unit;
grant update (address) on "organisations"."partner_unit" to app_unit;
create or replace trigger touch before update on "organisations"."partner_unit" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."partner_unit" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'partner_unit_community_id_tree' and conrelid = '"organisations"."partner_unit"'::regclass) then
    alter table "organisations"."partner_unit" add constraint partner_unit_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'partner_unit_street_id_tree' and conrelid = '"organisations"."partner_unit"'::regclass) then
    alter table "organisations"."partner_unit" add constraint partner_unit_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."partner_unit"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."partner_unit" for each row execute function "organisations".record_change('community_id street_id name kind credit_code address sample', '');

-- "organisations"."service_offer"
alter table "organisations"."service_offer" enable row level security, force row level security;
grant select on "organisations"."service_offer" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."service_offer" to app_community, app_district, app_street, app_system, app_unit;
grant update on "organisations"."service_offer" to app_community, app_district, app_street, app_system;
revoke update on "organisations"."service_offer" from app_unit;
grant update (name, name_search, detail, category, state, archived_at, weekly_times, capacity, audience, risk_note, availability) on "organisations"."service_offer" to app_unit;
create or replace trigger touch before update on "organisations"."service_offer" for each row execute function app.touch();
create or replace trigger tell_insert after insert on "organisations"."service_offer" referencing new table as changed for each statement execute function app.tell_change();
create or replace trigger tell_update after update on "organisations"."service_offer" referencing new table as changed for each statement execute function app.tell_change();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."service_offer" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_offer_community_id_tree' and conrelid = '"organisations"."service_offer"'::regclass) then
    alter table "organisations"."service_offer" add constraint service_offer_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_offer_street_id_tree' and conrelid = '"organisations"."service_offer"'::regclass) then
    alter table "organisations"."service_offer" add constraint service_offer_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."service_offer"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."service_offer" for each row execute function "organisations".record_change('community_id street_id unit_id name detail category state weekly_times capacity audience risk_note confirmed_at sample availability', '');

-- "organisations"."shared_resource"
alter table "organisations"."shared_resource" enable row level security, force row level security;
grant select on "organisations"."shared_resource" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."shared_resource" to app_community, app_district, app_street, app_system, app_unit;
grant update on "organisations"."shared_resource" to app_community, app_district, app_street, app_system;
revoke update on "organisations"."shared_resource" from app_unit;
grant update (name, name_search, detail, category, state, archived_at, weekly_times, capacity, audience, risk_note, kind, availability) on "organisations"."shared_resource" to app_unit;
create or replace trigger touch before update on "organisations"."shared_resource" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."shared_resource" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'shared_resource_community_id_tree' and conrelid = '"organisations"."shared_resource"'::regclass) then
    alter table "organisations"."shared_resource" add constraint shared_resource_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'shared_resource_street_id_tree' and conrelid = '"organisations"."shared_resource"'::regclass) then
    alter table "organisations"."shared_resource" add constraint shared_resource_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."shared_resource"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."shared_resource" for each row execute function "organisations".record_change('community_id street_id unit_id name detail category state weekly_times capacity audience risk_note confirmed_at sample kind availability', '');

-- "organisations"."social_organisation"
alter table "organisations"."social_organisation" enable row level security, force row level security;
grant select on "organisations"."social_organisation" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."social_organisation" to app_community, app_district, app_street, app_system;
grant update on "organisations"."social_organisation" to app_community, app_district, app_street, app_system;
revoke update on "organisations"."social_organisation" from app_organisation;
grant update (address) on "organisations"."social_organisation" to app_organisation;
create or replace trigger touch before update on "organisations"."social_organisation" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."social_organisation" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'social_organisation_community_id_tree' and conrelid = '"organisations"."social_organisation"'::regclass) then
    alter table "organisations"."social_organisation" add constraint social_organisation_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'social_organisation_street_id_tree' and conrelid = '"organisations"."social_organisation"'::regclass) then
    alter table "organisations"."social_organisation" add constraint social_organisation_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."social_organisation"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."social_organisation" for each row execute function "organisations".record_change('community_id street_id name kind legal_form stage credit_code address sample', '');
