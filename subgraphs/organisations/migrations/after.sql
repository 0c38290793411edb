-- Generated from the tables by npm run generate.

-- "organisations"."need"
alter table "organisations"."need" enable row level security, force row level security;
grant select on "organisations"."need" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."need" to app_community, app_district, app_street, app_system, app_unit;
grant update on "organisations"."need" to app_community, app_district, app_street, app_system;
revoke update on "organisations"."need" from app_unit;
grant update (name, name_search, detail, category, state, archived_at, needed_on, risk_note) on "organisations"."need" to app_unit;
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

-- "organisations"."service_offer"
alter table "organisations"."service_offer" enable row level security, force row level security;
grant select on "organisations"."service_offer" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."service_offer" to app_community, app_district, app_street, app_system, app_unit;
grant update on "organisations"."service_offer" to app_community, app_district, app_street, app_system;
revoke update on "organisations"."service_offer" from app_unit;
grant update (name, name_search, detail, category, state, archived_at, availability) on "organisations"."service_offer" to app_unit;
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

-- "organisations"."shared_resource"
alter table "organisations"."shared_resource" enable row level security, force row level security;
grant select on "organisations"."shared_resource" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "organisations"."shared_resource" to app_community, app_district, app_street, app_system, app_unit;
grant update on "organisations"."shared_resource" to app_community, app_district, app_street, app_system;
revoke update on "organisations"."shared_resource" from app_unit;
grant update (name, name_search, detail, category, state, archived_at, kind, availability) on "organisations"."shared_resource" to app_unit;
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
