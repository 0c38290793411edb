-- Generated from the tables by npm run generate.

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
