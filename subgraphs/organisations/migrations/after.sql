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

-- "organisations"."bid"
alter table "organisations"."bid" enable row level security, force row level security;
grant select on "organisations"."bid" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."bid" to app_district, app_organisation, app_system, app_unit;
grant update on "organisations"."bid" to app_district, app_system;
revoke update on "organisations"."bid" from app_unit;
grant update (amount_fen, name, name_search, archived_at) on "organisations"."bid" to app_unit;
revoke update on "organisations"."bid" from app_organisation;
grant update (amount_fen, name, name_search, archived_at) on "organisations"."bid" to app_organisation;
create or replace trigger touch before update on "organisations"."bid" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of procurement_id, archived_at on "organisations"."bid" for each row execute function app.copy_place('"organisations"."procurement"', 'procurement_id');
create or replace trigger carry_place_bid after update of community_id, street_id on "organisations"."procurement" for each row execute function app.carry_place('"organisations"."bid"', 'procurement_id');
create or replace trigger keep_parent_of_bid before update of archived_at on "organisations"."procurement" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"organisations"."bid"', 'procurement_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'bid_community_id_tree' and conrelid = '"organisations"."bid"'::regclass) then
    alter table "organisations"."bid" add constraint bid_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'bid_street_id_tree' and conrelid = '"organisations"."bid"'::regclass) then
    alter table "organisations"."bid" add constraint bid_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."bid"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."bid" for each row execute function "organisations".record_change('community_id street_id procurement_id lot_id unit_id organisation_id amount_fen name sample', '');

-- "organisations"."common_goal"
alter table "organisations"."common_goal" enable row level security, force row level security;
grant select on "organisations"."common_goal" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."common_goal" to app_community, app_district, app_street, app_system;
grant update on "organisations"."common_goal" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."common_goal" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."common_goal" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'common_goal_community_id_tree' and conrelid = '"organisations"."common_goal"'::regclass) then
    alter table "organisations"."common_goal" add constraint common_goal_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'common_goal_street_id_tree' and conrelid = '"organisations"."common_goal"'::regclass) then
    alter table "organisations"."common_goal" add constraint common_goal_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."common_goal"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."common_goal" for each row execute function "organisations".record_change('community_id street_id name detail due_on reached_on sample', '');

-- "organisations"."concept"
alter table "organisations"."concept" enable row level security, force row level security;
grant select on "organisations"."concept" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."concept" to app_district, app_system;
grant update on "organisations"."concept" to app_district, app_system;
create or replace trigger touch before update on "organisations"."concept" for each row execute function app.touch();
select app.index_search('"organisations"."concept"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."concept" for each row execute function "organisations".record_change('code name name_english facet broader categories excludes words cues declined', '');

-- "organisations"."confirmation"
alter table "organisations"."confirmation" enable row level security, force row level security;
grant select on "organisations"."confirmation" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."confirmation" to app_system;
grant update on "organisations"."confirmation" to app_system;

-- "organisations"."contract_evaluation"
alter table "organisations"."contract_evaluation" enable row level security, force row level security;
grant select on "organisations"."contract_evaluation" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."contract_evaluation" to app_community, app_district, app_street, app_system;
grant update on "organisations"."contract_evaluation" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."contract_evaluation" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of contract_id, archived_at on "organisations"."contract_evaluation" for each row execute function app.copy_place('"organisations"."contract"', 'contract_id');
create or replace trigger carry_place_contract_evaluation after update of community_id, street_id on "organisations"."contract" for each row execute function app.carry_place('"organisations"."contract_evaluation"', 'contract_id');
create or replace trigger keep_parent_of_contract_evaluation before update of archived_at on "organisations"."contract" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"organisations"."contract_evaluation"', 'contract_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'contract_evaluation_community_id_tree' and conrelid = '"organisations"."contract_evaluation"'::regclass) then
    alter table "organisations"."contract_evaluation" add constraint contract_evaluation_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'contract_evaluation_street_id_tree' and conrelid = '"organisations"."contract_evaluation"'::regclass) then
    alter table "organisations"."contract_evaluation" add constraint contract_evaluation_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."contract_evaluation"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."contract_evaluation" for each row execute function "organisations".record_change('community_id street_id contract_id evaluator points evaluated_on name sample', '');

-- "organisations"."contract"
alter table "organisations"."contract" enable row level security, force row level security;
grant select on "organisations"."contract" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."contract" to app_community, app_district, app_street, app_system;
grant update on "organisations"."contract" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."contract" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of procurement_id, archived_at on "organisations"."contract" for each row execute function app.copy_place('"organisations"."procurement"', 'procurement_id');
create or replace trigger carry_place_contract after update of community_id, street_id on "organisations"."procurement" for each row execute function app.carry_place('"organisations"."contract"', 'procurement_id');
create or replace trigger keep_parent_of_contract before update of archived_at on "organisations"."procurement" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"organisations"."contract"', 'procurement_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'contract_community_id_tree' and conrelid = '"organisations"."contract"'::regclass) then
    alter table "organisations"."contract" add constraint contract_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'contract_street_id_tree' and conrelid = '"organisations"."contract"'::regclass) then
    alter table "organisations"."contract" add constraint contract_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."contract"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."contract" for each row execute function "organisations".record_change('community_id street_id procurement_id bid_id lot_id unit_id organisation_id name amount_fen signed_on starts_on ends_on accepted_on sample', '');

-- "organisations"."federation_member"
alter table "organisations"."federation_member" enable row level security, force row level security;
grant select on "organisations"."federation_member" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."federation_member" to app_community, app_district, app_street, app_system;
grant update on "organisations"."federation_member" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."federation_member" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of federation_id, archived_at on "organisations"."federation_member" for each row execute function app.copy_place('"organisations"."federation"', 'federation_id');
create or replace trigger carry_place_federation_member after update of community_id, street_id on "organisations"."federation" for each row execute function app.carry_place('"organisations"."federation_member"', 'federation_id');
create or replace trigger keep_parent_of_federation_member before update of archived_at on "organisations"."federation" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"organisations"."federation_member"', 'federation_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'federation_member_community_id_tree' and conrelid = '"organisations"."federation_member"'::regclass) then
    alter table "organisations"."federation_member" add constraint federation_member_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'federation_member_street_id_tree' and conrelid = '"organisations"."federation_member"'::regclass) then
    alter table "organisations"."federation_member" add constraint federation_member_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."federation_member"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."federation_member" for each row execute function "organisations".record_change('community_id street_id federation_id organisation_id name office starts_on ends_on sample', '');

-- "organisations"."federation"
alter table "organisations"."federation" enable row level security, force row level security;
grant select on "organisations"."federation" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."federation" to app_community, app_district, app_street, app_system;
grant update on "organisations"."federation" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."federation" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."federation" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'federation_community_id_tree' and conrelid = '"organisations"."federation"'::regclass) then
    alter table "organisations"."federation" add constraint federation_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'federation_street_id_tree' and conrelid = '"organisations"."federation"'::regclass) then
    alter table "organisations"."federation" add constraint federation_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."federation"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."federation" for each row execute function "organisations".record_change('community_id street_id name charter founded_on sample', '');

-- "organisations"."held_stage"
alter table "organisations"."held_stage" enable row level security, force row level security;
grant select on "organisations"."held_stage" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."held_stage" to app_community, app_district, app_street, app_system;
grant update on "organisations"."held_stage" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."held_stage" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of organisation_id, archived_at on "organisations"."held_stage" for each row execute function app.copy_place('"organisations"."social_organisation"', 'organisation_id');
create or replace trigger carry_place_held_stage after update of community_id, street_id on "organisations"."social_organisation" for each row execute function app.carry_place('"organisations"."held_stage"', 'organisation_id');
create or replace trigger keep_parent_of_held_stage before update of archived_at on "organisations"."social_organisation" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"organisations"."held_stage"', 'organisation_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'held_stage_community_id_tree' and conrelid = '"organisations"."held_stage"'::regclass) then
    alter table "organisations"."held_stage" add constraint held_stage_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'held_stage_street_id_tree' and conrelid = '"organisations"."held_stage"'::regclass) then
    alter table "organisations"."held_stage" add constraint held_stage_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."held_stage"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."held_stage" for each row execute function "organisations".record_change('community_id street_id organisation_id stage name starts_on ends_on sample', '');

-- "organisations"."incentive"
alter table "organisations"."incentive" enable row level security, force row level security;
grant select on "organisations"."incentive" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."incentive" to app_community, app_district, app_street, app_system;
grant update on "organisations"."incentive" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."incentive" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of organisation_id, archived_at on "organisations"."incentive" for each row execute function app.copy_place('"organisations"."social_organisation"', 'organisation_id');
create or replace trigger carry_place_incentive after update of community_id, street_id on "organisations"."social_organisation" for each row execute function app.carry_place('"organisations"."incentive"', 'organisation_id');
create or replace trigger keep_parent_of_incentive before update of archived_at on "organisations"."social_organisation" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"organisations"."incentive"', 'organisation_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'incentive_community_id_tree' and conrelid = '"organisations"."incentive"'::regclass) then
    alter table "organisations"."incentive" add constraint incentive_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'incentive_street_id_tree' and conrelid = '"organisations"."incentive"'::regclass) then
    alter table "organisations"."incentive" add constraint incentive_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."incentive"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."incentive" for each row execute function "organisations".record_change('community_id street_id organisation_id name awarded_on amount_fen sample', '');

-- "organisations"."incubation"
alter table "organisations"."incubation" enable row level security, force row level security;
grant select on "organisations"."incubation" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."incubation" to app_community, app_district, app_street, app_system;
grant update on "organisations"."incubation" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."incubation" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of organisation_id, archived_at on "organisations"."incubation" for each row execute function app.copy_place('"organisations"."social_organisation"', 'organisation_id');
create or replace trigger carry_place_incubation after update of community_id, street_id on "organisations"."social_organisation" for each row execute function app.carry_place('"organisations"."incubation"', 'organisation_id');
create or replace trigger keep_parent_of_incubation before update of archived_at on "organisations"."social_organisation" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"organisations"."incubation"', 'organisation_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'incubation_community_id_tree' and conrelid = '"organisations"."incubation"'::regclass) then
    alter table "organisations"."incubation" add constraint incubation_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'incubation_street_id_tree' and conrelid = '"organisations"."incubation"'::regclass) then
    alter table "organisations"."incubation" add constraint incubation_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."incubation"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."incubation" for each row execute function "organisations".record_change('community_id street_id organisation_id name plan applied_on admitted_on begun_on graduated_on left_on review_on state sample', '');

-- "organisations"."joint_action_unit"
alter table "organisations"."joint_action_unit" enable row level security, force row level security;
grant select on "organisations"."joint_action_unit" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."joint_action_unit" to app_community, app_district, app_street, app_system;
grant update on "organisations"."joint_action_unit" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."joint_action_unit" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of action_id, archived_at on "organisations"."joint_action_unit" for each row execute function app.copy_place('"organisations"."joint_action"', 'action_id');
create or replace trigger carry_place_joint_action_unit after update of community_id, street_id on "organisations"."joint_action" for each row execute function app.carry_place('"organisations"."joint_action_unit"', 'action_id');
create or replace trigger keep_parent_of_joint_action_unit before update of archived_at on "organisations"."joint_action" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"organisations"."joint_action_unit"', 'action_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'joint_action_unit_community_id_tree' and conrelid = '"organisations"."joint_action_unit"'::regclass) then
    alter table "organisations"."joint_action_unit" add constraint joint_action_unit_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'joint_action_unit_street_id_tree' and conrelid = '"organisations"."joint_action_unit"'::regclass) then
    alter table "organisations"."joint_action_unit" add constraint joint_action_unit_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."joint_action_unit"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."joint_action_unit" for each row execute function "organisations".record_change('community_id street_id action_id unit_id organisation_id name people sample', '');

-- "organisations"."joint_action"
alter table "organisations"."joint_action" enable row level security, force row level security;
grant select on "organisations"."joint_action" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."joint_action" to app_community, app_district, app_street, app_system;
grant update on "organisations"."joint_action" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."joint_action" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."joint_action" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'joint_action_community_id_tree' and conrelid = '"organisations"."joint_action"'::regclass) then
    alter table "organisations"."joint_action" add constraint joint_action_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'joint_action_street_id_tree' and conrelid = '"organisations"."joint_action"'::regclass) then
    alter table "organisations"."joint_action" add constraint joint_action_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."joint_action"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."joint_action" for each row execute function "organisations".record_change('community_id street_id name field building_id programme_id goal_id planned_on done_on outcome sample', '');

-- "organisations"."kept_act"
alter table "organisations"."kept_act" enable row level security, force row level security;
grant select on "organisations"."kept_act" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."kept_act" to app_system;
grant update on "organisations"."kept_act" to app_system;

-- "organisations"."lot"
alter table "organisations"."lot" enable row level security, force row level security;
grant select on "organisations"."lot" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."lot" to app_community, app_district, app_street, app_system;
grant update on "organisations"."lot" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."lot" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of procurement_id, archived_at on "organisations"."lot" for each row execute function app.copy_place('"organisations"."procurement"', 'procurement_id');
create or replace trigger carry_place_lot after update of community_id, street_id on "organisations"."procurement" for each row execute function app.carry_place('"organisations"."lot"', 'procurement_id');
create or replace trigger keep_parent_of_lot before update of archived_at on "organisations"."procurement" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"organisations"."lot"', 'procurement_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'lot_community_id_tree' and conrelid = '"organisations"."lot"'::regclass) then
    alter table "organisations"."lot" add constraint lot_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'lot_street_id_tree' and conrelid = '"organisations"."lot"'::regclass) then
    alter table "organisations"."lot" add constraint lot_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."lot"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."lot" for each row execute function "organisations".record_change('community_id street_id procurement_id name courtyard_count sample', '');

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
create or replace trigger record_change after insert or update or delete on "organisations"."match" for each row execute function "organisations".record_change('community_id street_id need_id offer_id resource_id state score reasons scheduled_on category accepted_on activity_id venue_id sample', '');

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
create or replace trigger record_change after insert or update or delete on "organisations"."need" for each row execute function "organisations".record_change('community_id street_id unit_id name detail category state weekly_times capacity audience risk_note confirmed_at sample needed_on meeting_id agenda_item', '');

-- "organisations"."organisations_exemption"
alter table "organisations"."organisations_exemption" enable row level security, force row level security;
grant select on "organisations"."organisations_exemption" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."organisations_exemption" to app_district, app_street, app_system;
grant update on "organisations"."organisations_exemption" to app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."organisations_exemption" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."organisations_exemption" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'organisations_exemption_community_id_tree' and conrelid = '"organisations"."organisations_exemption"'::regclass) then
    alter table "organisations"."organisations_exemption" add constraint organisations_exemption_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'organisations_exemption_street_id_tree' and conrelid = '"organisations"."organisations_exemption"'::regclass) then
    alter table "organisations"."organisations_exemption" add constraint organisations_exemption_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."organisations_exemption"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."organisations_exemption" for each row execute function "organisations".record_change('community_id street_id rule_id name starts_on ends_on sample', '');

-- "organisations"."organisations_rule"
alter table "organisations"."organisations_rule" enable row level security, force row level security;
grant select on "organisations"."organisations_rule" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."organisations_rule" to app_district, app_system;
grant update on "organisations"."organisations_rule" to app_district, app_system;
create or replace trigger touch before update on "organisations"."organisations_rule" for each row execute function app.touch();
select app.index_search('"organisations"."organisations_rule"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."organisations_rule" for each row execute function "organisations".record_change('code name english_name warning_days starts_on ends_on sample', '');

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
create or replace trigger record_change after insert or update or delete on "organisations"."partner_unit" for each row execute function "organisations".record_change('community_id street_id name kind credit_code size_band demonstration address sample', '');

-- "organisations"."payment"
alter table "organisations"."payment" enable row level security, force row level security;
grant select on "organisations"."payment" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."payment" to app_community, app_district, app_street, app_system;
grant update on "organisations"."payment" to app_community, app_street;
create or replace trigger touch before update on "organisations"."payment" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of contract_id on "organisations"."payment" for each row execute function app.copy_place('"organisations"."contract"', 'contract_id');
create or replace trigger carry_place_payment after update of community_id, street_id on "organisations"."contract" for each row execute function app.carry_place('"organisations"."payment"', 'contract_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'payment_community_id_tree' and conrelid = '"organisations"."payment"'::regclass) then
    alter table "organisations"."payment" add constraint payment_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'payment_street_id_tree' and conrelid = '"organisations"."payment"'::regclass) then
    alter table "organisations"."payment" add constraint payment_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "organisations"."payment" for each row execute function "organisations".record_change('community_id street_id contract_id amount_fen paid_on sample', '');

-- "organisations"."procurement"
alter table "organisations"."procurement" enable row level security, force row level security;
grant select on "organisations"."procurement" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."procurement" to app_community, app_district, app_street, app_system;
grant update on "organisations"."procurement" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."procurement" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."procurement" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'procurement_community_id_tree' and conrelid = '"organisations"."procurement"'::regclass) then
    alter table "organisations"."procurement" add constraint procurement_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'procurement_street_id_tree' and conrelid = '"organisations"."procurement"'::regclass) then
    alter table "organisations"."procurement" add constraint procurement_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."procurement"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."procurement" for each row execute function "organisations".record_change('community_id street_id name purpose state budget_fen allocation_id noticed_on bids_due_on opened_on sample', '');

-- "organisations"."programme"
alter table "organisations"."programme" enable row level security, force row level security;
grant select on "organisations"."programme" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."programme" to app_community, app_district, app_street, app_system;
grant update on "organisations"."programme" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."programme" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."programme" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'programme_community_id_tree' and conrelid = '"organisations"."programme"'::regclass) then
    alter table "organisations"."programme" add constraint programme_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'programme_street_id_tree' and conrelid = '"organisations"."programme"'::regclass) then
    alter table "organisations"."programme" add constraint programme_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."programme"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."programme" for each row execute function "organisations".record_change('community_id street_id name kind starts_on ends_on sample', '');

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
create or replace trigger tell_insert after insert on "organisations"."shared_resource" referencing new table as changed for each statement execute function app.tell_change();
create or replace trigger tell_update after update on "organisations"."shared_resource" referencing new table as changed for each statement execute function app.tell_change();
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
create or replace trigger record_change after insert or update or delete on "organisations"."social_organisation" for each row execute function "organisations".record_change('community_id street_id name kind legal_form level credit_code address sample', '');

-- "organisations"."support"
alter table "organisations"."support" enable row level security, force row level security;
grant select on "organisations"."support" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."support" to app_community, app_district, app_street, app_system;
grant update on "organisations"."support" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."support" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of organisation_id, archived_at on "organisations"."support" for each row execute function app.copy_place('"organisations"."social_organisation"', 'organisation_id');
create or replace trigger carry_place_support after update of community_id, street_id on "organisations"."social_organisation" for each row execute function app.carry_place('"organisations"."support"', 'organisation_id');
create or replace trigger keep_parent_of_support before update of archived_at on "organisations"."social_organisation" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"organisations"."support"', 'organisation_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'support_community_id_tree' and conrelid = '"organisations"."support"'::regclass) then
    alter table "organisations"."support" add constraint support_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'support_street_id_tree' and conrelid = '"organisations"."support"'::regclass) then
    alter table "organisations"."support" add constraint support_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."support"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."support" for each row execute function "organisations".record_change('community_id street_id organisation_id name kind amount_fen room_id starts_on contract_name signed_on review_on reviewed_on review sample', '');

-- "organisations"."unit_contact"
alter table "organisations"."unit_contact" enable row level security, force row level security;
grant select on "organisations"."unit_contact" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."unit_contact" to app_community, app_district, app_street, app_system, app_unit;
grant update on "organisations"."unit_contact" to app_community, app_district, app_street, app_system;
revoke update on "organisations"."unit_contact" from app_unit;
grant update (name, name_search, display_name, office_phone, archived_at) on "organisations"."unit_contact" to app_unit;
create or replace trigger touch before update on "organisations"."unit_contact" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."unit_contact" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'unit_contact_community_id_tree' and conrelid = '"organisations"."unit_contact"'::regclass) then
    alter table "organisations"."unit_contact" add constraint unit_contact_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'unit_contact_street_id_tree' and conrelid = '"organisations"."unit_contact"'::regclass) then
    alter table "organisations"."unit_contact" add constraint unit_contact_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."unit_contact"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."unit_contact" for each row execute function "organisations".record_change('community_id street_id unit_id name office_phone sample', 'display_name');

-- "organisations"."unit_contest"
alter table "organisations"."unit_contest" enable row level security, force row level security;
grant select on "organisations"."unit_contest" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."unit_contest" to app_community, app_district, app_street, app_system;
grant update on "organisations"."unit_contest" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "organisations"."unit_contest" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "organisations"."unit_contest" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'unit_contest_community_id_tree' and conrelid = '"organisations"."unit_contest"'::regclass) then
    alter table "organisations"."unit_contest" add constraint unit_contest_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'unit_contest_street_id_tree' and conrelid = '"organisations"."unit_contest"'::regclass) then
    alter table "organisations"."unit_contest" add constraint unit_contest_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"organisations"."unit_contest"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "organisations"."unit_contest" for each row execute function "organisations".record_change('community_id street_id unit_id subject subject_id name wish state due_on answered_at sample', 'reason answer');
