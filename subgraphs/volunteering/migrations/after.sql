-- Generated from the tables by npm run generate.

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
