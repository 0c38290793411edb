-- Generated from the tables by npm run generate.

-- the trail of "governance"
create table if not exists "governance".audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  account_id uuid, grant_id uuid, level text not null, place_id uuid,
  action text not null, table_name text not null, row_id uuid not null,
  street uuid, community uuid,
  changes jsonb not null,
  request_id text
);
create index if not exists audit_entry_row on "governance".audit_entry (row_id, id);
create index if not exists audit_entry_account on "governance".audit_entry (account_id, id);
create table if not exists "governance".audit_seal (
  number bigint primary key,
  at timestamptz not null default now(),
  last_id bigint not null,
  entries integer not null,
  hash bytea not null
);
alter table "governance".audit_entry enable row level security, force row level security;
grant select on "governance".audit_entry to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
revoke update, delete, truncate on "governance".audit_entry from app_owner;
drop policy if exists read_all on "governance".audit_entry;
create policy read_all on "governance".audit_entry for select to app_district, app_auditor, app_system, app_owner using (true);
drop policy if exists append on "governance".audit_entry;
create policy append on "governance".audit_entry for insert to app_owner with check (true);
alter table "governance".audit_seal enable row level security, force row level security;
grant select on "governance".audit_seal to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
revoke update, delete, truncate on "governance".audit_seal from app_owner;
drop policy if exists read_all on "governance".audit_seal;
create policy read_all on "governance".audit_seal for select to app_district, app_auditor, app_system, app_owner using (true);
drop policy if exists append on "governance".audit_seal;
create policy append on "governance".audit_seal for insert to app_owner with check (true);
drop policy if exists read_street on "governance".audit_entry;
create policy read_street on "governance".audit_entry for select to app_street using (street = (select app.id()));
drop policy if exists read_community on "governance".audit_entry;
create policy read_community on "governance".audit_entry for select to app_community using (community = (select app.id()));

-- The first argument names the columns whose values are kept, the second those of which only the change is.
create or replace function "governance".record_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb := to_jsonb(old);
  after jsonb := to_jsonb(new);
  subject jsonb := coalesce(after, before);
begin
  insert into "governance".audit_entry
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
create or replace function "governance".seal(mark bigint, settled xid8) returns json language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  sealed integer;
  previous record;
  latest bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('governance.audit_seal', 0));
  select number, last_id, hash into previous from "governance".audit_seal order by number desc limit 1;
  if settled <= pg_snapshot_xmin(pg_current_snapshot()) then
    insert into "governance".audit_seal (number, at, last_id, entries, hash)
    select number, at, last_id, entries, sha256(coalesce(previous.hash, '') || convert_to(jsonb_build_array(batch.number, extract(epoch from batch.at), batch.last_id, batch.entries)::text || batch.texts, 'UTF8'))
    from (
      select coalesce(previous.number, 0) + 1 as number, now() as at, max(id) as last_id, count(*)::integer as entries,
        string_agg(jsonb_build_array(entry.id, extract(epoch from entry.at), entry.account_id, entry.grant_id, entry.level, entry.place_id, entry.action, entry.table_name, entry.row_id, entry.street, entry.community, entry.changes, entry.request_id)::text, e'\n' order by id) as texts
      from (
        select * from "governance".audit_entry where id > coalesce(previous.last_id, 0) and id <= mark order by id limit 2000
      ) entry
    ) batch
    where entries > 0
    returning entries into sealed;
  end if;
  select max(id) into latest from "governance".audit_entry;
  if latest > coalesce((select max(last_id) from "governance".audit_seal), 0) then
    -- drawn after the rows were looked at: whoever has drawn one of their ids has an older one
    return json_build_object('mark', latest, 'settled', pg_current_xact_id()::text, 'sealed', coalesce(sealed, 0));
  end if;
  return json_build_object('mark', null, 'settled', null, 'sealed', coalesce(sealed, 0));
end $$;
revoke execute on function "governance".record_change(), "governance".seal(bigint, xid8) from public;
grant execute on function "governance".seal(bigint, xid8) to app_system;

-- "governance"."access_key"
alter table "governance"."access_key" enable row level security, force row level security;
grant select on "governance"."access_key" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."access_key" to app_system;
grant update on "governance"."access_key" to app_system;
create or replace trigger touch before update on "governance"."access_key" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."access_key" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'access_key_community_id_tree' and conrelid = '"governance"."access_key"'::regclass) then
    alter table "governance"."access_key" add constraint access_key_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'access_key_street_id_tree' and conrelid = '"governance"."access_key"'::regclass) then
    alter table "governance"."access_key" add constraint access_key_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "governance"."access_key" for each row execute function "governance".record_change('community_id street_id unit_id ending last_used_on expires_on', '');

-- "governance"."account_event"
alter table "governance"."account_event" enable row level security, force row level security;
grant select on "governance"."account_event" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."account_event" to app_system;
grant update on "governance"."account_event" to app_system;
create or replace trigger touch before update on "governance"."account_event" for each row execute function app.touch();
create or replace trigger record_change after insert or update or delete on "governance"."account_event" for each row execute function "governance".record_change('kind account_id actor_id', '');

-- "governance"."action_item"
alter table "governance"."action_item" enable row level security, force row level security;
grant select on "governance"."action_item" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."action_item" to app_community, app_district, app_street, app_system;
grant update on "governance"."action_item" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."action_item" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of agenda_item_id, archived_at on "governance"."action_item" for each row execute function app.copy_place('"governance"."agenda_item"', 'agenda_item_id');
create or replace trigger carry_place_action_item after update of community_id, street_id on "governance"."agenda_item" for each row execute function app.carry_place('"governance"."action_item"', 'agenda_item_id');
create or replace trigger keep_parent_of_action_item before update of archived_at on "governance"."agenda_item" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"governance"."action_item"', 'agenda_item_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'action_item_community_id_tree' and conrelid = '"governance"."action_item"'::regclass) then
    alter table "governance"."action_item" add constraint action_item_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'action_item_street_id_tree' and conrelid = '"governance"."action_item"'::regclass) then
    alter table "governance"."action_item" add constraint action_item_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."action_item"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."action_item" for each row execute function "governance".record_change('community_id street_id agenda_item_id owner unit_id organisation_id name detail due_on state done_on outcome verified_on sample', '');

-- "governance"."agenda_item"
alter table "governance"."agenda_item" enable row level security, force row level security;
grant select on "governance"."agenda_item" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."agenda_item" to app_community, app_district, app_street, app_system;
grant update on "governance"."agenda_item" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."agenda_item" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of conference_id, archived_at on "governance"."agenda_item" for each row execute function app.copy_place('"governance"."conference"', 'conference_id');
create or replace trigger carry_place_agenda_item after update of community_id, street_id on "governance"."conference" for each row execute function app.carry_place('"governance"."agenda_item"', 'conference_id');
create or replace trigger keep_parent_of_agenda_item before update of archived_at on "governance"."conference" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"governance"."agenda_item"', 'conference_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'agenda_item_community_id_tree' and conrelid = '"governance"."agenda_item"'::regclass) then
    alter table "governance"."agenda_item" add constraint agenda_item_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'agenda_item_street_id_tree' and conrelid = '"governance"."agenda_item"'::regclass) then
    alter table "governance"."agenda_item" add constraint agenda_item_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."agenda_item"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."agenda_item" for each row execute function "governance".record_change('community_id street_id conference_id meeting_id unit_id organisation_id need_id name detail kind state major internal raised_on answer sample', '');

-- "governance"."appointment"
alter table "governance"."appointment" enable row level security, force row level security;
grant select on "governance"."appointment" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."appointment" to app_community, app_district, app_street, app_system;
grant update on "governance"."appointment" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."appointment" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of post_id, archived_at on "governance"."appointment" for each row execute function app.copy_place('"governance"."post"', 'post_id');
create or replace trigger carry_place_appointment after update of community_id, street_id on "governance"."post" for each row execute function app.carry_place('"governance"."appointment"', 'post_id');
create or replace trigger keep_parent_of_appointment before update of archived_at on "governance"."post" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"governance"."appointment"', 'post_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'appointment_community_id_tree' and conrelid = '"governance"."appointment"'::regclass) then
    alter table "governance"."appointment" add constraint appointment_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'appointment_street_id_tree' and conrelid = '"governance"."appointment"'::regclass) then
    alter table "governance"."appointment" add constraint appointment_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."appointment"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."appointment" for each row execute function "governance".record_change('community_id street_id post_id official_id name starts_on ends_on sample', '');

-- "governance"."branch"
alter table "governance"."branch" enable row level security, force row level security;
grant select on "governance"."branch" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."branch" to app_community, app_district, app_street, app_system;
grant update on "governance"."branch" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."branch" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."branch" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'branch_community_id_tree' and conrelid = '"governance"."branch"'::regclass) then
    alter table "governance"."branch" add constraint branch_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'branch_street_id_tree' and conrelid = '"governance"."branch"'::regclass) then
    alter table "governance"."branch" add constraint branch_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."branch"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."branch" for each row execute function "governance".record_change('community_id street_id committee_id name kind founded_on sample', '');

-- "governance"."brand"
alter table "governance"."brand" enable row level security, force row level security;
grant select on "governance"."brand" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."brand" to app_community, app_district, app_street, app_system;
grant update on "governance"."brand" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."brand" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."brand" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'brand_community_id_tree' and conrelid = '"governance"."brand"'::regclass) then
    alter table "governance"."brand" add constraint brand_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'brand_street_id_tree' and conrelid = '"governance"."brand"'::regclass) then
    alter table "governance"."brand" add constraint brand_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."brand"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."brand" for each row execute function "governance".record_change('community_id street_id parent_id name kind sample', '');

-- "governance"."capital_spend"
alter table "governance"."capital_spend" enable row level security, force row level security;
grant select on "governance"."capital_spend" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."capital_spend" to app_district, app_street, app_system;
grant update on "governance"."capital_spend" to app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."capital_spend" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."capital_spend" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'capital_spend_community_id_tree' and conrelid = '"governance"."capital_spend"'::regclass) then
    alter table "governance"."capital_spend" add constraint capital_spend_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'capital_spend_street_id_tree' and conrelid = '"governance"."capital_spend"'::regclass) then
    alter table "governance"."capital_spend" add constraint capital_spend_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."capital_spend"', array['what_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."capital_spend" for each row execute function "governance".record_change('community_id street_id what year amount_fen sample', '');

-- "governance"."closure"
alter table "governance"."closure" enable row level security, force row level security;
grant select on "governance"."closure" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."closure" to app_system;
grant update on "governance"."closure" to app_system;

-- "governance"."committee_seat"
alter table "governance"."committee_seat" enable row level security, force row level security;
grant select on "governance"."committee_seat" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."committee_seat" to app_community, app_district, app_street, app_system;
grant update on "governance"."committee_seat" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."committee_seat" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of committee_id, archived_at on "governance"."committee_seat" for each row execute function app.copy_place('"governance"."committee"', 'committee_id');
create or replace trigger carry_place_committee_seat after update of community_id, street_id on "governance"."committee" for each row execute function app.carry_place('"governance"."committee_seat"', 'committee_id');
create or replace trigger keep_parent_of_committee_seat before update of archived_at on "governance"."committee" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"governance"."committee_seat"', 'committee_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'committee_seat_community_id_tree' and conrelid = '"governance"."committee_seat"'::regclass) then
    alter table "governance"."committee_seat" add constraint committee_seat_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'committee_seat_street_id_tree' and conrelid = '"governance"."committee_seat"'::regclass) then
    alter table "governance"."committee_seat" add constraint committee_seat_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."committee_seat"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."committee_seat" for each row execute function "governance".record_change('community_id street_id committee_id origin unit_id name part_time starts_on ends_on sample', '');

-- "governance"."committee"
alter table "governance"."committee" enable row level security, force row level security;
grant select on "governance"."committee" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."committee" to app_community, app_district, app_street, app_system;
grant update on "governance"."committee" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."committee" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."committee" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'committee_community_id_tree' and conrelid = '"governance"."committee"'::regclass) then
    alter table "governance"."committee" add constraint committee_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'committee_street_id_tree' and conrelid = '"governance"."committee"'::regclass) then
    alter table "governance"."committee" add constraint committee_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."committee"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."committee" for each row execute function "governance".record_change('community_id street_id district_id parent_id name kind role plenary_every_months established_on dissolved_on sample', '');

-- "governance"."community"
alter table "governance"."community" enable row level security, force row level security;
grant select on "governance"."community" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."community" to app_district, app_street, app_system;
grant update on "governance"."community" to app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."community" for each row execute function app.touch();
select app.index_search('"governance"."community"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."community" for each row execute function "governance".record_change('street_id name code sample', '');

-- "governance"."conference_member"
alter table "governance"."conference_member" enable row level security, force row level security;
grant select on "governance"."conference_member" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."conference_member" to app_community, app_district, app_street, app_system;
grant update on "governance"."conference_member" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."conference_member" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of conference_id, archived_at on "governance"."conference_member" for each row execute function app.copy_place('"governance"."conference"', 'conference_id');
create or replace trigger carry_place_conference_member after update of community_id, street_id on "governance"."conference" for each row execute function app.carry_place('"governance"."conference_member"', 'conference_id');
create or replace trigger keep_parent_of_conference_member before update of archived_at on "governance"."conference" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"governance"."conference_member"', 'conference_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'conference_member_community_id_tree' and conrelid = '"governance"."conference_member"'::regclass) then
    alter table "governance"."conference_member" add constraint conference_member_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'conference_member_street_id_tree' and conrelid = '"governance"."conference_member"'::regclass) then
    alter table "governance"."conference_member" add constraint conference_member_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."conference_member"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."conference_member" for each row execute function "governance".record_change('community_id street_id conference_id seat_kind unit_id organisation_id name seat_count since sample', '');

-- "governance"."conference"
alter table "governance"."conference" enable row level security, force row level security;
grant select on "governance"."conference" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."conference" to app_community, app_district, app_street, app_system;
grant update on "governance"."conference" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."conference" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."conference" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'conference_community_id_tree' and conrelid = '"governance"."conference"'::regclass) then
    alter table "governance"."conference" add constraint conference_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'conference_street_id_tree' and conrelid = '"governance"."conference"'::regclass) then
    alter table "governance"."conference" add constraint conference_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."conference"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."conference" for each row execute function "governance".record_change('community_id street_id building_id committee_id convening_post_id name kind every_months sample', '');

-- "governance"."decision"
alter table "governance"."decision" enable row level security, force row level security;
grant select on "governance"."decision" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."decision" to app_community, app_district, app_street, app_system;
grant update on "governance"."decision" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."decision" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of agenda_item_id, archived_at on "governance"."decision" for each row execute function app.copy_place('"governance"."agenda_item"', 'agenda_item_id');
create or replace trigger carry_place_decision after update of community_id, street_id on "governance"."agenda_item" for each row execute function app.carry_place('"governance"."decision"', 'agenda_item_id');
create or replace trigger keep_parent_of_decision before update of archived_at on "governance"."agenda_item" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"governance"."decision"', 'agenda_item_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'decision_community_id_tree' and conrelid = '"governance"."decision"'::regclass) then
    alter table "governance"."decision" add constraint decision_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'decision_street_id_tree' and conrelid = '"governance"."decision"'::regclass) then
    alter table "governance"."decision" add constraint decision_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."decision"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."decision" for each row execute function "governance".record_change('community_id street_id agenda_item_id meeting_id body name text sample', '');

-- "governance"."district"
alter table "governance"."district" enable row level security, force row level security;
grant select on "governance"."district" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."district" to app_district, app_system;
grant update on "governance"."district" to app_district, app_system;
create or replace trigger touch before update on "governance"."district" for each row execute function app.touch();
select app.index_search('"governance"."district"', array['name_search', 'code_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."district" for each row execute function "governance".record_change('name code', '');

-- "governance"."fund_allocation"
alter table "governance"."fund_allocation" enable row level security, force row level security;
grant select on "governance"."fund_allocation" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."fund_allocation" to app_district, app_street, app_system;
grant update on "governance"."fund_allocation" to app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."fund_allocation" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."fund_allocation" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'fund_allocation_community_id_tree' and conrelid = '"governance"."fund_allocation"'::regclass) then
    alter table "governance"."fund_allocation" add constraint fund_allocation_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'fund_allocation_street_id_tree' and conrelid = '"governance"."fund_allocation"'::regclass) then
    alter table "governance"."fund_allocation" add constraint fund_allocation_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."fund_allocation"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."fund_allocation" for each row execute function "governance".record_change('community_id street_id name year kind amount_fen sample', '');

-- "governance"."fund_rule"
alter table "governance"."fund_rule" enable row level security, force row level security;
grant select on "governance"."fund_rule" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."fund_rule" to app_district, app_system;
grant update on "governance"."fund_rule" to app_district, app_system;
create or replace trigger touch before update on "governance"."fund_rule" for each row execute function app.touch();
select app.index_search('"governance"."fund_rule"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."fund_rule" for each row execute function "governance".record_change('name kind amount_fen from_year sample', '');

-- "governance"."fund_step"
alter table "governance"."fund_step" enable row level security, force row level security;
grant select on "governance"."fund_step" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."fund_step" to app_district, app_system;
grant update on "governance"."fund_step" to app_district, app_system;
create or replace trigger touch before update on "governance"."fund_step" for each row execute function app.touch();
select app.index_search('"governance"."fund_step"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."fund_step" for each row execute function "governance".record_change('name year amount_fen sample', '');

-- "governance"."grant"
alter table "governance"."grant" enable row level security, force row level security;
grant select on "governance"."grant" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."grant" to app_community, app_district, app_street, app_system;
grant update on "governance"."grant" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."grant" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."grant" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'grant_community_id_tree' and conrelid = '"governance"."grant"'::regclass) then
    alter table "governance"."grant" add constraint grant_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'grant_street_id_tree' and conrelid = '"governance"."grant"'::regclass) then
    alter table "governance"."grant" add constraint grant_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "governance"."grant" for each row execute function "governance".record_change('community_id street_id account_id level place_id', 'account_name place_name');

-- "governance"."kept_act"
alter table "governance"."kept_act" enable row level security, force row level security;
grant select on "governance"."kept_act" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."kept_act" to app_system;
grant update on "governance"."kept_act" to app_system;

-- "governance"."list_export"
alter table "governance"."list_export" enable row level security, force row level security;
grant select on "governance"."list_export" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."list_export" to app_system;
grant update on "governance"."list_export" to app_system;
create or replace trigger touch before update on "governance"."list_export" for each row execute function app.touch();
create or replace trigger record_change after insert or update or delete on "governance"."list_export" for each row execute function "governance".record_change('name row_count account_id grant_id', 'filter');

-- "governance"."meeting_invitation"
alter table "governance"."meeting_invitation" enable row level security, force row level security;
grant select on "governance"."meeting_invitation" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."meeting_invitation" to app_community, app_district, app_street, app_system;
grant update on "governance"."meeting_invitation" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."meeting_invitation" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of meeting_id, archived_at on "governance"."meeting_invitation" for each row execute function app.copy_place('"governance"."meeting"', 'meeting_id');
create or replace trigger carry_place_meeting_invitation after update of community_id, street_id on "governance"."meeting" for each row execute function app.carry_place('"governance"."meeting_invitation"', 'meeting_id');
create or replace trigger keep_parent_of_meeting_invitation before update of archived_at on "governance"."meeting" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"governance"."meeting_invitation"', 'meeting_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'meeting_invitation_community_id_tree' and conrelid = '"governance"."meeting_invitation"'::regclass) then
    alter table "governance"."meeting_invitation" add constraint meeting_invitation_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'meeting_invitation_street_id_tree' and conrelid = '"governance"."meeting_invitation"'::regclass) then
    alter table "governance"."meeting_invitation" add constraint meeting_invitation_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."meeting_invitation"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."meeting_invitation" for each row execute function "governance".record_change('community_id street_id meeting_id conference_id unit_id organisation_id name state held_on venue_id agenda answer attendee_post reason answered_on attended sample', '');

-- "governance"."meeting_record"
alter table "governance"."meeting_record" enable row level security, force row level security;
grant select on "governance"."meeting_record" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."meeting_record" to app_community, app_district, app_street, app_system;
grant update on "governance"."meeting_record" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."meeting_record" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of meeting_id, archived_at on "governance"."meeting_record" for each row execute function app.copy_place('"governance"."meeting"', 'meeting_id');
create or replace trigger carry_place_meeting_record after update of community_id, street_id on "governance"."meeting" for each row execute function app.carry_place('"governance"."meeting_record"', 'meeting_id');
create or replace trigger keep_parent_of_meeting_record before update of archived_at on "governance"."meeting" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"governance"."meeting_record"', 'meeting_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'meeting_record_community_id_tree' and conrelid = '"governance"."meeting_record"'::regclass) then
    alter table "governance"."meeting_record" add constraint meeting_record_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'meeting_record_street_id_tree' and conrelid = '"governance"."meeting_record"'::regclass) then
    alter table "governance"."meeting_record" add constraint meeting_record_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."meeting_record"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."meeting_record" for each row execute function "governance".record_change('community_id street_id meeting_id name text decisions state sample', '');

-- "governance"."meeting"
alter table "governance"."meeting" enable row level security, force row level security;
grant select on "governance"."meeting" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."meeting" to app_community, app_district, app_street, app_system;
grant update on "governance"."meeting" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."meeting" for each row execute function app.touch();
create or replace trigger tell_insert after insert on "governance"."meeting" referencing new table as changed for each statement execute function app.tell_change();
create or replace trigger tell_update after update on "governance"."meeting" referencing new table as changed for each statement execute function app.tell_change();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."meeting" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'meeting_community_id_tree' and conrelid = '"governance"."meeting"'::regclass) then
    alter table "governance"."meeting" add constraint meeting_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'meeting_street_id_tree' and conrelid = '"governance"."meeting"'::regclass) then
    alter table "governance"."meeting" add constraint meeting_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."meeting"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."meeting" for each row execute function "governance".record_change('community_id street_id conference_id committee_id name state held_on venue_id attended_count sample', '');

-- "governance"."official"
alter table "governance"."official" enable row level security, force row level security;
grant select on "governance"."official" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."official" to app_community, app_district, app_street, app_system;
grant update on "governance"."official" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."official" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."official" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'official_community_id_tree' and conrelid = '"governance"."official"'::regclass) then
    alter table "governance"."official" add constraint official_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'official_street_id_tree' and conrelid = '"governance"."official"'::regclass) then
    alter table "governance"."official" add constraint official_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."official"', array['display_name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."official" for each row execute function "governance".record_change('community_id street_id rank office_phone workplace_id sample', 'display_name');

-- "governance"."post"
alter table "governance"."post" enable row level security, force row level security;
grant select on "governance"."post" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."post" to app_community, app_district, app_street, app_system;
grant update on "governance"."post" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."post" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."post" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'post_community_id_tree' and conrelid = '"governance"."post"'::regclass) then
    alter table "governance"."post" add constraint post_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'post_street_id_tree' and conrelid = '"governance"."post"'::regclass) then
    alter table "governance"."post" add constraint post_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."post"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."post" for each row execute function "governance".record_change('community_id street_id committee_id reports_to_id name kind sample', '');

-- "governance"."saved_view"
alter table "governance"."saved_view" enable row level security, force row level security;
grant select on "governance"."saved_view" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."saved_view" to app_community, app_district, app_street, app_system;
grant update on "governance"."saved_view" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."saved_view" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "governance"."saved_view" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'saved_view_community_id_tree' and conrelid = '"governance"."saved_view"'::regclass) then
    alter table "governance"."saved_view" add constraint saved_view_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'saved_view_street_id_tree' and conrelid = '"governance"."saved_view"'::regclass) then
    alter table "governance"."saved_view" add constraint saved_view_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"governance"."saved_view"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."saved_view" for each row execute function "governance".record_change('community_id street_id name list sort columns sample', 'filter');

-- "governance"."street"
alter table "governance"."street" enable row level security, force row level security;
grant select on "governance"."street" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."street" to app_district, app_system;
grant update on "governance"."street" to app_district, app_system;
create or replace trigger touch before update on "governance"."street" for each row execute function app.touch();
select app.index_search('"governance"."street"', array['name_search', 'code_search']::name[]);
create or replace trigger record_change after insert or update or delete on "governance"."street" for each row execute function "governance".record_change('district_id name code', '');

-- "governance"."unit_export"
alter table "governance"."unit_export" enable row level security, force row level security;
grant select on "governance"."unit_export" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."unit_export" to app_system;
grant update on "governance"."unit_export" to app_system;
create or replace trigger touch before update on "governance"."unit_export" for each row execute function app.touch();
create or replace trigger record_change after insert or update or delete on "governance"."unit_export" for each row execute function "governance".record_change('unit_id name office_level office_name', '');
