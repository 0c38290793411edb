-- Keeps volunteering.volunteer_total in the statement that writes volunteers: one upsert per community, in id order, so
-- that writers who meet do not block each other for good. Runs as the writer: row security holds here too.
create function volunteering.keep_volunteer_total() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
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
  return null;
end $$;
--> statement-breakpoint
create function volunteering.add_volunteer_total() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into volunteering.volunteer_total as total (community_id, street_id, volunteers)
  select community_id, (array_agg(street_id))[1], count(*)
  from after_rows where archived_at is null
  group by community_id
  order by community_id
  on conflict (community_id) do update set volunteers = total.volunteers + excluded.volunteers;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_total after update on volunteering.volunteer
  referencing old table as before_rows new table as after_rows
  for each statement execute function volunteering.keep_volunteer_total();
--> statement-breakpoint
create trigger add_total after insert on volunteering.volunteer
  referencing new table as after_rows
  for each statement execute function volunteering.add_volunteer_total();
