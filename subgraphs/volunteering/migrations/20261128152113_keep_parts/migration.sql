-- Whoever serves in a team serves at its station: filled in where only the team is given, held when a record is written. A
-- team that moves to another station later leaves its service where it was.
create function volunteering.team_of_station() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  station uuid;
begin
  select station_id into station from volunteering.team where id = new.team_id;
  if new.station_id is null then
    new.station_id := station;
  elsif new.station_id <> station then
    raise check_violation using constraint = 'service_record_team_id_station', message = 'a team of another station';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger team_of_station before insert or update of team_id, station_id on volunteering.service_record
  for each row when (new.team_id is not null) execute function volunteering.team_of_station();
--> statement-breakpoint
-- Keeps the minutes of confirmed service in the statement that writes records: by volunteer, community and month, and from
-- what that says before and after, how many volunteers a month has; then the same by part, a station, team and activity. One
-- upsert each in key order, and the months of communities before their parts, so that writers who meet do not block each
-- other for good. Runs as the writer: row security holds here too.
create or replace function volunteering.keep_service_minutes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
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

  with changes as materialized (
    select volunteer_id, community_id, (array_agg(street_id order by change desc))[1] as street_id, month,
      station_id, team_id, activity_id, sum(change) as records, sum(change * minutes) as minutes
    from (
      select volunteer_id, community_id, street_id, date_trunc('month', starts_at at time zone 'Asia/Shanghai')::date as month,
        station_id, team_id, activity_id, minutes, 1 as change
      from after_rows where archived_at is null and state in ('CONFIRMED', 'CORRECTED')
      union all
      select volunteer_id, community_id, street_id, date_trunc('month', starts_at at time zone 'Asia/Shanghai')::date,
        station_id, team_id, activity_id, minutes, -1
      from before_rows where archived_at is null and state in ('CONFIRMED', 'CORRECTED')
    ) written
    group by volunteer_id, community_id, month, station_id, team_id, activity_id
    having sum(change) <> 0 or sum(change * minutes) <> 0
  ), kept as (
    insert into volunteering.volunteer_part_total as total (volunteer_id, community_id, street_id, month, station_id, team_id, activity_id, records)
    select volunteer_id, community_id, street_id, month, station_id, team_id, activity_id, records from changes
    order by community_id, month, station_id, team_id, activity_id, volunteer_id
    on conflict (volunteer_id, community_id, month, station_id, team_id, activity_id) do update set records = total.records + excluded.records
    returning total.volunteer_id, total.community_id, total.month, total.station_id, total.team_id, total.activity_id, total.records
  )
  insert into volunteering.part_minutes_total as total (community_id, street_id, month, station_id, team_id, activity_id, records, minutes, volunteers)
  select community_id, (array_agg(changes.street_id))[1], month, changes.station_id, changes.team_id, changes.activity_id,
    sum(changes.records), sum(changes.minutes), sum((kept.records > 0)::int - (kept.records > changes.records)::int)
  from changes join kept using (volunteer_id, community_id, month)
  where (changes.station_id, changes.team_id, changes.activity_id) is not distinct from (kept.station_id, kept.team_id, kept.activity_id)
  group by community_id, month, changes.station_id, changes.team_id, changes.activity_id
  order by community_id, month, changes.station_id, changes.team_id, changes.activity_id
  on conflict (community_id, month, station_id, team_id, activity_id) do update set
    records = total.records + excluded.records,
    minutes = total.minutes + excluded.minutes,
    volunteers = total.volunteers + excluded.volunteers;
  return null;
end $$;
--> statement-breakpoint
create or replace function volunteering.add_service_minutes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
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

  with changes as materialized (
    select volunteer_id, community_id, (array_agg(street_id))[1] as street_id,
      date_trunc('month', starts_at at time zone 'Asia/Shanghai')::date as month, station_id, team_id, activity_id,
      count(*) as records, sum(minutes) as minutes
    from after_rows where archived_at is null and state in ('CONFIRMED', 'CORRECTED')
    group by volunteer_id, community_id, month, station_id, team_id, activity_id
  ), kept as (
    insert into volunteering.volunteer_part_total as total (volunteer_id, community_id, street_id, month, station_id, team_id, activity_id, records)
    select volunteer_id, community_id, street_id, month, station_id, team_id, activity_id, records from changes
    order by community_id, month, station_id, team_id, activity_id, volunteer_id
    on conflict (volunteer_id, community_id, month, station_id, team_id, activity_id) do update set records = total.records + excluded.records
    returning total.volunteer_id, total.community_id, total.month, total.station_id, total.team_id, total.activity_id, total.records
  )
  insert into volunteering.part_minutes_total as total (community_id, street_id, month, station_id, team_id, activity_id, records, minutes, volunteers)
  select community_id, (array_agg(changes.street_id))[1], month, changes.station_id, changes.team_id, changes.activity_id,
    sum(changes.records), sum(changes.minutes), count(*) filter (where kept.records = changes.records)
  from changes join kept using (volunteer_id, community_id, month)
  where (changes.station_id, changes.team_id, changes.activity_id) is not distinct from (kept.station_id, kept.team_id, kept.activity_id)
  group by community_id, month, changes.station_id, changes.team_id, changes.activity_id
  order by community_id, month, changes.station_id, changes.team_id, changes.activity_id
  on conflict (community_id, month, station_id, team_id, activity_id) do update set
    records = total.records + excluded.records,
    minutes = total.minutes + excluded.minutes,
    volunteers = total.volunteers + excluded.volunteers;
  return null;
end $$;
--> statement-breakpoint
-- Of the records that are there already. The owner is held by row security as well; `after.sql` forces it again.
alter table volunteering.service_record no force row level security;
--> statement-breakpoint
alter table volunteering.volunteer_part_total no force row level security;
--> statement-breakpoint
alter table volunteering.part_minutes_total no force row level security;
--> statement-breakpoint
with served as (
  insert into volunteering.volunteer_part_total (volunteer_id, community_id, street_id, month, station_id, team_id, activity_id, records)
  select volunteer_id, community_id, street_id, date_trunc('month', starts_at at time zone 'Asia/Shanghai')::date as month,
    station_id, team_id, activity_id, count(*)
  from volunteering.service_record where archived_at is null and state in ('CONFIRMED', 'CORRECTED')
  group by volunteer_id, community_id, street_id, month, station_id, team_id, activity_id
)
insert into volunteering.part_minutes_total (community_id, street_id, month, station_id, team_id, activity_id, records, minutes, volunteers)
select community_id, street_id, date_trunc('month', starts_at at time zone 'Asia/Shanghai')::date as month,
  station_id, team_id, activity_id, count(*), sum(minutes), count(distinct volunteer_id)
from volunteering.service_record where archived_at is null and state in ('CONFIRMED', 'CORRECTED')
group by community_id, street_id, month, station_id, team_id, activity_id;
