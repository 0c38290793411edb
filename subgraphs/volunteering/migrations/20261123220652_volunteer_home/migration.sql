-- A volunteer's number comes from a sequence, so whoever may write a volunteer may draw one.
grant usage on sequence volunteering.volunteer_number to app_district, app_street, app_community, app_system;
--> statement-breakpoint
-- A home station lies in the community served: held by one key, whichever of the two moves.
alter table volunteering.service_station add constraint service_station_id_community_id unique (id, community_id);
--> statement-breakpoint
alter table volunteering.volunteer add constraint volunteer_home_station_id_community_id
  foreign key (home_station_id, community_id) references volunteering.service_station (id, community_id);
--> statement-breakpoint
-- Keeps volunteering.volunteer_total and volunteering.home_total in the statement that writes volunteers: one upsert per
-- community, then one per station, in id order, so that writers who meet do not block each other for good. Runs as the
-- writer: row security holds here too.
create or replace function volunteering.keep_volunteer_total() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into volunteering.volunteer_total as total (community_id, street_id, volunteers)
  select community_id, (array_agg(street_id order by change desc))[1], sum(change)
  from (
    select community_id, street_id, 1 as change from after_rows where archived_at is null
    union all
    select community_id, street_id, -1 from before_rows where archived_at is null
  ) changes
  group by community_id
  having sum(change) <> 0
  order by community_id
  on conflict (community_id) do update set volunteers = total.volunteers + excluded.volunteers;
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
  insert into volunteering.volunteer_total as total (community_id, street_id, volunteers)
  select community_id, (array_agg(street_id))[1], count(*)
  from after_rows where archived_at is null
  group by community_id
  order by community_id
  on conflict (community_id) do update set volunteers = total.volunteers + excluded.volunteers;
  insert into volunteering.home_total as total (station_id, volunteers)
  select home_station_id, count(*)
  from after_rows where archived_at is null and home_station_id is not null
  group by home_station_id
  order by home_station_id
  on conflict (station_id) do update set volunteers = total.volunteers + excluded.volunteers;
  return null;
end $$;
