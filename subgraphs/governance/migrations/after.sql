-- Generated from the tables by npm run generate.

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

-- "governance"."community"
alter table "governance"."community" enable row level security, force row level security;
grant select on "governance"."community" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."community" to app_district, app_street, app_system;
grant update on "governance"."community" to app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."community" for each row execute function app.touch();

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

-- "governance"."fund_rule"
alter table "governance"."fund_rule" enable row level security, force row level security;
grant select on "governance"."fund_rule" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."fund_rule" to app_district, app_system;
grant update on "governance"."fund_rule" to app_district, app_system;
create or replace trigger touch before update on "governance"."fund_rule" for each row execute function app.touch();

-- "governance"."fund_step"
alter table "governance"."fund_step" enable row level security, force row level security;
grant select on "governance"."fund_step" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."fund_step" to app_district, app_system;
grant update on "governance"."fund_step" to app_district, app_system;
create or replace trigger touch before update on "governance"."fund_step" for each row execute function app.touch();

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
