-- Generated from the tables by npm run generate.

-- the trail of "volunteering"
create table if not exists "volunteering".audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  account_id uuid, grant_id uuid, level text not null, place_id uuid,
  action text not null, table_name text not null, row_id uuid not null,
  street uuid, community uuid,
  changes jsonb not null,
  request_id text
);
create index if not exists audit_entry_row on "volunteering".audit_entry (row_id, id);
create index if not exists audit_entry_account on "volunteering".audit_entry (account_id, id);
create table if not exists "volunteering".audit_seal (
  number bigint primary key,
  at timestamptz not null default now(),
  last_id bigint not null,
  entries integer not null,
  hash bytea not null
);
alter table "volunteering".audit_entry enable row level security, force row level security;
grant select on "volunteering".audit_entry to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
revoke update, delete, truncate on "volunteering".audit_entry from app_owner;
drop policy if exists read_all on "volunteering".audit_entry;
create policy read_all on "volunteering".audit_entry for select to app_district, app_auditor, app_system, app_owner using (true);
drop policy if exists append on "volunteering".audit_entry;
create policy append on "volunteering".audit_entry for insert to app_owner with check (true);
alter table "volunteering".audit_seal enable row level security, force row level security;
grant select on "volunteering".audit_seal to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
revoke update, delete, truncate on "volunteering".audit_seal from app_owner;
drop policy if exists read_all on "volunteering".audit_seal;
create policy read_all on "volunteering".audit_seal for select to app_district, app_auditor, app_system, app_owner using (true);
drop policy if exists append on "volunteering".audit_seal;
create policy append on "volunteering".audit_seal for insert to app_owner with check (true);
drop policy if exists read_street on "volunteering".audit_entry;
create policy read_street on "volunteering".audit_entry for select to app_street using (street = (select app.id()));
drop policy if exists read_community on "volunteering".audit_entry;
create policy read_community on "volunteering".audit_entry for select to app_community using (community = (select app.id()));

-- The first argument names the columns whose values are kept, the second those of which only the change is.
create or replace function "volunteering".record_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  before jsonb := to_jsonb(old);
  after jsonb := to_jsonb(new);
  subject jsonb := coalesce(after, before);
begin
  insert into "volunteering".audit_entry
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
create or replace function "volunteering".seal(mark bigint, settled xid8) returns json language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  sealed integer;
  previous record;
  latest bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('volunteering.audit_seal', 0));
  select number, last_id, hash into previous from "volunteering".audit_seal order by number desc limit 1;
  if settled <= pg_snapshot_xmin(pg_current_snapshot()) then
    insert into "volunteering".audit_seal (number, at, last_id, entries, hash)
    select number, at, last_id, entries, sha256(coalesce(previous.hash, '') || convert_to(jsonb_build_array(batch.number, extract(epoch from batch.at), batch.last_id, batch.entries)::text || batch.texts, 'UTF8'))
    from (
      select coalesce(previous.number, 0) + 1 as number, now() as at, max(id) as last_id, count(*)::integer as entries,
        string_agg(jsonb_build_array(entry.id, extract(epoch from entry.at), entry.account_id, entry.grant_id, entry.level, entry.place_id, entry.action, entry.table_name, entry.row_id, entry.street, entry.community, entry.changes, entry.request_id)::text, e'\n' order by id) as texts
      from (
        select * from "volunteering".audit_entry where id > coalesce(previous.last_id, 0) and id <= mark order by id limit 2000
      ) entry
    ) batch
    where entries > 0
    returning entries into sealed;
  end if;
  select max(id) into latest from "volunteering".audit_entry;
  if latest > coalesce((select max(last_id) from "volunteering".audit_seal), 0) then
    -- drawn after the rows were looked at: whoever has drawn one of their ids has an older one
    return json_build_object('mark', latest, 'settled', pg_current_xact_id()::text, 'sealed', coalesce(sealed, 0));
  end if;
  return json_build_object('mark', null, 'settled', null, 'sealed', coalesce(sealed, 0));
end $$;
revoke execute on function "volunteering".record_change(), "volunteering".seal(bigint, xid8) from public;
grant execute on function "volunteering".seal(bigint, xid8) to app_system;

-- "volunteering"."activity_secret"
alter table "volunteering"."activity_secret" enable row level security, force row level security;
grant select on "volunteering"."activity_secret" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."activity_secret" to app_system;
grant update on "volunteering"."activity_secret" to app_system;

-- "volunteering"."activity"
alter table "volunteering"."activity" enable row level security, force row level security;
grant select on "volunteering"."activity" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."activity" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."activity" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."activity" for each row execute function app.touch();
create or replace trigger tell_insert after insert on "volunteering"."activity" referencing new table as changed for each statement execute function app.tell_change();
create or replace trigger tell_update after update on "volunteering"."activity" referencing new table as changed for each statement execute function app.tell_change();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."activity" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'activity_community_id_tree' and conrelid = '"volunteering"."activity"'::regclass) then
    alter table "volunteering"."activity" add constraint activity_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'activity_street_id_tree' and conrelid = '"volunteering"."activity"'::regclass) then
    alter table "volunteering"."activity" add constraint activity_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."activity"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."activity" for each row execute function "volunteering".record_change('community_id street_id station_id organisation_id unit_id building_id club_id branch_id contract_id venue_id series_id occurs_on name kind purpose state starts_at ends_at audience min_age training required_training_id risk_note insured seats visits cancel_reason sample', '');

-- "volunteering"."activity_total"
alter table "volunteering"."activity_total" enable row level security, force row level security;
grant select on "volunteering"."activity_total" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."activity_total" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."activity_total" to app_community, app_district, app_street, app_system;
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."activity_total" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'activity_total_community_id_tree' and conrelid = '"volunteering"."activity_total"'::regclass) then
    alter table "volunteering"."activity_total" add constraint activity_total_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'activity_total_street_id_tree' and conrelid = '"volunteering"."activity_total"'::regclass) then
    alter table "volunteering"."activity_total" add constraint activity_total_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;

-- "volunteering"."affiliated_shop"
alter table "volunteering"."affiliated_shop" enable row level security, force row level security;
grant select on "volunteering"."affiliated_shop" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."affiliated_shop" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."affiliated_shop" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."affiliated_shop" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of station_id, archived_at on "volunteering"."affiliated_shop" for each row execute function app.copy_place('"volunteering"."service_station"', 'station_id');
create or replace trigger carry_place_affiliated_shop after update of community_id, street_id on "volunteering"."service_station" for each row execute function app.carry_place('"volunteering"."affiliated_shop"', 'station_id');
create or replace trigger keep_parent_of_affiliated_shop before update of archived_at on "volunteering"."service_station" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."affiliated_shop"', 'station_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'affiliated_shop_community_id_tree' and conrelid = '"volunteering"."affiliated_shop"'::regclass) then
    alter table "volunteering"."affiliated_shop" add constraint affiliated_shop_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'affiliated_shop_street_id_tree' and conrelid = '"volunteering"."affiliated_shop"'::regclass) then
    alter table "volunteering"."affiliated_shop" add constraint affiliated_shop_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."affiliated_shop"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."affiliated_shop" for each row execute function "volunteering".record_change('community_id street_id station_id unit_id name offer since sample', '');

-- "volunteering"."attendance_total"
alter table "volunteering"."attendance_total" enable row level security, force row level security;
grant select on "volunteering"."attendance_total" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."attendance_total" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."attendance_total" to app_community, app_district, app_street, app_system;
create or replace trigger copy_place before insert or update of activity_id on "volunteering"."attendance_total" for each row execute function app.copy_place('"volunteering"."activity"', 'activity_id');
create or replace trigger carry_place_attendance_total after update of community_id, street_id on "volunteering"."activity" for each row execute function app.carry_place('"volunteering"."attendance_total"', 'activity_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'attendance_total_community_id_tree' and conrelid = '"volunteering"."attendance_total"'::regclass) then
    alter table "volunteering"."attendance_total" add constraint attendance_total_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'attendance_total_street_id_tree' and conrelid = '"volunteering"."attendance_total"'::regclass) then
    alter table "volunteering"."attendance_total" add constraint attendance_total_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;

-- "volunteering"."attendance"
alter table "volunteering"."attendance" enable row level security, force row level security;
grant select on "volunteering"."attendance" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."attendance" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."attendance" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."attendance" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of activity_id on "volunteering"."attendance" for each row execute function app.copy_place('"volunteering"."activity"', 'activity_id');
create or replace trigger carry_place_attendance after update of community_id, street_id on "volunteering"."activity" for each row execute function app.carry_place('"volunteering"."attendance"', 'activity_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'attendance_community_id_tree' and conrelid = '"volunteering"."attendance"'::regclass) then
    alter table "volunteering"."attendance" add constraint attendance_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'attendance_street_id_tree' and conrelid = '"volunteering"."attendance"'::regclass) then
    alter table "volunteering"."attendance" add constraint attendance_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."attendance" for each row execute function "volunteering".record_change('community_id street_id activity_id age_band visits sample', '');

-- "volunteering"."bank_rule"
alter table "volunteering"."bank_rule" enable row level security, force row level security;
grant select on "volunteering"."bank_rule" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."bank_rule" to app_district, app_system;
grant update on "volunteering"."bank_rule" to app_district, app_system;
create or replace trigger touch before update on "volunteering"."bank_rule" for each row execute function app.touch();
select app.index_search('"volunteering"."bank_rule"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."bank_rule" for each row execute function "volunteering".record_change('name valid_from day_minutes contest_days collect_days gift_minutes expiry_months sample', '');

-- "volunteering"."certificate_series"
alter table "volunteering"."certificate_series" enable row level security, force row level security;
grant select on "volunteering"."certificate_series" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."certificate_series" to app_system;
grant update on "volunteering"."certificate_series" to app_system;

-- "volunteering"."certificate"
alter table "volunteering"."certificate" enable row level security, force row level security;
grant select on "volunteering"."certificate" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."certificate" to app_system;
grant update on "volunteering"."certificate" to app_system;
create or replace trigger touch before update on "volunteering"."certificate" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."certificate" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'certificate_community_id_tree' and conrelid = '"volunteering"."certificate"'::regclass) then
    alter table "volunteering"."certificate" add constraint certificate_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'certificate_street_id_tree' and conrelid = '"volunteering"."certificate"'::regclass) then
    alter table "volunteering"."certificate" add constraint certificate_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."certificate" for each row execute function "volunteering".record_change('community_id street_id station_id volunteer_id state number from_on until_on head_name handler_name contact notes volunteer_number issuer_name minutes services contents notice_until issued_on withdrawn_at withdrawn_reason sample', 'holder_name code');

-- "volunteering"."commendation"
alter table "volunteering"."commendation" enable row level security, force row level security;
grant select on "volunteering"."commendation" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."commendation" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."commendation" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."commendation" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."commendation" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'commendation_community_id_tree' and conrelid = '"volunteering"."commendation"'::regclass) then
    alter table "volunteering"."commendation" add constraint commendation_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'commendation_street_id_tree' and conrelid = '"volunteering"."commendation"'::regclass) then
    alter table "volunteering"."commendation" add constraint commendation_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."commendation"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."commendation" for each row execute function "volunteering".record_change('community_id street_id volunteer_id team_id group_id shop_id name level awarded_on awarded_by consented_on sample', 'recipient');

-- "volunteering"."consent_text"
alter table "volunteering"."consent_text" enable row level security, force row level security;
grant select on "volunteering"."consent_text" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."consent_text" to app_district, app_system;
grant update on "volunteering"."consent_text" to app_district, app_system;
create or replace trigger touch before update on "volunteering"."consent_text" for each row execute function app.touch();
select app.index_search('"volunteering"."consent_text"', array['text_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."consent_text" for each row execute function "volunteering".record_change('purpose edition text valid_from sample', '');

-- "volunteering"."consent"
alter table "volunteering"."consent" enable row level security, force row level security;
grant select on "volunteering"."consent" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."consent" to app_community, app_district, app_street, app_system, app_volunteer;
grant update on "volunteering"."consent" to app_community, app_district, app_street, app_system;
revoke update on "volunteering"."consent" from app_volunteer;
grant update (withdrawn_at) on "volunteering"."consent" to app_volunteer;
create or replace trigger touch before update on "volunteering"."consent" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of volunteer_id on "volunteering"."consent" for each row execute function app.copy_place('"volunteering"."volunteer"', 'volunteer_id');
create or replace trigger carry_place_consent after update of community_id, street_id on "volunteering"."volunteer" for each row execute function app.carry_place('"volunteering"."consent"', 'volunteer_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'consent_community_id_tree' and conrelid = '"volunteering"."consent"'::regclass) then
    alter table "volunteering"."consent" add constraint consent_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'consent_street_id_tree' and conrelid = '"volunteering"."consent"'::regclass) then
    alter table "volunteering"."consent" add constraint consent_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."consent" for each row execute function "volunteering".record_change('community_id street_id volunteer_id text_id purpose channel by_guardian given_on withdrawn_at sample', '');

-- "volunteering"."donation"
alter table "volunteering"."donation" enable row level security, force row level security;
grant select on "volunteering"."donation" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."donation" to app_system;
grant update on "volunteering"."donation" to app_system;
create or replace trigger touch before update on "volunteering"."donation" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."donation" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'donation_community_id_tree' and conrelid = '"volunteering"."donation"'::regclass) then
    alter table "volunteering"."donation" add constraint donation_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'donation_street_id_tree' and conrelid = '"volunteering"."donation"'::regclass) then
    alter table "volunteering"."donation" add constraint donation_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."donation"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."donation" for each row execute function "volunteering".record_change('community_id street_id station_id unit_id name quantity value_fen donated_on state pledged_until withdrawn withdrawn_at answer sample', '');

-- "volunteering"."group_sign_up"
alter table "volunteering"."group_sign_up" enable row level security, force row level security;
grant select on "volunteering"."group_sign_up" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."group_sign_up" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."group_sign_up" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."group_sign_up" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of shift_id on "volunteering"."group_sign_up" for each row execute function app.copy_place('"volunteering"."shift"', 'shift_id');
create or replace trigger carry_place_group_sign_up after update of community_id, street_id on "volunteering"."shift" for each row execute function app.carry_place('"volunteering"."group_sign_up"', 'shift_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'group_sign_up_community_id_tree' and conrelid = '"volunteering"."group_sign_up"'::regclass) then
    alter table "volunteering"."group_sign_up" add constraint group_sign_up_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'group_sign_up_street_id_tree' and conrelid = '"volunteering"."group_sign_up"'::regclass) then
    alter table "volunteering"."group_sign_up" add constraint group_sign_up_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."group_sign_up" for each row execute function "volunteering".record_change('community_id street_id shift_id unit_id state headcount waiting_place cancelled_because starts_at ends_at sample', '');

-- "volunteering"."kept_act"
alter table "volunteering"."kept_act" enable row level security, force row level security;
grant select on "volunteering"."kept_act" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."kept_act" to app_system;
grant update on "volunteering"."kept_act" to app_system;

-- "volunteering"."ledger_account"
alter table "volunteering"."ledger_account" enable row level security, force row level security;
grant select on "volunteering"."ledger_account" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."ledger_account" to app_system;
grant update on "volunteering"."ledger_account" to app_system;
create or replace trigger touch before update on "volunteering"."ledger_account" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."ledger_account" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'ledger_account_community_id_tree' and conrelid = '"volunteering"."ledger_account"'::regclass) then
    alter table "volunteering"."ledger_account" add constraint ledger_account_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'ledger_account_street_id_tree' and conrelid = '"volunteering"."ledger_account"'::regclass) then
    alter table "volunteering"."ledger_account" add constraint ledger_account_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."ledger_account" for each row execute function "volunteering".record_change('community_id street_id bank_id kind volunteer_id', '');

-- "volunteering"."ledger_entry"
alter table "volunteering"."ledger_entry" enable row level security, force row level security;
grant select on "volunteering"."ledger_entry" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."ledger_entry" to app_system;
create or replace trigger touch before update on "volunteering"."ledger_entry" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."ledger_entry" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'ledger_entry_community_id_tree' and conrelid = '"volunteering"."ledger_entry"'::regclass) then
    alter table "volunteering"."ledger_entry" add constraint ledger_entry_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'ledger_entry_street_id_tree' and conrelid = '"volunteering"."ledger_entry"'::regclass) then
    alter table "volunteering"."ledger_entry" add constraint ledger_entry_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."ledger_entry" for each row execute function "volunteering".record_change('community_id street_id bank_id volunteer_id day reason minutes record_id redemption_id reverses_id approved', '');

-- "volunteering"."ledger_line"
alter table "volunteering"."ledger_line" enable row level security, force row level security;
grant select on "volunteering"."ledger_line" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."ledger_line" to app_system;
create or replace trigger touch before update on "volunteering"."ledger_line" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."ledger_line" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'ledger_line_community_id_tree' and conrelid = '"volunteering"."ledger_line"'::regclass) then
    alter table "volunteering"."ledger_line" add constraint ledger_line_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'ledger_line_street_id_tree' and conrelid = '"volunteering"."ledger_line"'::regclass) then
    alter table "volunteering"."ledger_line" add constraint ledger_line_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."ledger_line" for each row execute function "volunteering".record_change('community_id street_id entry_id account_id volunteer_id minutes', '');

-- "volunteering"."ledger_note"
alter table "volunteering"."ledger_note" enable row level security, force row level security;
grant select on "volunteering"."ledger_note" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."ledger_note" to app_system;
grant update on "volunteering"."ledger_note" to app_system;
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."ledger_note" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'ledger_note_community_id_tree' and conrelid = '"volunteering"."ledger_note"'::regclass) then
    alter table "volunteering"."ledger_note" add constraint ledger_note_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'ledger_note_street_id_tree' and conrelid = '"volunteering"."ledger_note"'::regclass) then
    alter table "volunteering"."ledger_note" add constraint ledger_note_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;

-- "volunteering"."nomination"
alter table "volunteering"."nomination" enable row level security, force row level security;
grant select on "volunteering"."nomination" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."nomination" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."nomination" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."nomination" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of activity_id, archived_at on "volunteering"."nomination" for each row execute function app.copy_place('"volunteering"."activity"', 'activity_id');
create or replace trigger carry_place_nomination after update of community_id, street_id on "volunteering"."activity" for each row execute function app.carry_place('"volunteering"."nomination"', 'activity_id');
create or replace trigger keep_parent_of_nomination before update of archived_at on "volunteering"."activity" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."nomination"', 'activity_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'nomination_community_id_tree' and conrelid = '"volunteering"."nomination"'::regclass) then
    alter table "volunteering"."nomination" add constraint nomination_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'nomination_street_id_tree' and conrelid = '"volunteering"."nomination"'::regclass) then
    alter table "volunteering"."nomination" add constraint nomination_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."nomination"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."nomination" for each row execute function "volunteering".record_change('community_id street_id activity_id name state consented_on sample', 'nominee merit');

-- "volunteering"."personal_read"
alter table "volunteering"."personal_read" enable row level security, force row level security;
grant select on "volunteering"."personal_read" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."personal_read" to app_system;
grant update on "volunteering"."personal_read" to app_system;
create or replace trigger touch before update on "volunteering"."personal_read" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."personal_read" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'personal_read_community_id_tree' and conrelid = '"volunteering"."personal_read"'::regclass) then
    alter table "volunteering"."personal_read" add constraint personal_read_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'personal_read_street_id_tree' and conrelid = '"volunteering"."personal_read"'::regclass) then
    alter table "volunteering"."personal_read" add constraint personal_read_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."personal_read" for each row execute function "volunteering".record_change('community_id street_id volunteer_id kind field reader_level reader_name', 'reason');

-- "volunteering"."piece"
alter table "volunteering"."piece" enable row level security, force row level security;
grant select on "volunteering"."piece" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."piece" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."piece" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."piece" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."piece" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'piece_community_id_tree' and conrelid = '"volunteering"."piece"'::regclass) then
    alter table "volunteering"."piece" add constraint piece_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'piece_street_id_tree' and conrelid = '"volunteering"."piece"'::regclass) then
    alter table "volunteering"."piece" add constraint piece_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."piece"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."piece" for each row execute function "volunteering".record_change('community_id street_id name troupe_id kind first_shown_on first_shown_at_id sample', '');

-- "volunteering"."post_holder"
alter table "volunteering"."post_holder" enable row level security, force row level security;
grant select on "volunteering"."post_holder" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."post_holder" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."post_holder" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."post_holder" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of post_id, archived_at on "volunteering"."post_holder" for each row execute function app.copy_place('"volunteering"."volunteer_post"', 'post_id');
create or replace trigger carry_place_post_holder after update of community_id, street_id on "volunteering"."volunteer_post" for each row execute function app.carry_place('"volunteering"."post_holder"', 'post_id');
create or replace trigger keep_parent_of_post_holder before update of archived_at on "volunteering"."volunteer_post" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."post_holder"', 'post_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'post_holder_community_id_tree' and conrelid = '"volunteering"."post_holder"'::regclass) then
    alter table "volunteering"."post_holder" add constraint post_holder_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'post_holder_street_id_tree' and conrelid = '"volunteering"."post_holder"'::regclass) then
    alter table "volunteering"."post_holder" add constraint post_holder_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."post_holder"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."post_holder" for each row execute function "volunteering".record_change('community_id street_id post_id volunteer_id name starts_on ends_on sample', '');

-- "volunteering"."record_contest"
alter table "volunteering"."record_contest" enable row level security, force row level security;
grant select on "volunteering"."record_contest" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."record_contest" to app_system;
grant update on "volunteering"."record_contest" to app_system;
create or replace trigger touch before update on "volunteering"."record_contest" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."record_contest" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'record_contest_community_id_tree' and conrelid = '"volunteering"."record_contest"'::regclass) then
    alter table "volunteering"."record_contest" add constraint record_contest_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'record_contest_street_id_tree' and conrelid = '"volunteering"."record_contest"'::regclass) then
    alter table "volunteering"."record_contest" add constraint record_contest_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."record_contest" for each row execute function "volunteering".record_change('community_id street_id record_id volunteer_id state due_on answered_at', 'reason answer');

-- "volunteering"."record_issuer"
alter table "volunteering"."record_issuer" enable row level security, force row level security;
grant select on "volunteering"."record_issuer" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."record_issuer" to app_district, app_system;
grant update on "volunteering"."record_issuer" to app_district, app_system;
create or replace trigger touch before update on "volunteering"."record_issuer" for each row execute function app.touch();
select app.index_search('"volunteering"."record_issuer"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."record_issuer" for each row execute function "volunteering".record_change('name key_id key_x key_y sample', '');

-- "volunteering"."redemption"
alter table "volunteering"."redemption" enable row level security, force row level security;
grant select on "volunteering"."redemption" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."redemption" to app_system;
grant update on "volunteering"."redemption" to app_system;
create or replace trigger touch before update on "volunteering"."redemption" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."redemption" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'redemption_community_id_tree' and conrelid = '"volunteering"."redemption"'::regclass) then
    alter table "volunteering"."redemption" add constraint redemption_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'redemption_street_id_tree' and conrelid = '"volunteering"."redemption"'::regclass) then
    alter table "volunteering"."redemption" add constraint redemption_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."redemption" for each row execute function "volunteering".record_change('community_id street_id reward_id volunteer_id minutes state collect_by collected_at sample', '');

-- "volunteering"."registration"
alter table "volunteering"."registration" enable row level security, force row level security;
grant select on "volunteering"."registration" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."registration" to app_community, app_district, app_street, app_system, app_volunteer;
grant update on "volunteering"."registration" to app_community, app_district, app_street, app_system;
revoke update on "volunteering"."registration" from app_volunteer;
grant update (real_name, phone, id_number, home_address, birth_year, sealing_key, real_name_sealed, phone_sealed, id_number_sealed, home_address_sealed, real_name_index, phone_index, id_number_index) on "volunteering"."registration" to app_volunteer;
create or replace trigger touch before update on "volunteering"."registration" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of volunteer_id on "volunteering"."registration" for each row execute function app.copy_place('"volunteering"."volunteer"', 'volunteer_id');
create or replace trigger carry_place_registration after update of community_id, street_id on "volunteering"."volunteer" for each row execute function app.carry_place('"volunteering"."registration"', 'volunteer_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'registration_community_id_tree' and conrelid = '"volunteering"."registration"'::regclass) then
    alter table "volunteering"."registration" add constraint registration_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'registration_street_id_tree' and conrelid = '"volunteering"."registration"'::regclass) then
    alter table "volunteering"."registration" add constraint registration_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."registration" for each row execute function "volunteering".record_change('community_id street_id volunteer_id sample', 'real_name phone id_number home_address birth_year');

-- "volunteering"."reward"
alter table "volunteering"."reward" enable row level security, force row level security;
grant select on "volunteering"."reward" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."reward" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."reward" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."reward" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of station_id, archived_at on "volunteering"."reward" for each row execute function app.copy_place('"volunteering"."service_station"', 'station_id');
create or replace trigger carry_place_reward after update of community_id, street_id on "volunteering"."service_station" for each row execute function app.carry_place('"volunteering"."reward"', 'station_id');
create or replace trigger keep_parent_of_reward before update of archived_at on "volunteering"."service_station" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."reward"', 'station_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'reward_community_id_tree' and conrelid = '"volunteering"."reward"'::regclass) then
    alter table "volunteering"."reward" add constraint reward_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'reward_street_id_tree' and conrelid = '"volunteering"."reward"'::regclass) then
    alter table "volunteering"."reward" add constraint reward_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."reward"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."reward" for each row execute function "volunteering".record_change('community_id street_id station_id donation_id name price_minutes quantity withdrawn redeemed taken_back stock state sample', '');

-- "volunteering"."roster"
alter table "volunteering"."roster" enable row level security, force row level security;
grant select on "volunteering"."roster" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."roster" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."roster" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."roster" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of station_id, archived_at on "volunteering"."roster" for each row execute function app.copy_place('"volunteering"."service_station"', 'station_id');
create or replace trigger carry_place_roster after update of community_id, street_id on "volunteering"."service_station" for each row execute function app.carry_place('"volunteering"."roster"', 'station_id');
create or replace trigger keep_parent_of_roster before update of archived_at on "volunteering"."service_station" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."roster"', 'station_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'roster_community_id_tree' and conrelid = '"volunteering"."roster"'::regclass) then
    alter table "volunteering"."roster" add constraint roster_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'roster_street_id_tree' and conrelid = '"volunteering"."roster"'::regclass) then
    alter table "volunteering"."roster" add constraint roster_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."roster"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."roster" for each row execute function "volunteering".record_change('community_id street_id station_id volunteer_id name serves_on half sample', '');

-- "volunteering"."route_feed"
alter table "volunteering"."route_feed" enable row level security, force row level security;
grant select on "volunteering"."route_feed" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."route_feed" to app_district, app_street, app_system;
grant update on "volunteering"."route_feed" to app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."route_feed" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of route_id, archived_at on "volunteering"."route_feed" for each row execute function app.copy_place('"volunteering"."service_route"', 'route_id');
create or replace trigger carry_place_route_feed after update of community_id, street_id on "volunteering"."service_route" for each row execute function app.carry_place('"volunteering"."route_feed"', 'route_id');
create or replace trigger keep_parent_of_route_feed before update of archived_at on "volunteering"."service_route" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."route_feed"', 'route_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'route_feed_community_id_tree' and conrelid = '"volunteering"."route_feed"'::regclass) then
    alter table "volunteering"."route_feed" add constraint route_feed_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'route_feed_street_id_tree' and conrelid = '"volunteering"."route_feed"'::regclass) then
    alter table "volunteering"."route_feed" add constraint route_feed_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."route_feed"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."route_feed" for each row execute function "volunteering".record_change('community_id street_id route_id name sample', '');

-- "volunteering"."route_run"
alter table "volunteering"."route_run" enable row level security, force row level security;
grant select on "volunteering"."route_run" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."route_run" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."route_run" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."route_run" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of stop_id, archived_at on "volunteering"."route_run" for each row execute function app.copy_place('"volunteering"."route_stop"', 'stop_id');
create or replace trigger carry_place_route_run after update of community_id, street_id on "volunteering"."route_stop" for each row execute function app.carry_place('"volunteering"."route_run"', 'stop_id');
create or replace trigger keep_parent_of_route_run before update of archived_at on "volunteering"."route_stop" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."route_run"', 'stop_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'route_run_community_id_tree' and conrelid = '"volunteering"."route_run"'::regclass) then
    alter table "volunteering"."route_run" add constraint route_run_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'route_run_street_id_tree' and conrelid = '"volunteering"."route_run"'::regclass) then
    alter table "volunteering"."route_run" add constraint route_run_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."route_run"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."route_run" for each row execute function "volunteering".record_change('community_id street_id stop_id activity_id name starts_at ends_at state served_count sample', '');

-- "volunteering"."route_service"
alter table "volunteering"."route_service" enable row level security, force row level security;
grant select on "volunteering"."route_service" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."route_service" to app_district, app_street, app_system;
grant update on "volunteering"."route_service" to app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."route_service" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of route_id, archived_at on "volunteering"."route_service" for each row execute function app.copy_place('"volunteering"."service_route"', 'route_id');
create or replace trigger carry_place_route_service after update of community_id, street_id on "volunteering"."service_route" for each row execute function app.carry_place('"volunteering"."route_service"', 'route_id');
create or replace trigger keep_parent_of_route_service before update of archived_at on "volunteering"."service_route" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."route_service"', 'route_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'route_service_community_id_tree' and conrelid = '"volunteering"."route_service"'::regclass) then
    alter table "volunteering"."route_service" add constraint route_service_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'route_service_street_id_tree' and conrelid = '"volunteering"."route_service"'::regclass) then
    alter table "volunteering"."route_service" add constraint route_service_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."route_service"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."route_service" for each row execute function "volunteering".record_change('community_id street_id route_id kind name terms sample', '');

-- "volunteering"."route_stop"
alter table "volunteering"."route_stop" enable row level security, force row level security;
grant select on "volunteering"."route_stop" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."route_stop" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."route_stop" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."route_stop" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."route_stop" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'route_stop_community_id_tree' and conrelid = '"volunteering"."route_stop"'::regclass) then
    alter table "volunteering"."route_stop" add constraint route_stop_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'route_stop_street_id_tree' and conrelid = '"volunteering"."route_stop"'::regclass) then
    alter table "volunteering"."route_stop" add constraint route_stop_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."route_stop"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."route_stop" for each row execute function "volunteering".record_change('community_id street_id route_id venue_id name position dwell_minutes sample', '');

-- "volunteering"."run_service_total"
alter table "volunteering"."run_service_total" enable row level security, force row level security;
grant select on "volunteering"."run_service_total" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."run_service_total" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."run_service_total" to app_community, app_district, app_street, app_system;
create or replace trigger copy_place before insert or update of run_id on "volunteering"."run_service_total" for each row execute function app.copy_place('"volunteering"."route_run"', 'run_id');
create or replace trigger carry_place_run_service_total after update of community_id, street_id on "volunteering"."route_run" for each row execute function app.carry_place('"volunteering"."run_service_total"', 'run_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'run_service_total_community_id_tree' and conrelid = '"volunteering"."run_service_total"'::regclass) then
    alter table "volunteering"."run_service_total" add constraint run_service_total_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'run_service_total_street_id_tree' and conrelid = '"volunteering"."run_service_total"'::regclass) then
    alter table "volunteering"."run_service_total" add constraint run_service_total_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;

-- "volunteering"."run_service"
alter table "volunteering"."run_service" enable row level security, force row level security;
grant select on "volunteering"."run_service" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."run_service" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."run_service" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."run_service" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of run_id, archived_at on "volunteering"."run_service" for each row execute function app.copy_place('"volunteering"."route_run"', 'run_id');
create or replace trigger carry_place_run_service after update of community_id, street_id on "volunteering"."route_run" for each row execute function app.carry_place('"volunteering"."run_service"', 'run_id');
create or replace trigger keep_parent_of_run_service before update of archived_at on "volunteering"."route_run" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."run_service"', 'run_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'run_service_community_id_tree' and conrelid = '"volunteering"."run_service"'::regclass) then
    alter table "volunteering"."run_service" add constraint run_service_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'run_service_street_id_tree' and conrelid = '"volunteering"."run_service"'::regclass) then
    alter table "volunteering"."run_service" add constraint run_service_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."run_service"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."run_service" for each row execute function "volunteering".record_change('community_id street_id run_id service_id name visits sample', '');

-- "volunteering"."series"
alter table "volunteering"."series" enable row level security, force row level security;
grant select on "volunteering"."series" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."series" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."series" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."series" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."series" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'series_community_id_tree' and conrelid = '"volunteering"."series"'::regclass) then
    alter table "volunteering"."series" add constraint series_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'series_street_id_tree' and conrelid = '"volunteering"."series"'::regclass) then
    alter table "volunteering"."series" add constraint series_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."series"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."series" for each row execute function "volunteering".record_change('community_id street_id station_id organisation_id venue_id name kind rule starts_on ends_on starts_at_time minutes seats sample', '');

-- "volunteering"."service_item"
alter table "volunteering"."service_item" enable row level security, force row level security;
grant select on "volunteering"."service_item" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."service_item" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."service_item" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."service_item" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of station_id, archived_at on "volunteering"."service_item" for each row execute function app.copy_place('"volunteering"."service_station"', 'station_id');
create or replace trigger carry_place_service_item after update of community_id, street_id on "volunteering"."service_station" for each row execute function app.carry_place('"volunteering"."service_item"', 'station_id');
create or replace trigger keep_parent_of_service_item before update of archived_at on "volunteering"."service_station" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."service_item"', 'station_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_item_community_id_tree' and conrelid = '"volunteering"."service_item"'::regclass) then
    alter table "volunteering"."service_item" add constraint service_item_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_item_street_id_tree' and conrelid = '"volunteering"."service_item"'::regclass) then
    alter table "volunteering"."service_item" add constraint service_item_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."service_item"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."service_item" for each row execute function "volunteering".record_change('community_id street_id station_id parent_id kind name terms since sample', '');

-- "volunteering"."service_process"
alter table "volunteering"."service_process" enable row level security, force row level security;
grant select on "volunteering"."service_process" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."service_process" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."service_process" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."service_process" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of item_id, archived_at on "volunteering"."service_process" for each row execute function app.copy_place('"volunteering"."service_item"', 'item_id');
create or replace trigger carry_place_service_process after update of community_id, street_id on "volunteering"."service_item" for each row execute function app.carry_place('"volunteering"."service_process"', 'item_id');
create or replace trigger keep_parent_of_service_process before update of archived_at on "volunteering"."service_item" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."service_process"', 'item_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_process_community_id_tree' and conrelid = '"volunteering"."service_process"'::regclass) then
    alter table "volunteering"."service_process" add constraint service_process_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_process_street_id_tree' and conrelid = '"volunteering"."service_process"'::regclass) then
    alter table "volunteering"."service_process" add constraint service_process_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."service_process"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."service_process" for each row execute function "volunteering".record_change('community_id street_id item_id step name days_allowed sample', '');

-- "volunteering"."service_minutes_total"
alter table "volunteering"."service_minutes_total" enable row level security, force row level security;
grant select on "volunteering"."service_minutes_total" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."service_minutes_total" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."service_minutes_total" to app_community, app_district, app_street, app_system;
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."service_minutes_total" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_minutes_total_community_id_tree' and conrelid = '"volunteering"."service_minutes_total"'::regclass) then
    alter table "volunteering"."service_minutes_total" add constraint service_minutes_total_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_minutes_total_street_id_tree' and conrelid = '"volunteering"."service_minutes_total"'::regclass) then
    alter table "volunteering"."service_minutes_total" add constraint service_minutes_total_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;

-- "volunteering"."volunteer_minutes_total"
alter table "volunteering"."volunteer_minutes_total" enable row level security, force row level security;
grant select on "volunteering"."volunteer_minutes_total" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."volunteer_minutes_total" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."volunteer_minutes_total" to app_community, app_district, app_street, app_system;
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."volunteer_minutes_total" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_minutes_total_community_id_tree' and conrelid = '"volunteering"."volunteer_minutes_total"'::regclass) then
    alter table "volunteering"."volunteer_minutes_total" add constraint volunteer_minutes_total_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_minutes_total_street_id_tree' and conrelid = '"volunteering"."volunteer_minutes_total"'::regclass) then
    alter table "volunteering"."volunteer_minutes_total" add constraint volunteer_minutes_total_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;

-- "volunteering"."part_minutes_total"
alter table "volunteering"."part_minutes_total" enable row level security, force row level security;
grant select on "volunteering"."part_minutes_total" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."part_minutes_total" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."part_minutes_total" to app_community, app_district, app_street, app_system;
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."part_minutes_total" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'part_minutes_total_community_id_tree' and conrelid = '"volunteering"."part_minutes_total"'::regclass) then
    alter table "volunteering"."part_minutes_total" add constraint part_minutes_total_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'part_minutes_total_street_id_tree' and conrelid = '"volunteering"."part_minutes_total"'::regclass) then
    alter table "volunteering"."part_minutes_total" add constraint part_minutes_total_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;

-- "volunteering"."volunteer_part_total"
alter table "volunteering"."volunteer_part_total" enable row level security, force row level security;
grant select on "volunteering"."volunteer_part_total" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."volunteer_part_total" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."volunteer_part_total" to app_community, app_district, app_street, app_system;
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."volunteer_part_total" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_part_total_community_id_tree' and conrelid = '"volunteering"."volunteer_part_total"'::regclass) then
    alter table "volunteering"."volunteer_part_total" add constraint volunteer_part_total_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_part_total_street_id_tree' and conrelid = '"volunteering"."volunteer_part_total"'::regclass) then
    alter table "volunteering"."volunteer_part_total" add constraint volunteer_part_total_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;

-- "volunteering"."service_record"
alter table "volunteering"."service_record" enable row level security, force row level security;
grant select on "volunteering"."service_record" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."service_record" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."service_record" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."service_record" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."service_record" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_record_community_id_tree' and conrelid = '"volunteering"."service_record"'::regclass) then
    alter table "volunteering"."service_record" add constraint service_record_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_record_street_id_tree' and conrelid = '"volunteering"."service_record"'::regclass) then
    alter table "volunteering"."service_record" add constraint service_record_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."service_record"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."service_record" for each row execute function "volunteering".record_change('community_id street_id volunteer_id station_id team_id post_id activity_id item_id name starts_at ends_at minutes beneficiary served_count state source confirmed_at sample', '');

-- "volunteering"."service_route"
alter table "volunteering"."service_route" enable row level security, force row level security;
grant select on "volunteering"."service_route" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."service_route" to app_district, app_street, app_system;
grant update on "volunteering"."service_route" to app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."service_route" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."service_route" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_route_community_id_tree' and conrelid = '"volunteering"."service_route"'::regclass) then
    alter table "volunteering"."service_route" add constraint service_route_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_route_street_id_tree' and conrelid = '"volunteering"."service_route"'::regclass) then
    alter table "volunteering"."service_route" add constraint service_route_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."service_route"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."service_route" for each row execute function "volunteering".record_change('community_id street_id name starts_on every_days sample', '');

-- "volunteering"."service_station"
alter table "volunteering"."service_station" enable row level security, force row level security;
grant select on "volunteering"."service_station" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."service_station" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."service_station" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."service_station" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."service_station" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_station_community_id_tree' and conrelid = '"volunteering"."service_station"'::regclass) then
    alter table "volunteering"."service_station" add constraint service_station_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'service_station_street_id_tree' and conrelid = '"volunteering"."service_station"'::regclass) then
    alter table "volunteering"."service_station" add constraint service_station_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."service_station"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."service_station" for each row execute function "volunteering".record_change('community_id street_id name kind venue_id opened_on sample', '');

-- "volunteering"."shift_total"
alter table "volunteering"."shift_total" enable row level security, force row level security;
grant select on "volunteering"."shift_total" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."shift_total" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."shift_total" to app_community, app_district, app_street, app_system;
create or replace trigger copy_place before insert or update of shift_id on "volunteering"."shift_total" for each row execute function app.copy_place('"volunteering"."shift"', 'shift_id');
create or replace trigger carry_place_shift_total after update of community_id, street_id on "volunteering"."shift" for each row execute function app.carry_place('"volunteering"."shift_total"', 'shift_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'shift_total_community_id_tree' and conrelid = '"volunteering"."shift_total"'::regclass) then
    alter table "volunteering"."shift_total" add constraint shift_total_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'shift_total_street_id_tree' and conrelid = '"volunteering"."shift_total"'::regclass) then
    alter table "volunteering"."shift_total" add constraint shift_total_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;

-- "volunteering"."shift"
alter table "volunteering"."shift" enable row level security, force row level security;
grant select on "volunteering"."shift" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."shift" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."shift" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."shift" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of activity_id, archived_at on "volunteering"."shift" for each row execute function app.copy_place('"volunteering"."activity"', 'activity_id');
create or replace trigger carry_place_shift after update of community_id, street_id on "volunteering"."activity" for each row execute function app.carry_place('"volunteering"."shift"', 'activity_id');
create or replace trigger keep_parent_of_shift before update of archived_at on "volunteering"."activity" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."shift"', 'activity_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'shift_community_id_tree' and conrelid = '"volunteering"."shift"'::regclass) then
    alter table "volunteering"."shift" add constraint shift_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'shift_street_id_tree' and conrelid = '"volunteering"."shift"'::regclass) then
    alter table "volunteering"."shift" add constraint shift_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."shift"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."shift" for each row execute function "volunteering".record_change('community_id street_id activity_id name starts_at ends_at seats sample', '');

-- "volunteering"."sign_up"
alter table "volunteering"."sign_up" enable row level security, force row level security;
grant select on "volunteering"."sign_up" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."sign_up" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."sign_up" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."sign_up" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of shift_id on "volunteering"."sign_up" for each row execute function app.copy_place('"volunteering"."shift"', 'shift_id');
create or replace trigger carry_place_sign_up after update of community_id, street_id on "volunteering"."shift" for each row execute function app.carry_place('"volunteering"."sign_up"', 'shift_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'sign_up_community_id_tree' and conrelid = '"volunteering"."sign_up"'::regclass) then
    alter table "volunteering"."sign_up" add constraint sign_up_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'sign_up_street_id_tree' and conrelid = '"volunteering"."sign_up"'::regclass) then
    alter table "volunteering"."sign_up" add constraint sign_up_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."sign_up" for each row execute function "volunteering".record_change('community_id street_id shift_id volunteer_id volunteer_number state attends children guardian_agreed_at seats waiting_place cancelled_because starts_at ends_at sample', 'display_name training_waiver');

-- "volunteering"."station_member"
alter table "volunteering"."station_member" enable row level security, force row level security;
grant select on "volunteering"."station_member" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."station_member" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."station_member" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."station_member" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of station_id, archived_at on "volunteering"."station_member" for each row execute function app.copy_place('"volunteering"."service_station"', 'station_id');
create or replace trigger carry_place_station_member after update of community_id, street_id on "volunteering"."service_station" for each row execute function app.carry_place('"volunteering"."station_member"', 'station_id');
create or replace trigger keep_parent_of_station_member before update of archived_at on "volunteering"."service_station" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."station_member"', 'station_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'station_member_community_id_tree' and conrelid = '"volunteering"."station_member"'::regclass) then
    alter table "volunteering"."station_member" add constraint station_member_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'station_member_street_id_tree' and conrelid = '"volunteering"."station_member"'::regclass) then
    alter table "volunteering"."station_member" add constraint station_member_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."station_member"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."station_member" for each row execute function "volunteering".record_change('community_id street_id station_id unit_id kind name since sample', '');

-- "volunteering"."station_organisation"
alter table "volunteering"."station_organisation" enable row level security, force row level security;
grant select on "volunteering"."station_organisation" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."station_organisation" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."station_organisation" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."station_organisation" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of station_id, archived_at on "volunteering"."station_organisation" for each row execute function app.copy_place('"volunteering"."service_station"', 'station_id');
create or replace trigger carry_place_station_organisation after update of community_id, street_id on "volunteering"."service_station" for each row execute function app.carry_place('"volunteering"."station_organisation"', 'station_id');
create or replace trigger keep_parent_of_station_organisation before update of archived_at on "volunteering"."service_station" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."station_organisation"', 'station_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'station_organisation_community_id_tree' and conrelid = '"volunteering"."station_organisation"'::regclass) then
    alter table "volunteering"."station_organisation" add constraint station_organisation_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'station_organisation_street_id_tree' and conrelid = '"volunteering"."station_organisation"'::regclass) then
    alter table "volunteering"."station_organisation" add constraint station_organisation_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."station_organisation"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."station_organisation" for each row execute function "volunteering".record_change('community_id street_id station_id organisation_id name since sample', '');

-- "volunteering"."study_partner"
alter table "volunteering"."study_partner" enable row level security, force row level security;
grant select on "volunteering"."study_partner" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."study_partner" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."study_partner" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."study_partner" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."study_partner" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'study_partner_community_id_tree' and conrelid = '"volunteering"."study_partner"'::regclass) then
    alter table "volunteering"."study_partner" add constraint study_partner_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'study_partner_street_id_tree' and conrelid = '"volunteering"."study_partner"'::regclass) then
    alter table "volunteering"."study_partner" add constraint study_partner_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."study_partner"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."study_partner" for each row execute function "volunteering".record_change('community_id street_id volunteer_id code name consented_on starts_on ends_on sample', '');

-- "volunteering"."team"
alter table "volunteering"."team" enable row level security, force row level security;
grant select on "volunteering"."team" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."team" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."team" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."team" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of station_id, archived_at on "volunteering"."team" for each row execute function app.copy_place('"volunteering"."service_station"', 'station_id');
create or replace trigger carry_place_team after update of community_id, street_id on "volunteering"."service_station" for each row execute function app.carry_place('"volunteering"."team"', 'station_id');
create or replace trigger keep_parent_of_team before update of archived_at on "volunteering"."service_station" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."team"', 'station_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'team_community_id_tree' and conrelid = '"volunteering"."team"'::regclass) then
    alter table "volunteering"."team" add constraint team_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'team_street_id_tree' and conrelid = '"volunteering"."team"'::regclass) then
    alter table "volunteering"."team" add constraint team_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."team"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."team" for each row execute function "volunteering".record_change('community_id street_id station_id name unit_id founded_on sample', '');

-- "volunteering"."ledger_day_total"
alter table "volunteering"."ledger_day_total" enable row level security, force row level security;
grant select on "volunteering"."ledger_day_total" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."ledger_day_total" to app_system;
grant update on "volunteering"."ledger_day_total" to app_system;

-- "volunteering"."time_bank"
alter table "volunteering"."time_bank" enable row level security, force row level security;
grant select on "volunteering"."time_bank" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."time_bank" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."time_bank" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."time_bank" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of station_id on "volunteering"."time_bank" for each row execute function app.copy_place('"volunteering"."service_station"', 'station_id');
create or replace trigger carry_place_time_bank after update of community_id, street_id on "volunteering"."service_station" for each row execute function app.carry_place('"volunteering"."time_bank"', 'station_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'time_bank_community_id_tree' and conrelid = '"volunteering"."time_bank"'::regclass) then
    alter table "volunteering"."time_bank" add constraint time_bank_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'time_bank_street_id_tree' and conrelid = '"volunteering"."time_bank"'::regclass) then
    alter table "volunteering"."time_bank" add constraint time_bank_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."time_bank" for each row execute function "volunteering".record_change('community_id street_id station_id name opened_on', '');

-- "volunteering"."trail_head"
alter table "volunteering"."trail_head" enable row level security, force row level security;
grant select on "volunteering"."trail_head" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."trail_head" to app_system;

-- "volunteering"."training_attendance"
alter table "volunteering"."training_attendance" enable row level security, force row level security;
grant select on "volunteering"."training_attendance" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."training_attendance" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."training_attendance" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."training_attendance" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of training_id, archived_at on "volunteering"."training_attendance" for each row execute function app.copy_place('"volunteering"."training"', 'training_id');
create or replace trigger carry_place_training_attendance after update of community_id, street_id on "volunteering"."training" for each row execute function app.carry_place('"volunteering"."training_attendance"', 'training_id');
create or replace trigger keep_parent_of_training_attendance before update of archived_at on "volunteering"."training" for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('"volunteering"."training_attendance"', 'training_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'training_attendance_community_id_tree' and conrelid = '"volunteering"."training_attendance"'::regclass) then
    alter table "volunteering"."training_attendance" add constraint training_attendance_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'training_attendance_street_id_tree' and conrelid = '"volunteering"."training_attendance"'::regclass) then
    alter table "volunteering"."training_attendance" add constraint training_attendance_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."training_attendance"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."training_attendance" for each row execute function "volunteering".record_change('community_id street_id training_id volunteer_id name sample', '');

-- "volunteering"."training"
alter table "volunteering"."training" enable row level security, force row level security;
grant select on "volunteering"."training" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."training" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."training" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."training" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."training" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'training_community_id_tree' and conrelid = '"volunteering"."training"'::regclass) then
    alter table "volunteering"."training" add constraint training_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'training_street_id_tree' and conrelid = '"volunteering"."training"'::regclass) then
    alter table "volunteering"."training" add constraint training_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."training"', array['name_search', 'topic_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."training" for each row execute function "volunteering".record_change('community_id street_id station_id team_id organisation_id name topic held_on minutes trainer sample', '');

-- "volunteering"."visit_contact"
alter table "volunteering"."visit_contact" enable row level security, force row level security;
grant select on "volunteering"."visit_contact" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."visit_contact" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."visit_contact" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."visit_contact" for each row execute function app.touch();
create or replace trigger copy_place before insert or update of request_id on "volunteering"."visit_contact" for each row execute function app.copy_place('"volunteering"."visit_request"', 'request_id');
create or replace trigger carry_place_visit_contact after update of community_id, street_id on "volunteering"."visit_request" for each row execute function app.carry_place('"volunteering"."visit_contact"', 'request_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'visit_contact_community_id_tree' and conrelid = '"volunteering"."visit_contact"'::regclass) then
    alter table "volunteering"."visit_contact" add constraint visit_contact_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'visit_contact_street_id_tree' and conrelid = '"volunteering"."visit_contact"'::regclass) then
    alter table "volunteering"."visit_contact" add constraint visit_contact_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
create or replace trigger record_change after insert or update or delete on "volunteering"."visit_contact" for each row execute function "volunteering".record_change('community_id street_id request_id sample', 'call_name address');

-- "volunteering"."visit_request"
alter table "volunteering"."visit_request" enable row level security, force row level security;
grant select on "volunteering"."visit_request" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."visit_request" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."visit_request" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."visit_request" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."visit_request" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'visit_request_community_id_tree' and conrelid = '"volunteering"."visit_request"'::regclass) then
    alter table "volunteering"."visit_request" add constraint visit_request_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'visit_request_street_id_tree' and conrelid = '"volunteering"."visit_request"'::regclass) then
    alter table "volunteering"."visit_request" add constraint visit_request_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."visit_request"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."visit_request" for each row execute function "volunteering".record_change('community_id street_id name item_id state wished_from wished_until volunteer_id rating closed_at sample', '');

-- "volunteering"."volunteer_group"
alter table "volunteering"."volunteer_group" enable row level security, force row level security;
grant select on "volunteering"."volunteer_group" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."volunteer_group" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."volunteer_group" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."volunteer_group" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."volunteer_group" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_group_community_id_tree' and conrelid = '"volunteering"."volunteer_group"'::regclass) then
    alter table "volunteering"."volunteer_group" add constraint volunteer_group_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_group_street_id_tree' and conrelid = '"volunteering"."volunteer_group"'::regclass) then
    alter table "volunteering"."volunteer_group" add constraint volunteer_group_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."volunteer_group"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."volunteer_group" for each row execute function "volunteering".record_change('community_id street_id station_id name kind registered founded_on sample', '');

-- "volunteering"."volunteer_post"
alter table "volunteering"."volunteer_post" enable row level security, force row level security;
grant select on "volunteering"."volunteer_post" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."volunteer_post" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."volunteer_post" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."volunteer_post" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."volunteer_post" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_post_community_id_tree' and conrelid = '"volunteering"."volunteer_post"'::regclass) then
    alter table "volunteering"."volunteer_post" add constraint volunteer_post_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_post_street_id_tree' and conrelid = '"volunteering"."volunteer_post"'::regclass) then
    alter table "volunteering"."volunteer_post" add constraint volunteer_post_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."volunteer_post"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."volunteer_post" for each row execute function "volunteering".record_change('community_id street_id station_id need_id name duty tasks weekly_hours seats starts_on ends_on review_on sample', '');

-- "volunteering"."home_total"
alter table "volunteering"."home_total" enable row level security, force row level security;
grant select on "volunteering"."home_total" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."home_total" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."home_total" to app_community, app_district, app_street, app_system;
create or replace trigger copy_place before insert or update of station_id on "volunteering"."home_total" for each row execute function app.copy_place('"volunteering"."service_station"', 'station_id');
create or replace trigger carry_place_home_total after update of community_id, street_id on "volunteering"."service_station" for each row execute function app.carry_place('"volunteering"."home_total"', 'station_id');
do $$ begin
  if not exists (select from pg_constraint where conname = 'home_total_community_id_tree' and conrelid = '"volunteering"."home_total"'::regclass) then
    alter table "volunteering"."home_total" add constraint home_total_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'home_total_street_id_tree' and conrelid = '"volunteering"."home_total"'::regclass) then
    alter table "volunteering"."home_total" add constraint home_total_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;

-- "volunteering"."volunteer_total"
alter table "volunteering"."volunteer_total" enable row level security, force row level security;
grant select on "volunteering"."volunteer_total" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."volunteer_total" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."volunteer_total" to app_community, app_district, app_street, app_system;
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."volunteer_total" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_total_community_id_tree' and conrelid = '"volunteering"."volunteer_total"'::regclass) then
    alter table "volunteering"."volunteer_total" add constraint volunteer_total_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_total_street_id_tree' and conrelid = '"volunteering"."volunteer_total"'::regclass) then
    alter table "volunteering"."volunteer_total" add constraint volunteer_total_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;

-- "volunteering"."volunteer"
alter table "volunteering"."volunteer" enable row level security, force row level security;
grant select on "volunteering"."volunteer" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."volunteer" to app_community, app_district, app_street, app_system;
grant update on "volunteering"."volunteer" to app_community, app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."volunteer" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."volunteer" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_community_id_tree' and conrelid = '"volunteering"."volunteer"'::regclass) then
    alter table "volunteering"."volunteer" add constraint volunteer_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteer_street_id_tree' and conrelid = '"volunteering"."volunteer"'::regclass) then
    alter table "volunteering"."volunteer" add constraint volunteer_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."volunteer"', array['display_name_search', 'number_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."volunteer" for each row execute function "volunteering".record_change('community_id street_id home_station_id number joined_on erased_at sample', 'display_name');

-- "volunteering"."volunteering_exemption"
alter table "volunteering"."volunteering_exemption" enable row level security, force row level security;
grant select on "volunteering"."volunteering_exemption" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."volunteering_exemption" to app_district, app_street, app_system;
grant update on "volunteering"."volunteering_exemption" to app_district, app_street, app_system;
create or replace trigger touch before update on "volunteering"."volunteering_exemption" for each row execute function app.touch();
create or replace trigger fill_place before insert or update of community_id, street_id on "volunteering"."volunteering_exemption" for each row execute function app.fill_place();
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteering_exemption_community_id_tree' and conrelid = '"volunteering"."volunteering_exemption"'::regclass) then
    alter table "volunteering"."volunteering_exemption" add constraint volunteering_exemption_community_id_tree foreign key (community_id, street_id) references governance.community (id, street_id) on update cascade;
  end if;
end $$;
do $$ begin
  if not exists (select from pg_constraint where conname = 'volunteering_exemption_street_id_tree' and conrelid = '"volunteering"."volunteering_exemption"'::regclass) then
    alter table "volunteering"."volunteering_exemption" add constraint volunteering_exemption_street_id_tree foreign key (street_id) references governance.street (id);
  end if;
end $$;
select app.index_search('"volunteering"."volunteering_exemption"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."volunteering_exemption" for each row execute function "volunteering".record_change('community_id street_id rule_id name starts_on ends_on sample', '');

-- "volunteering"."volunteering_rule"
alter table "volunteering"."volunteering_rule" enable row level security, force row level security;
grant select on "volunteering"."volunteering_rule" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "volunteering"."volunteering_rule" to app_district, app_system;
grant update on "volunteering"."volunteering_rule" to app_district, app_system;
create or replace trigger touch before update on "volunteering"."volunteering_rule" for each row execute function app.touch();
select app.index_search('"volunteering"."volunteering_rule"', array['name_search']::name[]);
create or replace trigger record_change after insert or update or delete on "volunteering"."volunteering_rule" for each row execute function "volunteering".record_change('code name english_name least warning_days starts_on ends_on sample', '');
