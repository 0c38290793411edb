-- How many volunteers have come to an activity, or to one shift of it: seen there, or recorded as serving then.
create function volunteering.came_count(held_id uuid, of_shift uuid) returns integer language sql stable set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from (
    select sign_up.volunteer_id from volunteering.sign_up join volunteering.shift on shift.id = sign_up.shift_id
    where shift.activity_id = held_id and coalesce(shift.id = of_shift, true) and sign_up.state = 'ATTENDED' and sign_up.attends
    union
    select record.volunteer_id from volunteering.service_record record left join volunteering.shift on shift.id = of_shift
    where record.activity_id = held_id and record.archived_at is null and record.state <> 'VOIDED'
      and (of_shift is null or record.starts_at < shift.ends_at and record.ends_at > shift.starts_at)
  ) came
$$;
--> statement-breakpoint
drop function volunteering.activity_codes(uuid, text, text);
--> statement-breakpoint
-- The sheet of an activity is printed before its day: its code is that day's, whenever it is asked for.
create function volunteering.activity_codes(held_id uuid, fresh_secret text, level text, of_shift uuid) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.activity;
  held_on date;
begin
  select * into held from volunteering.activity where id = held_id and archived_at is null;
  if held.id is null then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif not (volunteering.is_clerk_of(level, held.street_id, held.community_id)
    or coalesce(app.id() = case level
      when 'organisation' then held.organisation_id when 'unit' then held.unit_id when 'building' then held.building_id end, false)) or held.state in ('DRAFT', 'CANCELLED') then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  end if;
  held_on := (held.starts_at at time zone 'Asia/Shanghai')::date;
  insert into volunteering.activity_secret (activity_id, secret) values (held_id, fresh_secret) on conflict do nothing;
  return jsonb_build_object(
    'code', volunteering.code_of(held_id, volunteering.step_at(now())),
    'validUntil', to_timestamp((floor(extract(epoch from now()) / 30) + 1) * 30),
    'dayCode', volunteering.code_of(held_id, 'day ' || held_on),
    'day', held_on,
    'cameCount', volunteering.came_count(held_id, of_shift));
end $$;
--> statement-breakpoint
-- A service as it was. By a code it lasts as long as the shift one signed up for; without one, as the activity.
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
  insert into volunteering.service_record (id, community_id, street_id, volunteer_id, station_id, team_id, activity_id, item_id,
    name, name_search, starts_at, ends_at, minutes, beneficiary, served_count, source)
  values (record.id, record.community_id, record.street_id, record.volunteer_id, record.station_id, (input ->> 'teamId')::uuid, held.id, (input ->> 'itemId')::uuid,
    coalesce(input ->> 'name', held.name), coalesce(input ->> 'nameSearch', held.name_search, ''), record.starts_at, record.ends_at, record.minutes,
    input ->> 'beneficiary', (input ->> 'servedCount')::integer, input ->> 'source');
  return jsonb_build_object('record', record.id);
end $$;
