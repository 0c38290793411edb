-- Generated from the tables by npm run generate.

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

-- "governance"."community"
alter table "governance"."community" enable row level security, force row level security;
grant select on "governance"."community" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."community" to app_district, app_street, app_system;
grant update on "governance"."community" to app_district, app_street, app_system;
create or replace trigger touch before update on "governance"."community" for each row execute function app.touch();

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

-- "governance"."district"
alter table "governance"."district" enable row level security, force row level security;
grant select on "governance"."district" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."district" to app_district, app_system;
grant update on "governance"."district" to app_district, app_system;
create or replace trigger touch before update on "governance"."district" for each row execute function app.touch();

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

-- "governance"."street"
alter table "governance"."street" enable row level security, force row level security;
grant select on "governance"."street" to app_district, app_street, app_community, app_building, app_organisation, app_unit, app_volunteer, app_auditor, app_system;
grant insert on "governance"."street" to app_district, app_system;
grant update on "governance"."street" to app_district, app_system;
create or replace trigger touch before update on "governance"."street" for each row execute function app.touch();
