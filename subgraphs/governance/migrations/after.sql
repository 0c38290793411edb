-- Generated from the tables by npm run generate.

-- "governance"."community"
alter table "governance"."community" enable row level security, force row level security;
grant select on "governance"."community" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."community" to app_district, app_street, app_system;
grant update on "governance"."community" to app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."community" for each row execute function app.touch();

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

-- "governance"."street"
alter table "governance"."street" enable row level security, force row level security;
grant select on "governance"."street" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."street" to app_district, app_system;
grant update on "governance"."street" to app_district, app_system;
create or replace trigger touch before update on "governance"."street" for each row execute function app.touch();
