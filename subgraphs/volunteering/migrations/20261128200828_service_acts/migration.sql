-- An act is done once under the key its caller made: what it answered is kept, refusals included, and answered again. Two who
-- come with the same key at once wait for each other. The input itself is not kept, only that it was the same.
create function volunteering.once(act_key text, act_name text, input jsonb, facts jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  kept volunteering.kept_act;
  fingerprint text := encode(sha256(convert_to(input::text, 'UTF8')), 'hex');
  answered jsonb;
  state text;
  said text;
  detail text;
  hint text;
  broken text;
begin
  insert into volunteering.kept_act (account_id, key, act, input_hash) values (app.account(), act_key, act_name, fingerprint)
  on conflict do nothing;
  if not found then
    select * into strict kept from volunteering.kept_act where account_id = app.account() and key = act_key;
    if (kept.act, kept.input_hash) is distinct from (act_name, fingerprint) then
      return '{"refused": {"code": "KEY_REUSED"}}';
    end if;
    return kept.answer;
  end if;
  begin
    execute format('select volunteering.%I($1, $2)', act_name) into answered using input || facts, level;
    -- what is checked at the end is checked here, where it can still be answered for
    set constraints all immediate;
  exception when sqlstate 'P0C01' or integrity_constraint_violation or data_exception then
    get stacked diagnostics state = returned_sqlstate, said = message_text, detail = pg_exception_detail,
      hint = pg_exception_hint, broken = constraint_name;
    -- the words of an error of Postgres may hold values: they are not kept
    answered := jsonb_build_object('refused', jsonb_build_object(
      'sqlstate', state, 'message', case when state = 'P0C01' then said else 'refused' end,
      'detail', case when state = 'P0C01' then detail end, 'hint', nullif(hint, ''), 'constraint', broken));
  end;
  update volunteering.kept_act set answer = answered where account_id = app.account() and key = act_key;
  return answered;
end $$;
--> statement-breakpoint
-- Whether who asks answers for a place: acts run as the system, so it is asked of the level he acts at.
create function volunteering.is_clerk_of(level text, street uuid, community uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(case level when 'district' then true when 'street' then street = app.id() when 'community' then community = app.id() end, false)
$$;
--> statement-breakpoint
create function volunteering.refuse_act(code text, message text, current_version integer default null) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception using errcode = 'P0C01', message = message, detail = code, hint = coalesce(current_version::text, '');
end $$;
--> statement-breakpoint
create function volunteering.refuse_by(name text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise check_violation using constraint = name, message = name;
end $$;
--> statement-breakpoint
-- The parameters that hold on a day; none where the district has decided nothing.
create function volunteering.rule_on(on_day date) returns volunteering.bank_rule language sql stable set search_path = pg_catalog, pg_temp as $$
  select rule from volunteering.bank_rule rule where archived_at is null and valid_from <= on_day order by valid_from desc limit 1
$$;
--> statement-breakpoint
create function volunteering.today() returns date language sql stable set search_path = pg_catalog, pg_temp as $$
  select (now() at time zone 'Asia/Shanghai')::date
$$;
--> statement-breakpoint
-- Who is kept out while somebody else writes of the same volunteer: what a day adds up to is counted by one at a time.
create function volunteering.alone_with_volunteer(who uuid) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from volunteering.volunteer where id = who for no key update;
end $$;
--> statement-breakpoint
create function volunteering.must_keep_ceiling(record volunteering.service_record) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  served_on date := (record.starts_at at time zone 'Asia/Shanghai')::date;
  begins timestamptz := served_on::timestamp at time zone 'Asia/Shanghai';
  others integer;
begin
  select coalesce(sum(minutes), 0) into others from volunteering.service_record
  where volunteer_id = record.volunteer_id and id <> record.id and archived_at is null and state <> 'VOIDED'
    and tstzrange(starts_at, ends_at) && tstzrange(begins, begins + interval '1 day') and starts_at >= begins;
  if others + record.minutes > (volunteering.rule_on(served_on)).day_minutes then
    perform volunteering.refuse_by('service_record_minutes_ceiling');
  end if;
end $$;
--> statement-breakpoint
-- The record an act is about, locked: of a place the actor answers for, live, and as he has read it.
create function volunteering.record_of(input jsonb, level text) returns volunteering.service_record language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  record volunteering.service_record;
begin
  select * into record from volunteering.service_record where id = (input ->> 'id')::uuid and archived_at is null for no key update;
  if record.id is null or not (volunteering.is_clerk_of(level, record.street_id, record.community_id)
    or level = 'volunteer' and record.volunteer_id = app.id() or level = 'auditor') then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif not volunteering.is_clerk_of(level, record.street_id, record.community_id) then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif record.version <> (input ->> 'version')::integer then
    perform volunteering.refuse_act('CONFLICT', 'conflict', record.version);
  end if;
  perform volunteering.alone_with_volunteer(record.volunteer_id);
  return record;
end $$;
--> statement-breakpoint
create function volunteering.credited(record uuid) returns jsonb language sql stable set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('record', record, 'entry', (
    select id from volunteering.ledger_entry e where e.record_id = record order by created_at desc, edition desc nulls last, reason limit 1))
$$;
--> statement-breakpoint
-- A code of an activity for a slot: a step of 30 seconds, or a day.
create function volunteering.code_of(activity uuid, slot text) returns text language sql stable set search_path = pg_catalog, pg_temp as $$
  select lpad((('x' || encode(substr(sha256(convert_to(secret || ' ' || slot, 'UTF8')), 1, 7), 'hex'))::bit(56)::bigint % 100000000)::text, 8, '0')
  from volunteering.activity_secret where activity_id = activity
$$;
--> statement-breakpoint
create function volunteering.step_at(instant timestamptz) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select 'step ' || floor(extract(epoch from instant) / 30)::bigint
$$;
--> statement-breakpoint
-- The codes of an activity, for whoever holds it: on his screen, and for the day's sheet.
create function volunteering.activity_codes(held_id uuid, fresh_secret text, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.activity;
begin
  select * into held from volunteering.activity where id = held_id and archived_at is null;
  if held.id is null then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif not (volunteering.is_clerk_of(level, held.street_id, held.community_id)
    or coalesce(app.id() = case level
      when 'organisation' then held.organisation_id when 'unit' then held.unit_id when 'building' then held.building_id end, false)) or held.state in ('DRAFT', 'CANCELLED') then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  end if;
  insert into volunteering.activity_secret (activity_id, secret) values (held_id, fresh_secret) on conflict do nothing;
  return jsonb_build_object(
    'code', volunteering.code_of(held_id, volunteering.step_at(now())),
    'validUntil', to_timestamp((floor(extract(epoch from now()) / 30) + 1) * 30),
    'dayCode', volunteering.code_of(held_id, 'day ' || volunteering.today()),
    'day', volunteering.today());
end $$;
--> statement-breakpoint
-- Minutes have a source, or are not recorded: the code on the host's screen while the activity lasts, the code of the day on
-- the printed sheet within a week; a clerk's own word, or the volunteer's, which waits for a clerk's.
create function volunteering.must_have_source(input jsonb, held volunteering.activity, level text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  source text := coalesce(input ->> 'source', '');
begin
  if level = 'volunteer' then
    if source not in ('CODE', 'PAPER', 'SELF') then
      perform volunteering.refuse_by('service_record_source_own');
    end if;
  elsif source not in ('HOST', 'PAPER', 'IMPORT') then
    perform volunteering.refuse_by('service_record_source_clerk');
  end if;
  if level = 'volunteer' and source in ('CODE', 'PAPER') then
    if held.id is null or held.state in ('DRAFT', 'CANCELLED') then
      perform volunteering.refuse_by('service_record_activity_id_code');
    end if;
    if source = 'CODE' and not (now() between held.starts_at - interval '1 hour' and held.ends_at + interval '1 hour'
        and coalesce(input ->> 'code' in (
          volunteering.code_of(held.id, volunteering.step_at(now())),
          volunteering.code_of(held.id, volunteering.step_at(now() - interval '30 seconds'))), false))
      or source = 'PAPER' and not (volunteering.today() - (held.starts_at at time zone 'Asia/Shanghai')::date between 0 and 7
        and coalesce(input ->> 'code' = volunteering.code_of(held.id, 'day ' || (held.starts_at at time zone 'Asia/Shanghai')::date), false)) then
      perform volunteering.refuse_by('service_record_source_code');
    end if;
  end if;
end $$;
--> statement-breakpoint
-- A service as it was: who, where, when, how long, and from which source. What the activity tells need not be said again.
create function volunteering.record_service(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.activity;
  record volunteering.service_record;
  by_code boolean := level = 'volunteer' and input ->> 'source' in ('CODE', 'PAPER');
begin
  if level not in ('district', 'street', 'community', 'volunteer') then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  end if;
  select * into held from volunteering.activity where id = (input ->> 'activityId')::uuid and archived_at is null;
  perform volunteering.must_have_source(input, held, level);
  record.id := gen_random_uuid();
  record.volunteer_id := case level when 'volunteer' then app.id() else (input ->> 'volunteerId')::uuid end;
  record.activity_id := held.id;
  record.station_id := coalesce(case when not by_code then (input ->> 'stationId')::uuid end, held.station_id);
  record.community_id := coalesce(case when not by_code then (input ->> 'communityId')::uuid end, held.community_id,
    (select community_id from volunteering.service_station where id = record.station_id),
    (select community_id from volunteering.volunteer where id = record.volunteer_id));
  record.street_id := (select street_id from governance.community where id = record.community_id);
  record.starts_at := coalesce(case when not by_code then (input ->> 'startsAt')::timestamptz end, held.starts_at);
  record.ends_at := coalesce(case when not by_code then (input ->> 'endsAt')::timestamptz end, held.ends_at);
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
--> statement-breakpoint
create function volunteering.confirm_record(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  record volunteering.service_record := volunteering.record_of(input, level);
begin
  if record.state <> 'RECORDED' then
    perform volunteering.refuse_by('service_record_state_confirm');
  end if;
  if record.ends_at > now() then
    perform volunteering.refuse_by('service_record_ends_at_future');
  end if;
  perform volunteering.must_keep_ceiling(record);
  update volunteering.service_record set state = 'CONFIRMED', confirmed_at = now() where id = record.id;
  return volunteering.credited(record.id);
end $$;
--> statement-breakpoint
-- The volunteer says that his record is wrong, within so many days; an answer is due as many days later.
create function volunteering.contest_record(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  record volunteering.service_record;
  days integer := coalesce((volunteering.rule_on(volunteering.today())).contest_days, 10);
begin
  select * into record from volunteering.service_record where id = (input ->> 'id')::uuid and archived_at is null for no key update;
  if level <> 'volunteer' then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif record.volunteer_id is distinct from app.id() then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif record.state not in ('CONFIRMED', 'CORRECTED') then
    perform volunteering.refuse_by('service_record_state_contest');
  elsif coalesce(record.confirmed_at, record.updated_at) < now() - make_interval(days => days) then
    perform volunteering.refuse_by('service_record_state_contest_late');
  end if;
  insert into volunteering.record_contest (id, community_id, street_id, record_id, volunteer_id, reason, due_on)
  values (gen_random_uuid(), record.community_id, record.street_id, record.id, record.volunteer_id, input ->> 'reason', volunteering.today() + days);
  update volunteering.service_record set state = 'CONTESTED' where id = record.id;
  return jsonb_build_object('record', record.id);
end $$;
--> statement-breakpoint
create function volunteering.answer_contest(record uuid, decision text, words text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update volunteering.record_contest set state = decision, answer = words, answered_at = now()
  where record_id = record and state = 'OPEN';
end $$;
--> statement-breakpoint
-- The record was right: it counts again as it did, and the minutes stayed where they were.
create function volunteering.dismiss_contest(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  record volunteering.service_record := volunteering.record_of(input, level);
begin
  if record.state <> 'CONTESTED' then
    perform volunteering.refuse_by('service_record_state_answer');
  end if;
  perform volunteering.answer_contest(record.id, 'DISMISSED', input ->> 'reason');
  update volunteering.service_record set state = case when exists (
    select from volunteering.ledger_entry where record_id = record.id and reason = 'EARN' and edition > 1
  ) then 'CORRECTED' else 'CONFIRMED' end where id = record.id;
  return volunteering.credited(record.id);
end $$;
--> statement-breakpoint
-- Below zero an account falls only by what the street or the district has approved, and says so by name.
create function volunteering.approve(input jsonb, level text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if input ->> 'approval' is not null and level not in ('district', 'street') then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  end if;
  perform set_config('app.note', coalesce(input ->> 'reason', ''), true), set_config('app.approval', coalesce(input ->> 'approval', ''), true);
end $$;
--> statement-breakpoint
-- What is counted is never edited: its credit is reversed and earned anew with what is right.
create function volunteering.correct_record(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  record volunteering.service_record := volunteering.record_of(input, level);
begin
  if record.state not in ('CONFIRMED', 'CORRECTED', 'CONTESTED') then
    perform volunteering.refuse_by('service_record_state_correct');
  end if;
  perform volunteering.approve(input, level);
  record.starts_at := coalesce((input ->> 'startsAt')::timestamptz, record.starts_at);
  record.ends_at := coalesce((input ->> 'endsAt')::timestamptz, record.ends_at);
  record.minutes := coalesce((input ->> 'minutes')::integer, record.minutes);
  record.station_id := coalesce((input ->> 'stationId')::uuid, record.station_id);
  perform volunteering.must_keep_ceiling(record);
  update volunteering.service_record set state = 'CORRECTED', confirmed_at = now(), starts_at = record.starts_at, ends_at = record.ends_at,
    minutes = record.minutes, station_id = record.station_id
  where id = record.id;
  perform volunteering.answer_contest(record.id, 'UPHELD', input ->> 'reason');
  return volunteering.credited(record.id);
end $$;
--> statement-breakpoint
create function volunteering.void_record(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  record volunteering.service_record := volunteering.record_of(input, level);
begin
  if record.state = 'VOIDED' then
    perform volunteering.refuse_by('service_record_state_void');
  end if;
  perform volunteering.approve(input, level);
  update volunteering.service_record set state = 'VOIDED' where id = record.id;
  perform volunteering.answer_contest(record.id, 'UPHELD', input ->> 'reason');
  return volunteering.credited(record.id);
end $$;
--> statement-breakpoint
-- A person writes what was recorded; what counts is written by acts alone, whatever else would change it.
create function volunteering.keep_to_acts() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if app.level() not in ('district', 'street', 'community') then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.state <> 'RECORDED' then
      perform volunteering.refuse_by('service_record_state_act');
    end if;
  elsif new.state <> old.state then
    perform volunteering.refuse_by('service_record_state_act');
  elsif old.state <> 'RECORDED' and (new.volunteer_id, new.community_id, new.station_id, new.team_id, new.activity_id, new.starts_at, new.ends_at, new.minutes, new.source, new.archived_at)
    is distinct from (old.volunteer_id, old.community_id, old.station_id, old.team_id, old.activity_id, old.starts_at, old.ends_at, old.minutes, old.source, old.archived_at) then
    perform volunteering.refuse_by('service_record_minutes_final');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_to_acts before insert or update on volunteering.service_record
  for each row execute function volunteering.keep_to_acts();
--> statement-breakpoint
-- A volunteer is in one place at a time: the exclusion constraint says so. Only a new record waits, and only for one that
-- claims the same half day: two that are written at once and exclude each other would wait for each other.
drop trigger claim_changed on volunteering.service_record;
--> statement-breakpoint
create or replace function volunteering.claim_volunteer() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  half_day bigint;
begin
  for half_day in select generate_series(floor(extract(epoch from new.starts_at) / 43200)::bigint, floor(extract(epoch from new.ends_at) / 43200)::bigint) loop
    perform pg_advisory_xact_lock(hashtextextended(new.volunteer_id::text || ' ' || half_day, 0));
  end loop;
  return new;
end $$;
