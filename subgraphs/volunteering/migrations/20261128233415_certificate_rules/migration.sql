grant usage on sequence volunteering.certificate_issuer to app_system;
--> statement-breakpoint
-- What a station can certify of a volunteer: its own confirmed records of these days, and no others (order 67). The longest four
-- kinds of service are told one by one, so that facts and signature find room in a code that scans.
create function volunteering.certified(of_station uuid, of_volunteer uuid, from_on date, until_on date) returns jsonb language sql stable set search_path = pg_catalog, pg_temp as $$
  with served as (
    select r.minutes, left(coalesce(head.name, item.name, r.name), 12) as name
    from volunteering.service_record r
      left join volunteering.service_item item on item.id = r.item_id
      left join volunteering.service_item head on head.id = item.parent_id
    where r.station_id = of_station and r.volunteer_id = of_volunteer and r.archived_at is null and r.state in ('CONFIRMED', 'CORRECTED')
      and (r.starts_at at time zone 'Asia/Shanghai')::date between from_on and until_on
  ), kind as (
    select name, count(*) as services, sum(minutes) as minutes, row_number() over (order by sum(minutes) desc, name) as place
    from served group by name
  ), line as (
    select min(place) as place, case when place < 5 then name else '其他' end as name, sum(services) as services, sum(minutes) as minutes
    from kind group by case when place < 5 then place else 5 end, case when place < 5 then name else '其他' end
  )
  select jsonb_build_object('services', coalesce(sum(services), 0), 'minutes', coalesce(sum(minutes), 0),
    'contents', coalesce(string_agg(name || services || '次' || minutes || '分钟', '、' order by place), ''))
  from line
$$;
--> statement-breakpoint
-- The next number of a station in the year: taken under the lock of its row, so that the series has no gap and no number twice.
create function volunteering.next_certificate_number(of_station uuid, issued_on date) returns text language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  of_year integer := extract(year from issued_on);
  series volunteering.certificate_series;
begin
  -- who issues for the first time, at the same time as another, waits for the station
  perform 1 from volunteering.service_station where id = of_station for no key update;
  insert into volunteering.certificate_series (station_id, year, issuer)
  values (of_station, of_year, coalesce(
    (select issuer from volunteering.certificate_series where station_id = of_station limit 1), nextval('volunteering.certificate_issuer')))
  on conflict do nothing;
  update volunteering.certificate_series set last = last + 1 where station_id = of_station and year = of_year returning * into series;
  return of_year || '-' || lpad(series.issuer::text, 4, '0') || '-' || lpad(series.last::text, 5, '0');
end $$;
--> statement-breakpoint
-- Facts come from the records until the certificate is issued; from then on nothing changes but that it is withdrawn, gets its
-- code once, and loses the name of a person who was erased.
create function volunteering.keep_certificate() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  facts jsonb;
  same volunteering.certificate := new;
begin
  if tg_op = 'UPDATE' and new.holder_name = '（已注销）' then
    same.holder_name := old.holder_name;
    if new.code is null then
      same.code := old.code;
    end if;
    same.version := old.version;
    same.updated_at := old.updated_at;
    if same is distinct from old then
      perform volunteering.refuse_by('certificate_state_final');
    end if;
    return new;
  elsif tg_op = 'UPDATE' and old.state in ('ISSUED', 'WITHDRAWN') then
    if old.state = 'ISSUED' and new.state = 'WITHDRAWN' and new.withdrawn_reason is not null then
      same.state := old.state;
      same.withdrawn_at := old.withdrawn_at;
      same.withdrawn_reason := old.withdrawn_reason;
    elsif old.code is null and old.holder_name <> '（已注销）' then
      same.code := old.code;
    end if;
    same.version := old.version;
    same.updated_at := old.updated_at;
    if same is distinct from old then
      perform volunteering.refuse_by('certificate_state_final');
    end if;
    return new;
  elsif tg_op = 'INSERT' and new.state not in ('DRAFT', 'NOTICE') or new.state = 'WITHDRAWN' or new.code is not null then
    perform volunteering.refuse_by('certificate_state_issue');
  end if;
  facts := volunteering.certified(new.station_id, new.volunteer_id, new.from_on, new.until_on);
  if (facts ->> 'minutes')::integer = 0 then
    perform volunteering.refuse_by('certificate_minutes_none');
  end if;
  new.minutes := (facts ->> 'minutes')::integer;
  new.services := (facts ->> 'services')::integer;
  new.contents := facts ->> 'contents';
  select display_name, number into strict new.holder_name, new.volunteer_number from volunteering.volunteer where id = new.volunteer_id;
  select name into strict new.issuer_name from volunteering.service_station where id = new.station_id;
  if new.state = 'ISSUED' then
    new.issued_on := volunteering.today();
    new.number := volunteering.next_certificate_number(new.station_id, new.issued_on);
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_certificate before insert or update on volunteering.certificate
  for each row execute function volunteering.keep_certificate();
--> statement-breakpoint
create function volunteering.prepare_certificate(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  station volunteering.service_station;
  made uuid := gen_random_uuid();
begin
  select * into station from volunteering.service_station where id = (input ->> 'stationId')::uuid and archived_at is null;
  if station.id is null then
    raise foreign_key_violation using constraint = 'certificate_station_id_known', message = 'no such station';
  elsif not volunteering.is_clerk_of(level, station.street_id, station.community_id) then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif (input ->> 'untilOn')::date > volunteering.today() then
    perform volunteering.refuse_by('certificate_until_on_future');
  elsif input ->> 'untilOn' < input ->> 'fromOn' then
    perform volunteering.refuse_by('certificate_until_on_order');
  elsif not exists (select from volunteering.volunteer where id = (input ->> 'volunteerId')::uuid and erased_at is null) then
    raise foreign_key_violation using constraint = 'certificate_volunteer_id_known', message = 'no such volunteer';
  end if;
  insert into volunteering.certificate (id, community_id, street_id, station_id, volunteer_id, from_on, until_on, head_name, handler_name, contact, notes)
  values (made, station.community_id, station.street_id, station.id, (input ->> 'volunteerId')::uuid, (input ->> 'fromOn')::date, (input ->> 'untilOn')::date,
    input ->> 'headName', input ->> 'handlerName', input ->> 'contact', input ->> 'notes');
  return jsonb_build_object('certificate', made);
end $$;
--> statement-breakpoint
-- The certificate an act is about, locked, and as the actor has read it.
create function volunteering.certificate_of(input jsonb, level text) returns volunteering.certificate language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.certificate;
begin
  select * into held from volunteering.certificate where id = (input ->> 'id')::uuid for no key update;
  if held.id is null or not (volunteering.is_clerk_of(level, held.street_id, held.community_id) or level = 'auditor'
    or level = 'volunteer' and held.volunteer_id = app.id()) then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif not volunteering.is_clerk_of(level, held.street_id, held.community_id) then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif held.version <> (input ->> 'version')::integer then
    perform volunteering.refuse_act('CONFLICT', 'conflict', held.version);
  end if;
  return held;
end $$;
--> statement-breakpoint
create function volunteering.announce_certificate(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.certificate := volunteering.certificate_of(input, level);
begin
  if held.state <> 'DRAFT' then
    perform volunteering.refuse_by('certificate_state_notice');
  end if;
  update volunteering.certificate set state = 'NOTICE', notice_until = volunteering.today() + 7 where id = held.id;
  return jsonb_build_object('certificate', held.id);
end $$;
--> statement-breakpoint
create function volunteering.issue_certificate(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.certificate := volunteering.certificate_of(input, level);
begin
  if held.state not in ('DRAFT', 'NOTICE') then
    perform volunteering.refuse_by('certificate_state_issue');
  elsif held.notice_until >= volunteering.today() then
    perform volunteering.refuse_by('certificate_notice_until_early');
  end if;
  -- nobody confirms, corrects or voids a record of his meanwhile
  perform volunteering.alone_with_volunteer(held.volunteer_id);
  if not exists (select from volunteering.volunteer where id = held.volunteer_id and erased_at is null) then
    raise foreign_key_violation using constraint = 'certificate_volunteer_id_known', message = 'no such volunteer';
  end if;
  update volunteering.certificate set state = 'ISSUED' where id = held.id;
  return jsonb_build_object('certificate', held.id);
end $$;
--> statement-breakpoint
create function volunteering.withdraw_certificate(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.certificate := volunteering.certificate_of(input, level);
begin
  if held.state <> 'ISSUED' then
    perform volunteering.refuse_by('certificate_state_withdraw');
  end if;
  update volunteering.certificate set state = 'WITHDRAWN', withdrawn_at = now(), withdrawn_reason = input ->> 'reason' where id = held.id;
  return jsonb_build_object('certificate', held.id);
end $$;
