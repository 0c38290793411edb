-- A service as it was. Who asks says which id its record is to have, and reads it by that in the same turn.
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
  record.id := coalesce((input ->> 'recordId')::uuid, gen_random_uuid());
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
