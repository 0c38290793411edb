-- The runs of a route by its timetable: its first stop on the first day, each other so many days after the one before, and every
-- stop again each round of the route, up to the last day. Stops of one day follow each other. Where a stop has a run on a day
-- already, whatever has become of it, that one stays alone; so does a stop on a day before today.
create function volunteering.plan_route_runs(wish jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  route volunteering.service_route;
  step constant integer := wish ->> 'daysBetween';
begin
  select * into route from volunteering.service_route where id = (wish ->> 'id')::uuid and archived_at is null for no key update;
  if route.id is null then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif not volunteering.is_clerk_of(level, route.street_id, route.community_id) then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif not exists (select from volunteering.route_stop where route_id = route.id and archived_at is null) then
    perform volunteering.refuse_by('service_route_id_stops');
  end if;
  if step = 0 and (wish ->> 'time')::interval + (
    select sum(dwell_minutes) * interval '1 minute' from volunteering.route_stop where route_id = route.id and archived_at is null
  ) > interval '24 hours' or exists (
    select from volunteering.route_stop where route_id = route.id and archived_at is null
      and (wish ->> 'time')::interval + dwell_minutes * interval '1 minute' > interval '24 hours'
  ) then
    perform volunteering.refuse_by('service_route_input_day');
  end if;
  with stop as (
    select id, community_id, street_id, name, name_search, dwell_minutes, sample,
      (row_number() over course - 1) * step as days,
      -- how long the stops of the same day before it take
      case when step = 0 then coalesce(sum(dwell_minutes) over (order by position, id rows between unbounded preceding and 1 preceding), 0) else 0 end as minutes
    from volunteering.route_stop where route_id = route.id and archived_at is null
    window course as (order by position, id)
  ), planned as (
    select stop.*, day, begins.at, begins.at + dwell_minutes * interval '1 minute' as until
    from stop
      cross join generate_series(0, (wish ->> 'until')::date - (wish ->> 'from')::date, route.every_days) round
      cross join lateral (select (wish ->> 'from')::date + round + stop.days::integer as day) given
      cross join lateral (select day + (wish ->> 'time')::time + stop.minutes * interval '1 minute' as at) begins
    where day between (wish ->> 'today')::date and (wish ->> 'until')::date
  )
  insert into volunteering.route_run (id, community_id, street_id, stop_id, name, name_search, starts_at, ends_at, sample)
  select gen_random_uuid(), community_id, street_id, planned.id, name, name_search, at at time zone 'Asia/Shanghai',
    until at time zone 'Asia/Shanghai', sample
  from planned
  where not exists (
    select from volunteering.route_run run
    where run.stop_id = planned.id and run.archived_at is null and (run.starts_at at time zone 'Asia/Shanghai')::date = day
  );
  return jsonb_build_object('route', route.id);
end $$;
--> statement-breakpoint
-- Children below 14 have no seat where there is a minimum age of that or more (R58).
create function volunteering.keep_min_age() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from volunteering.shift join volunteering.activity on activity.id = shift.activity_id
    where shift.id = new.shift_id and activity.min_age >= 14
  ) then
    perform volunteering.refuse_by('sign_up_children_age');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_min_age before insert or update of shift_id, children on volunteering.sign_up
  for each row when (new.children > 0 and new.state <> 'CANCELLED') execute function volunteering.keep_min_age();
