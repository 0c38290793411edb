-- A volunteer is in one place at a time (R59).
alter table volunteering.service_record add constraint service_record_starts_at_overlap
  exclude using gist (volunteer_id with =, tstzrange(starts_at, ends_at) with &&)
  where (archived_at is null and state <> 'VOIDED');
--> statement-breakpoint
-- Who claims a volunteer's time waits for whoever is claiming it: two rows that are written at once and exclude each
-- other would wait for each other.
create function volunteering.claim_volunteer() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.volunteer_id::text, 0));
  return new;
end $$;
--> statement-breakpoint
create trigger claim_new before insert on volunteering.service_record
  for each row execute function volunteering.claim_volunteer();
--> statement-breakpoint
create trigger claim_changed before update on volunteering.service_record
  for each row when (
    old.archived_at is not null or old.state = 'VOIDED'
    or (old.volunteer_id, old.starts_at, old.ends_at) is distinct from (new.volunteer_id, new.starts_at, new.ends_at)
  )
  execute function volunteering.claim_volunteer();
--> statement-breakpoint
-- Keeps the minutes of confirmed service in the statement that writes records: by volunteer, community and month, and from
-- what that says before and after, how many volunteers a month has. One upsert each in key order, so that writers who meet
-- do not block each other for good. Runs as the writer: row security holds here too.
create function volunteering.keep_service_minutes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  with changes as materialized (
    select volunteer_id, community_id, (array_agg(street_id order by change desc))[1] as street_id, month,
      sum(change) as records, sum(change * minutes) as minutes
    from (
      select volunteer_id, community_id, street_id, date_trunc('month', starts_at at time zone 'Asia/Shanghai')::date as month, minutes, 1 as change
      from after_rows where archived_at is null and state in ('CONFIRMED', 'CORRECTED')
      union all
      select volunteer_id, community_id, street_id, date_trunc('month', starts_at at time zone 'Asia/Shanghai')::date, minutes, -1
      from before_rows where archived_at is null and state in ('CONFIRMED', 'CORRECTED')
    ) written
    group by volunteer_id, community_id, month
    having sum(change) <> 0 or sum(change * minutes) <> 0
  ), kept as (
    insert into volunteering.volunteer_minutes_total as total (volunteer_id, community_id, street_id, month, records, minutes)
    select volunteer_id, community_id, street_id, month, records, minutes from changes
    order by community_id, month, volunteer_id
    on conflict (volunteer_id, community_id, month) do update
      set records = total.records + excluded.records, minutes = total.minutes + excluded.minutes
    returning total.volunteer_id, total.community_id, total.month, total.records
  )
  insert into volunteering.service_minutes_total as total (community_id, street_id, month, records, minutes, volunteers)
  select community_id, (array_agg(changes.street_id))[1], month, sum(changes.records), sum(changes.minutes),
    sum((kept.records > 0)::int - (kept.records > changes.records)::int)
  from changes join kept using (volunteer_id, community_id, month)
  group by community_id, month
  order by community_id, month
  on conflict (community_id, month) do update set
    records = total.records + excluded.records,
    minutes = total.minutes + excluded.minutes,
    volunteers = total.volunteers + excluded.volunteers;
  return null;
end $$;
--> statement-breakpoint
create function volunteering.add_service_minutes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  with changes as materialized (
    select volunteer_id, community_id, (array_agg(street_id))[1] as street_id,
      date_trunc('month', starts_at at time zone 'Asia/Shanghai')::date as month, count(*) as records, sum(minutes) as minutes
    from after_rows where archived_at is null and state in ('CONFIRMED', 'CORRECTED')
    group by volunteer_id, community_id, month
  ), kept as (
    insert into volunteering.volunteer_minutes_total as total (volunteer_id, community_id, street_id, month, records, minutes)
    select volunteer_id, community_id, street_id, month, records, minutes from changes
    order by community_id, month, volunteer_id
    on conflict (volunteer_id, community_id, month) do update
      set records = total.records + excluded.records, minutes = total.minutes + excluded.minutes
    returning total.volunteer_id, total.community_id, total.month, total.records
  )
  insert into volunteering.service_minutes_total as total (community_id, street_id, month, records, minutes, volunteers)
  select community_id, (array_agg(changes.street_id))[1], month, sum(changes.records), sum(changes.minutes),
    count(*) filter (where kept.records = changes.records)
  from changes join kept using (volunteer_id, community_id, month)
  group by community_id, month
  order by community_id, month
  on conflict (community_id, month) do update set
    records = total.records + excluded.records,
    minutes = total.minutes + excluded.minutes,
    volunteers = total.volunteers + excluded.volunteers;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_total after update on volunteering.service_record
  referencing old table as before_rows new table as after_rows
  for each statement execute function volunteering.keep_service_minutes();
--> statement-breakpoint
create trigger add_total after insert on volunteering.service_record
  referencing new table as after_rows
  for each statement execute function volunteering.add_service_minutes();
