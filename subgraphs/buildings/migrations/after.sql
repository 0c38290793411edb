-- Generated from the tables by npm run generate.

-- the trail of "buildings"
create table if not exists "buildings".audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  account_id uuid, grant_id uuid, level text not null, place_id uuid,
  action text not null, table_name text not null, row_id uuid not null,
  street uuid, community uuid,
  changes jsonb not null,
  request_id text
);
create index if not exists audit_entry_row on "buildings".audit_entry (row_id, id);
create index if not exists audit_entry_account on "buildings".audit_entry (account_id, id);
create table if not exists "buildings".audit_seal (
  number bigint primary key,
  at timestamptz not null default now(),
  last_id bigint not null,
  entries integer not null,
  hash bytea not null
);
alter table "buildings".audit_entry enable row level security, force row level security;
grant select on "buildings".audit_entry to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
revoke update, delete, truncate on "buildings".audit_entry from app_owner;
drop policy if exists read_all on "buildings".audit_entry;
create policy read_all on "buildings".audit_entry for select to app_district, app_auditor, app_system, app_owner using (true);
drop policy if exists append on "buildings".audit_entry;
create policy append on "buildings".audit_entry for insert to app_owner with check (true);
alter table "buildings".audit_seal enable row level security, force row level security;
grant select on "buildings".audit_seal to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
revoke update, delete, truncate on "buildings".audit_seal from app_owner;
drop policy if exists read_all on "buildings".audit_seal;
create policy read_all on "buildings".audit_seal for select to app_district, app_auditor, app_system, app_owner using (true);
drop policy if exists append on "buildings".audit_seal;
create policy append on "buildings".audit_seal for insert to app_owner with check (true);
drop policy if exists read_street on "buildings".audit_entry;
create policy read_street on "buildings".audit_entry for select to app_street using (street = (select app.id()));
drop policy if exists read_community on "buildings".audit_entry;
create policy read_community on "buildings".audit_entry for select to app_community using (community = (select app.id()));

-- The first argument names the columns whose values are kept, the second those of which only the change is.
create or replace function "buildings".record_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb := to_jsonb(old);
  after jsonb := to_jsonb(new);
  subject jsonb := coalesce(after, before);
begin
  insert into "buildings".audit_entry
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
create or replace function "buildings".seal(mark bigint, settled xid8) returns json language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  sealed integer;
  previous record;
  latest bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('buildings.audit_seal', 0));
  select number, last_id, hash into previous from "buildings".audit_seal order by number desc limit 1;
  if settled <= pg_snapshot_xmin(pg_current_snapshot()) then
    insert into "buildings".audit_seal (number, at, last_id, entries, hash)
    select number, at, last_id, entries, sha256(coalesce(previous.hash, '') || convert_to(jsonb_build_array(batch.number, extract(epoch from batch.at), batch.last_id, batch.entries)::text || batch.texts, 'UTF8'))
    from (
      select coalesce(previous.number, 0) + 1 as number, now() as at, max(id) as last_id, count(*)::integer as entries,
        string_agg(jsonb_build_array(entry.id, extract(epoch from entry.at), entry.account_id, entry.grant_id, entry.level, entry.place_id, entry.action, entry.table_name, entry.row_id, entry.street, entry.community, entry.changes, entry.request_id)::text, e'\n' order by id) as texts
      from (
        select * from "buildings".audit_entry where id > coalesce(previous.last_id, 0) and id <= mark order by id limit 2000
      ) entry
    ) batch
    where entries > 0
    returning entries into sealed;
  end if;
  select max(id) into latest from "buildings".audit_entry;
  if latest > coalesce((select max(last_id) from "buildings".audit_seal), 0) then
    -- drawn after the rows were looked at: whoever has drawn one of their ids has an older one
    return json_build_object('mark', latest, 'settled', pg_current_xact_id()::text, 'sealed', coalesce(sealed, 0));
  end if;
  return json_build_object('mark', null, 'settled', null, 'sealed', coalesce(sealed, 0));
end $$;
revoke execute on function "buildings".record_change(), "buildings".seal(bigint, xid8) from public;
grant execute on function "buildings".seal(bigint, xid8) to app_system;

-- "buildings"."building_station"
alter table "buildings"."building_station" enable row level security, force row level security;
grant select on "buildings"."building_station" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "buildings"."building_station" to app_building, app_community, app_district, app_street, app_system;
grant update on "buildings"."building_station" to app_community, app_district, app_street, app_system;
revoke update on "buildings"."building_station" from app_building;
grant update (name, name_search, opened_year, hours, virtual_space) on "buildings"."building_station" to app_building;
create or replace trigger touch before update on "buildings"."building_station" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of building_id, archived_at on "buildings"."building_station" for each row execute function app.copy_place('"buildings"."building"', 'building_id');
create or replace trigger carry_place_building_station after update of community_id, street_id on "buildings"."building" for each row execute function app.carry_place('"buildings"."building_station"', 'building_id');
create or replace trigger keep_parent_of_building_station before update of archived_at on "buildings"."building" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"buildings"."building_station"', 'building_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'building_station_community_id_tree' and conrelid = '"buildings"."building_station"'::regclass) then
    alter table "buildings"."building_station" add constraint building_station_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'building_station_street_id_tree' and conrelid = '"buildings"."building_station"'::regclass) then
    alter table "buildings"."building_station" add constraint building_station_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"buildings"."building_station"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "buildings"."building_station" for each row execute function "buildings".record_change('community_id street_id building_id venue_id name opened_year hours virtual_space sample', '');

-- "buildings"."building"
alter table "buildings"."building" enable row level security, force row level security;
grant select on "buildings"."building" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "buildings"."building" to app_community, app_district, app_street, app_system;
grant update on "buildings"."building" to app_community, app_district, app_street, app_system;
revoke update on "buildings"."building" from app_building;
grant update (address, floors, area_square_metres) on "buildings"."building" to app_building;
create or replace trigger touch before update on "buildings"."building" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "buildings"."building" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'building_community_id_tree' and conrelid = '"buildings"."building"'::regclass) then
    alter table "buildings"."building" add constraint building_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'building_street_id_tree' and conrelid = '"buildings"."building"'::regclass) then
    alter table "buildings"."building" add constraint building_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"buildings"."building"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "buildings"."building" for each row execute function "buildings".record_change('community_id street_id name address floors area_square_metres sample', '');

-- "buildings"."club"
alter table "buildings"."club" enable row level security, force row level security;
grant select on "buildings"."club" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "buildings"."club" to app_building, app_community, app_district, app_street, app_system;
grant update on "buildings"."club" to app_community, app_district, app_street, app_system;
revoke update on "buildings"."club" from app_building;
grant update (leader_unit_id, name, name_search, state, member_count, archived_at) on "buildings"."club" to app_building;
create or replace trigger touch before update on "buildings"."club" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of building_id, archived_at on "buildings"."club" for each row execute function app.copy_place('"buildings"."building"', 'building_id');
create or replace trigger carry_place_club after update of community_id, street_id on "buildings"."building" for each row execute function app.carry_place('"buildings"."club"', 'building_id');
create or replace trigger keep_parent_of_club before update of archived_at on "buildings"."building" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"buildings"."club"', 'building_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'club_community_id_tree' and conrelid = '"buildings"."club"'::regclass) then
    alter table "buildings"."club" add constraint club_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'club_street_id_tree' and conrelid = '"buildings"."club"'::regclass) then
    alter table "buildings"."club" add constraint club_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"buildings"."club"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "buildings"."club" for each row execute function "buildings".record_change('community_id street_id building_id leader_unit_id name state member_count sample', '');

-- "buildings"."kept_act"
alter table "buildings"."kept_act" enable row level security, force row level security;
grant select on "buildings"."kept_act" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "buildings"."kept_act" to app_system;
grant update on "buildings"."kept_act" to app_system;

-- "buildings"."room_booking"
alter table "buildings"."room_booking" enable row level security, force row level security;
grant select on "buildings"."room_booking" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "buildings"."room_booking" to app_community, app_district, app_street, app_system;
grant update on "buildings"."room_booking" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "buildings"."room_booking" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of room_id on "buildings"."room_booking" for each row execute function app.copy_place('"buildings"."room"', 'room_id');
create or replace trigger carry_place_room_booking after update of community_id, street_id on "buildings"."room" for each row execute function app.carry_place('"buildings"."room_booking"', 'room_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'room_booking_community_id_tree' and conrelid = '"buildings"."room_booking"'::regclass) then
    alter table "buildings"."room_booking" add constraint room_booking_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'room_booking_street_id_tree' and conrelid = '"buildings"."room_booking"'::regclass) then
    alter table "buildings"."room_booking" add constraint room_booking_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"buildings"."room_booking"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "buildings"."room_booking" for each row execute function "buildings".record_change('community_id street_id unit_id building_id room_id name purpose starts_at ends_at headcount asker asked_by state reason sample', '');

-- "buildings"."room_feed"
alter table "buildings"."room_feed" enable row level security, force row level security;
grant select on "buildings"."room_feed" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "buildings"."room_feed" to app_system;
grant update on "buildings"."room_feed" to app_system;
create or replace trigger touch before update on "buildings"."room_feed" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "buildings"."room_feed" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'room_feed_community_id_tree' and conrelid = '"buildings"."room_feed"'::regclass) then
    alter table "buildings"."room_feed" add constraint room_feed_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'room_feed_street_id_tree' and conrelid = '"buildings"."room_feed"'::regclass) then
    alter table "buildings"."room_feed" add constraint room_feed_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "buildings"."room_feed" for each row execute function "buildings".record_change('community_id street_id unit_id', '');

-- "buildings"."room_request"
alter table "buildings"."room_request" enable row level security, force row level security;
grant select on "buildings"."room_request" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "buildings"."room_request" to app_system;
grant update on "buildings"."room_request" to app_system;
create or replace trigger touch before update on "buildings"."room_request" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "buildings"."room_request" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'room_request_community_id_tree' and conrelid = '"buildings"."room_request"'::regclass) then
    alter table "buildings"."room_request" add constraint room_request_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'room_request_street_id_tree' and conrelid = '"buildings"."room_request"'::regclass) then
    alter table "buildings"."room_request" add constraint room_request_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"buildings"."room_request"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "buildings"."room_request" for each row execute function "buildings".record_change('community_id street_id booking_id unit_id organisation_id room_id name purpose starts_at ends_at headcount asker asked_by state reason sample', '');

-- "buildings"."room_window"
alter table "buildings"."room_window" enable row level security, force row level security;
grant select on "buildings"."room_window" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "buildings"."room_window" to app_building, app_community, app_district, app_street, app_system, app_unit;
grant update on "buildings"."room_window" to app_community, app_district, app_street, app_system;
revoke update on "buildings"."room_window" from app_building;
grant update (name, name_search, weekly_times, from_on, until_on, archived_at) on "buildings"."room_window" to app_building;
revoke update on "buildings"."room_window" from app_unit;
grant update (name, name_search, weekly_times, from_on, until_on, archived_at) on "buildings"."room_window" to app_unit;
create or replace trigger touch before update on "buildings"."room_window" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of room_id, archived_at on "buildings"."room_window" for each row execute function app.copy_place('"buildings"."room"', 'room_id');
create or replace trigger carry_place_room_window after update of community_id, street_id on "buildings"."room" for each row execute function app.carry_place('"buildings"."room_window"', 'room_id');
create or replace trigger keep_parent_of_room_window before update of archived_at on "buildings"."room" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"buildings"."room_window"', 'room_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'room_window_community_id_tree' and conrelid = '"buildings"."room_window"'::regclass) then
    alter table "buildings"."room_window" add constraint room_window_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'room_window_street_id_tree' and conrelid = '"buildings"."room_window"'::regclass) then
    alter table "buildings"."room_window" add constraint room_window_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"buildings"."room_window"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "buildings"."room_window" for each row execute function "buildings".record_change('community_id street_id room_id name weekly_times from_on until_on unit_id building_id sample', '');

-- "buildings"."room"
alter table "buildings"."room" enable row level security, force row level security;
grant select on "buildings"."room" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "buildings"."room" to app_community, app_district, app_street, app_system;
grant update on "buildings"."room" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "buildings"."room" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of venue_id, archived_at on "buildings"."room" for each row execute function app.copy_place('"buildings"."venue"', 'venue_id');
create or replace trigger carry_place_room after update of community_id, street_id on "buildings"."venue" for each row execute function app.carry_place('"buildings"."room"', 'venue_id');
create or replace trigger keep_parent_of_room before update of archived_at on "buildings"."venue" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"buildings"."room"', 'venue_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'room_community_id_tree' and conrelid = '"buildings"."room"'::regclass) then
    alter table "buildings"."room" add constraint room_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'room_street_id_tree' and conrelid = '"buildings"."room"'::regclass) then
    alter table "buildings"."room" add constraint room_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"buildings"."room"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "buildings"."room" for each row execute function "buildings".record_change('community_id street_id venue_id unit_id building_id name use seats area_square_metres floor sample', '');

-- "buildings"."tenancy"
alter table "buildings"."tenancy" enable row level security, force row level security;
grant select on "buildings"."tenancy" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "buildings"."tenancy" to app_building, app_community, app_district, app_street, app_system;
grant update on "buildings"."tenancy" to app_community, app_district, app_street, app_system;
revoke update on "buildings"."tenancy" from app_building;
grant update (name, name_search, floor, branch, starts_on, ends_on, archived_at) on "buildings"."tenancy" to app_building;
create or replace trigger touch before update on "buildings"."tenancy" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of building_id, archived_at on "buildings"."tenancy" for each row execute function app.copy_place('"buildings"."building"', 'building_id');
create or replace trigger carry_place_tenancy after update of community_id, street_id on "buildings"."building" for each row execute function app.carry_place('"buildings"."tenancy"', 'building_id');
create or replace trigger keep_parent_of_tenancy before update of archived_at on "buildings"."building" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"buildings"."tenancy"', 'building_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'tenancy_community_id_tree' and conrelid = '"buildings"."tenancy"'::regclass) then
    alter table "buildings"."tenancy" add constraint tenancy_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'tenancy_street_id_tree' and conrelid = '"buildings"."tenancy"'::regclass) then
    alter table "buildings"."tenancy" add constraint tenancy_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"buildings"."tenancy"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "buildings"."tenancy" for each row execute function "buildings".record_change('community_id street_id building_id unit_id name floor branch starts_on ends_on sample', '');

-- "buildings"."venue"
alter table "buildings"."venue" enable row level security, force row level security;
grant select on "buildings"."venue" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "buildings"."venue" to app_community, app_district, app_street, app_system;
grant update on "buildings"."venue" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "buildings"."venue" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "buildings"."venue" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'venue_community_id_tree' and conrelid = '"buildings"."venue"'::regclass) then
    alter table "buildings"."venue" add constraint venue_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'venue_street_id_tree' and conrelid = '"buildings"."venue"'::regclass) then
    alter table "buildings"."venue" add constraint venue_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"buildings"."venue"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "buildings"."venue" for each row execute function "buildings".record_change('community_id street_id unit_id name kind area_square_metres address opened_on sample', '');
