-- Streets that are there already lie in 市南区, which the seed sows under the same id. The owner is held by row security
-- as well; `after.sql` forces it again behind every migration.
alter table governance.street no force row level security;
--> statement-breakpoint
insert into governance.district (id, name, code, name_search, code_search)
  select '2e049f45-f8c8-51b5-85b7-ea099b71088c', '市南区', '370202', '市南区|shinanqu|snq', '370202|370202|3'
  where exists (select from governance.street);
--> statement-breakpoint
update governance.street set district_id = '2e049f45-f8c8-51b5-85b7-ea099b71088c' where district_id is null;
--> statement-breakpoint
alter table governance.committee add constraint committee_kind_overlap exclude using gist (
  kind with =,
  coalesce(community_id, street_id, district_id) with =,
  daterange(established_on, dissolved_on, '[]') with &&
) where (archived_at is null);
--> statement-breakpoint
alter table governance.committee_seat add constraint committee_seat_unit_id_overlap exclude using gist (
  committee_id with =, unit_id with =, daterange(starts_on, ends_on, '[]') with &&
) where (archived_at is null and unit_id is not null);
--> statement-breakpoint
alter table governance.appointment add constraint appointment_post_id_overlap exclude using gist (
  post_id with =, daterange(starts_on, ends_on, '[]') with &&
) where (archived_at is null);
--> statement-breakpoint
-- The committee above is of the level above and, below a street, of the same street. After the row: sowing again a row
-- that is there asks nothing of it.
create function governance.check_committee_parent() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock('governance.committee'::regclass::oid::bigint);
  if exists (
    select from governance.committee child join governance.committee parent on parent.id = child.parent_id
    where new.id in (child.id, parent.id)
      and not (
        (parent.kind, child.kind) in (
          ('DISTRICT_COMMITTEE', 'STREET_WORKING_COMMITTEE'),
          ('DISTRICT_COMMITTEE', 'NEW_ORGANISATIONS_DISTRICT'),
          ('NEW_ORGANISATIONS_DISTRICT', 'NEW_ORGANISATIONS_STREET'),
          ('STREET_WORKING_COMMITTEE', 'NEW_ORGANISATIONS_STREET'),
          ('STREET_WORKING_COMMITTEE', 'COMMUNITY_COMMITTEE')
        )
        and (parent.street_id is null or parent.street_id = child.street_id)
      )
  ) then
    raise check_violation using constraint = 'committee_parent_id_above', message = 'the parent is not above';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger check_committee_parent after insert or update of parent_id, kind, community_id, street_id on governance.committee
  for each row execute function governance.check_committee_parent();
--> statement-breakpoint
-- A community that changes its street takes its committee along, below that street's.
create function governance.rehome_committee() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.kind = 'COMMUNITY_COMMITTEE' and new.parent_id = old.parent_id and new.street_id <> old.street_id then
    new.parent_id := (
      select id from governance.committee
      where kind = 'STREET_WORKING_COMMITTEE' and street_id = new.street_id and archived_at is null
        and daterange(established_on, dissolved_on, '[]') @> current_date
      limit 1
    );
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger rehome_committee before update of street_id on governance.committee
  for each row execute function governance.rehome_committee();
--> statement-breakpoint
create function governance.check_post_line() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock('governance.post'::regclass::oid::bigint);
  if exists (
    with recursive above as (
      select id, reports_to_id from governance.post where id = new.reports_to_id
      union
      select post.id, post.reports_to_id from governance.post post join above on post.id = above.reports_to_id
    )
    select from above where id = new.id
  ) then
    raise check_violation using constraint = 'post_reports_to_id_above', message = 'the line leads back';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger check_post_line after insert or update of reports_to_id on governance.post
  for each row when (new.reports_to_id is not null) execute function governance.check_post_line();
--> statement-breakpoint
-- What a body holds lies where the body lies: a meeting with its conference or committee, a post with its committee.
-- The street of a row in a community follows from the community, so it is not compared: a community may change its street.
create function governance.follow_body() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  body record;
begin
  perform app.lock_parent(coalesce(new.committee_id::text, to_jsonb(new) ->> 'conference_id'), false);
  select community_id, street_id into body from (
    select community_id, street_id from governance.committee where id = new.committee_id
    union all
    select community_id, street_id from governance.conference where id = (to_jsonb(new) ->> 'conference_id')::uuid
  ) bodies limit 1;
  if not found then
    return new;
  end if;
  if tg_op = 'INSERT' and new.community_id is null and new.street_id is null
    or tg_op = 'UPDATE' and (new.community_id, new.street_id) is not distinct from (old.community_id, old.street_id)
  then
    new.community_id := body.community_id;
    new.street_id := body.street_id;
  elsif new.community_id is distinct from body.community_id
    or new.community_id is null and new.street_id is distinct from body.street_id
  then
    raise check_violation using constraint = tg_table_name || '_community_id_of_body', message = 'not where its body lies';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger follow_body before insert or update of committee_id, conference_id, community_id, street_id on governance.meeting
  for each row execute function governance.follow_body();
--> statement-breakpoint
create trigger follow_body before insert or update of committee_id, community_id, street_id on governance.post
  for each row execute function governance.follow_body();
--> statement-breakpoint
create trigger carry_place_meeting after update of community_id, street_id on governance.conference
  for each row execute function app.carry_place('governance.meeting', 'conference_id');
--> statement-breakpoint
create trigger carry_place_meeting after update of community_id, street_id on governance.committee
  for each row execute function app.carry_place('governance.meeting', 'committee_id');
--> statement-breakpoint
create trigger carry_place_post after update of community_id, street_id on governance.committee
  for each row execute function app.carry_place('governance.post', 'committee_id');
--> statement-breakpoint
create trigger keep_parent_of_meeting before update of archived_at on governance.conference
  for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('governance.meeting', 'conference_id');
--> statement-breakpoint
create trigger keep_parent_of_meeting before update of archived_at on governance.committee
  for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('governance.meeting', 'committee_id');
--> statement-breakpoint
create trigger keep_parent_of_post before update of archived_at on governance.committee
  for each row when (new.archived_at is not null and old.archived_at is null) execute function app.keep_parent('governance.post', 'committee_id');
--> statement-breakpoint
-- Minutes are published with their meeting, never before it.
create function governance.check_record_published() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform app.lock_parent(new.meeting_id::text, false);
  if not exists (select from governance.meeting where id = new.meeting_id and state = 'PUBLISHED') then
    raise check_violation using constraint = 'meeting_record_state_of_meeting', message = 'the meeting is not published';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger check_record_published after insert or update of state, meeting_id, archived_at on governance.meeting_record
  for each row when (new.state = 'PUBLISHED' and new.archived_at is null) execute function governance.check_record_published();
--> statement-breakpoint
create function governance.check_meeting_withdrawn() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform app.lock_parent(new.id::text, true);
  if exists (select from governance.meeting_record where meeting_id = new.id and state = 'PUBLISHED' and archived_at is null) then
    raise check_violation using constraint = 'meeting_state_of_minutes', message = 'its minutes are published';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger check_meeting_withdrawn after update of state on governance.meeting
  for each row when (old.state = 'PUBLISHED' and new.state <> 'PUBLISHED') execute function governance.check_meeting_withdrawn();
--> statement-breakpoint
-- What is due does not change behind what was allocated: who allocates and who changes a rule or a step wait for each other.
create or replace function governance.check_fund_due() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  due bigint;
begin
  perform pg_advisory_xact_lock_shared('governance.fund_allocation'::regclass::oid::bigint);
  due := governance.fund_due(new.kind, new.year);
  if due is null then
    raise check_violation using constraint = 'fund_allocation_year_covered', message = 'nothing is due in this year';
  elsif new.amount_fen <> due then
    raise check_violation using constraint = 'fund_allocation_amount_fen_due', message = 'another amount is due';
  end if;
  return null;
end $$;
--> statement-breakpoint
create function governance.check_fund_allocated() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock('governance.fund_allocation'::regclass::oid::bigint);
  if exists (
    select from (select distinct kind, year, amount_fen from governance.fund_allocation where archived_at is null) given
    where amount_fen is distinct from governance.fund_due(kind, year)
  ) then
    raise check_violation using constraint = tg_table_name || '_amount_fen_allocated', message = 'allocated already';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger check_fund_allocated after insert or update on governance.fund_rule
  for each statement execute function governance.check_fund_allocated();
--> statement-breakpoint
create trigger check_fund_allocated after insert or update on governance.fund_step
  for each statement execute function governance.check_fund_allocated();
