-- Generated from the tables by npm run generate.

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
