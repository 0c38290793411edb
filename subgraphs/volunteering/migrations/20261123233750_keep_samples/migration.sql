-- Keeps volunteering.volunteer_total, with how many are samples, and volunteering.home_total in the statement that writes volunteers: one upsert per
-- community, then one per station, in id order, so that writers who meet do not block each other for good. Runs as the
-- writer: row security holds here too.
create or replace function volunteering.keep_volunteer_total() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into volunteering.volunteer_total as total (community_id, street_id, volunteers, samples)
  select community_id, (array_agg(street_id order by change desc))[1], sum(change), sum(change * sample::int)
  from (
    select community_id, street_id, sample, 1 as change from after_rows where archived_at is null
    union all
    select community_id, street_id, sample, -1 from before_rows where archived_at is null
  ) changes
  group by community_id
  having sum(change) <> 0 or sum(change * sample::int) <> 0
  order by community_id
  on conflict (community_id) do update
    set volunteers = total.volunteers + excluded.volunteers, samples = total.samples + excluded.samples;
  insert into volunteering.home_total as total (station_id, volunteers)
  select home_station_id, sum(change)
  from (
    select home_station_id, 1 as change from after_rows where archived_at is null and home_station_id is not null
    union all
    select home_station_id, -1 from before_rows where archived_at is null and home_station_id is not null
  ) changes
  group by home_station_id
  having sum(change) <> 0
  order by home_station_id
  on conflict (station_id) do update set volunteers = total.volunteers + excluded.volunteers;
  return null;
end $$;
--> statement-breakpoint
create or replace function volunteering.add_volunteer_total() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into volunteering.volunteer_total as total (community_id, street_id, volunteers, samples)
  select community_id, (array_agg(street_id))[1], count(*), count(*) filter (where sample)
  from after_rows where archived_at is null
  group by community_id
  order by community_id
  on conflict (community_id) do update
    set volunteers = total.volunteers + excluded.volunteers, samples = total.samples + excluded.samples;
  insert into volunteering.home_total as total (station_id, volunteers)
  select home_station_id, count(*)
  from after_rows where archived_at is null and home_station_id is not null
  group by home_station_id
  order by home_station_id
  on conflict (station_id) do update set volunteers = total.volunteers + excluded.volunteers;
  return null;
end $$;

--> statement-breakpoint
-- Of the volunteers that are there already. The owner is held by row security as well; `after.sql` forces it again.
alter table volunteering.volunteer no force row level security;
--> statement-breakpoint
alter table volunteering.volunteer_total no force row level security;
--> statement-breakpoint
update volunteering.volunteer_total total set samples = (
  select count(*) from volunteering.volunteer where community_id = total.community_id and archived_at is null and sample
);
