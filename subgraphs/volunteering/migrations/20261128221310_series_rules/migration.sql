-- The activities of a series on these days, as drafts; those that are there, whatever has become of them, are left alone.
-- Where the series has seats, each gets one shift of its whole time.
create function volunteering.plan_series(wish jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  planned constant uuid := wish ->> 'id';
  added uuid[];
begin
  perform from volunteering.series where id = planned for no key update;
  with made as (
    insert into volunteering.activity (id, community_id, street_id, station_id, organisation_id, venue_id, series_id, occurs_on, name,
      name_search, kind, starts_at, ends_at, sample)
    select gen_random_uuid(), community_id, street_id, station_id, organisation_id, venue_id, series.id, day, name, name_search, kind,
      begins.at, begins.at + minutes * interval '1 minute', sample
    from volunteering.series
      cross join lateral (select value::date as day from jsonb_array_elements_text(wish -> 'days')) given
      cross join lateral (select (day + starts_at_time::time) at time zone 'Asia/Shanghai' as at) begins
    where series.id = planned
    on conflict (series_id, occurs_on) do nothing
    returning id
  )
  select array_agg(id) into added from made;
  insert into volunteering.shift (id, activity_id, name, name_search, starts_at, ends_at, seats, sample)
  select gen_random_uuid(), activity.id, series.name, series.name_search, activity.starts_at, activity.ends_at, series.seats, series.sample
  from volunteering.series join volunteering.activity on activity.series_id = series.id
  where series.id = planned and series.seats is not null and activity.id = any(added);
  return jsonb_build_object('series', planned);
end $$;
