-- Who is helped has a code and no name: given when the pair is made, erased when it ends or is archived, and never given again.
create function volunteering.keep_study_partner() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  is_over constant boolean := new.archived_at is not null or coalesce(new.ends_on <= (now() at time zone 'Asia/Shanghai')::date, false);
begin
  if is_over then
    new.code := null;
  elsif tg_op = 'INSERT' then
    new.code := 'P' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 8));
  elsif old.ends_on is distinct from new.ends_on and old.code is null then
    raise check_violation using constraint = 'study_partner_ends_on_ended', message = 'the pair has ended';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep before insert or update on volunteering.study_partner
  for each row execute function volunteering.keep_study_partner();
--> statement-breakpoint
-- Runs after the row is written: a row that is sown again and skipped is not judged by what has changed since.
create function volunteering.judge_study_partner() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.consented_on > (now() at time zone 'Asia/Shanghai')::date then
    raise check_violation using constraint = 'study_partner_consented_on_future', message = 'it lies ahead';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger judge after insert or update of consented_on on volunteering.study_partner
  for each row execute function volunteering.judge_study_partner();
--> statement-breakpoint
-- A post is one of the station that is given, filled in where only the post is, or the community's own; and the volunteer
-- holds it on the day. A row that is sown again is skipped, whatever has become of the post since.
create function volunteering.post_of_record() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held record;
  day constant date := new.starts_at at time zone 'Asia/Shanghai';
begin
  if tg_op = 'INSERT' and exists (select from volunteering.service_record where id = new.id) then
    return new;
  end if;
  select station_id, community_id into held from volunteering.volunteer_post where id = new.post_id;
  new.station_id := coalesce(new.station_id, held.station_id);
  if held.community_id is distinct from new.community_id or held.station_id is not null and held.station_id <> new.station_id then
    raise check_violation using constraint = 'service_record_post_id_station', message = 'a post of another station';
  end if;
  if not exists (
    select from volunteering.post_holder where post_id = new.post_id and volunteer_id = new.volunteer_id
      and day between starts_on and coalesce(ends_on, 'infinity') and (archived_at is null or archived_at::date > day)
  ) then
    raise check_violation using constraint = 'service_record_post_id_holder', message = 'not in post that day';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger post_of_record before insert or update of post_id, station_id, volunteer_id, community_id, starts_at on volunteering.service_record
  for each row when (new.post_id is not null) execute function volunteering.post_of_record();
--> statement-breakpoint
create or replace function volunteering.record_service(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.activity;
  taken volunteering.sign_up;
  record volunteering.service_record;
  by_code boolean := level = 'volunteer' and input ->> 'source' in ('CODE', 'PAPER');
begin
  if level not in ('district', 'street', 'community', 'volunteer') then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  end if;
  select * into held from volunteering.activity where id = (input ->> 'activityId')::uuid and archived_at is null;
  perform volunteering.must_have_source(input, held, level);
  -- who signed up for a shift served in it, and has come
  if by_code then
    select sign_up.* into taken from volunteering.sign_up join volunteering.shift on shift.id = sign_up.shift_id
    where shift.activity_id = held.id and sign_up.volunteer_id = app.id() and sign_up.attends and sign_up.state in ('CONFIRMED', 'ATTENDED', 'ABSENT')
      and not exists (select from volunteering.service_record served where served.volunteer_id = app.id() and served.archived_at is null
        and served.state <> 'VOIDED' and served.starts_at < sign_up.ends_at and served.ends_at > sign_up.starts_at)
    order by greatest(sign_up.starts_at - now(), now() - sign_up.ends_at), sign_up.id limit 1;
    update volunteering.sign_up set state = 'ATTENDED' where id = taken.id and state = 'CONFIRMED' and starts_at <= now();
  end if;
  record.id := gen_random_uuid();
  record.volunteer_id := case level when 'volunteer' then app.id() else (input ->> 'volunteerId')::uuid end;
  record.activity_id := held.id;
  record.station_id := coalesce(case when not by_code then (input ->> 'stationId')::uuid end, held.station_id);
  record.community_id := coalesce(case when not by_code then (input ->> 'communityId')::uuid end, held.community_id,
    (select community_id from volunteering.service_station where id = record.station_id),
    (select community_id from volunteering.volunteer where id = record.volunteer_id));
  record.street_id := (select street_id from governance.community where id = record.community_id);
  record.starts_at := coalesce(case when not by_code then (input ->> 'startsAt')::timestamptz end, taken.starts_at, held.starts_at);
  record.ends_at := coalesce(case when not by_code then (input ->> 'endsAt')::timestamptz end, taken.ends_at, held.ends_at);
  record.minutes := coalesce((input ->> 'minutes')::integer, floor(extract(epoch from record.ends_at - record.starts_at) / 60)::integer);
  if level <> 'volunteer' and not volunteering.is_clerk_of(level, record.street_id, record.community_id) then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  end if;
  if record.starts_at > now() + interval '1 hour' then
    perform volunteering.refuse_by('service_record_starts_at_future');
  end if;
  -- a guest shows the host's code himself: a clerk records his own volunteers
  if not exists (
    select from volunteering.volunteer where id = record.volunteer_id and archived_at is null
      and (level = 'volunteer' or volunteering.is_clerk_of(level, street_id, community_id))
  ) then
    raise foreign_key_violation using constraint = 'service_record_volunteer_id_known', message = 'no such volunteer';
  end if;
  perform volunteering.alone_with_volunteer(record.volunteer_id);
  perform volunteering.must_keep_ceiling(record);
  insert into volunteering.service_record (id, community_id, street_id, volunteer_id, station_id, team_id, post_id, activity_id, item_id,
    name, name_search, starts_at, ends_at, minutes, beneficiary, served_count, source)
  values (record.id, record.community_id, record.street_id, record.volunteer_id, record.station_id, (input ->> 'teamId')::uuid, (input ->> 'postId')::uuid, held.id, (input ->> 'itemId')::uuid,
    coalesce(input ->> 'name', held.name), coalesce(input ->> 'nameSearch', held.name_search, ''), record.starts_at, record.ends_at, record.minutes,
    input ->> 'beneficiary', (input ->> 'servedCount')::integer, input ->> 'source');
  return jsonb_build_object('record', record.id);
end $$;
