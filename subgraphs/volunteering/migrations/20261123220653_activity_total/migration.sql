-- Keeps volunteering.activity_total in the statement that writes activities: those held by an organisation, by place and
-- by the year they begin in, one upsert each in key order. Runs as the writer: row security holds here too.
create function volunteering.keep_activity_total() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into volunteering.activity_total as total (organisation_id, year, community_id, street_id, activities, visits)
  select organisation_id, year, community_id, (array_agg(street_id order by change desc))[1], sum(change), sum(change * visits)
  from (
    select organisation_id, extract(year from starts_at at time zone 'Asia/Shanghai') as year,
      community_id, street_id, coalesce(visits, 0) as visits, 1 as change
    from after_rows where archived_at is null and state in ('HELD', 'CLOSED') and organisation_id is not null
    union all
    select organisation_id, extract(year from starts_at at time zone 'Asia/Shanghai'),
      community_id, street_id, coalesce(visits, 0), -1
    from before_rows where archived_at is null and state in ('HELD', 'CLOSED') and organisation_id is not null
  ) changes
  -- a community that changes its street is the same place
  group by organisation_id, year, coalesce(community_id, street_id), community_id
  having sum(change) <> 0 or sum(change * visits) <> 0
  order by organisation_id, year, coalesce(community_id, street_id)
  on conflict (organisation_id, year, place_id) do update
    set activities = total.activities + excluded.activities, visits = total.visits + excluded.visits;
  return null;
end $$;
--> statement-breakpoint
create function volunteering.add_activity_total() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into volunteering.activity_total as total (organisation_id, year, community_id, street_id, activities, visits)
  select organisation_id, extract(year from starts_at at time zone 'Asia/Shanghai') as year,
    community_id, (array_agg(street_id))[1], count(*), coalesce(sum(visits), 0)
  from after_rows where archived_at is null and state in ('HELD', 'CLOSED') and organisation_id is not null
  group by organisation_id, year, coalesce(community_id, street_id), community_id
  order by organisation_id, year, coalesce(community_id, street_id)
  on conflict (organisation_id, year, place_id) do update
    set activities = total.activities + excluded.activities, visits = total.visits + excluded.visits;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_total after update on volunteering.activity
  referencing old table as before_rows new table as after_rows
  for each statement execute function volunteering.keep_activity_total();
--> statement-breakpoint
create trigger add_total after insert on volunteering.activity
  referencing new table as after_rows
  for each statement execute function volunteering.add_activity_total();
