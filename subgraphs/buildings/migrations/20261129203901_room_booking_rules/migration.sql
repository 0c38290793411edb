-- Nothing that is accepted in a room overlaps (R25); what is only asked for holds no time.
alter table buildings.room_booking add constraint room_booking_starts_at_overlap
  exclude using gist (room_id with =, tstzrange(starts_at, ends_at) with &&)
  where (state in ('ACCEPTED', 'USED', 'NOT_USED'));
--> statement-breakpoint
-- Windows and bookings are kept by whom the room is of.
create function buildings.fill_room_unit() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  select unit_id into new.unit_id from buildings.room where id = new.room_id;
  return new;
end $$;
--> statement-breakpoint
create trigger fill_unit before insert or update of room_id on buildings.room_window for each row execute function buildings.fill_room_unit();
--> statement-breakpoint
create trigger fill_unit before insert on buildings.room_booking for each row execute function buildings.fill_room_unit();
--> statement-breakpoint
create function buildings.keep_room_unit() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform app.lock_parent(new.id::text, true);
  if exists (select from buildings.room_window where room_id = new.id) or exists (select from buildings.room_booking where room_id = new.id) then
    raise check_violation using constraint = 'room_unit_id_kept', message = 'the room is offered';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_unit before update of unit_id on buildings.room
  for each row when (new.unit_id is distinct from old.unit_id) execute function buildings.keep_room_unit();
--> statement-breakpoint
-- Whether a day of the week, 1 for Monday, is one of `1-5`, `6,7` or `6-1`, which goes over the weekend.
create function buildings.is_weekday_of(days text, weekday integer) returns boolean language sql immutable parallel safe
  return exists (
    select from regexp_split_to_table(days, ',') span,
      lateral (select split_part(span, '-', 1)::int as first, split_part(span, '-', -1)::int as last) bounds
    where (weekday - first + 7) % 7 <= (last - first + 7) % 7
  );
--> statement-breakpoint
-- Whether a time lies in the windows of a room, next to each other or not; over midnight a window ends the next morning.
create function buildings.lies_in_windows(room uuid, starts timestamptz, ends timestamptz) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(range_agg(tsrange(day + opens, day + closes + case when closes > opens then interval '0' else interval '1 day' end))
      @> tsrange(starts at time zone 'Asia/Shanghai', ends at time zone 'Asia/Shanghai'), false)
  from buildings.room_window held
    cross join lateral regexp_split_to_table(held.weekly_times, '; ') piece
    cross join lateral (select split_part(piece, ' ', 1) as days, split_part(split_part(piece, ' ', 2), '-', 1)::time as opens, split_part(piece, '-', -1)::time as closes) hours
    cross join lateral generate_series(((starts at time zone 'Asia/Shanghai')::date - 1)::timestamp, (ends at time zone 'Asia/Shanghai')::date::timestamp, interval '1 day') day
  where held.room_id = room and held.archived_at is null
    and day::date between held.from_on and coalesce(held.until_on, 'infinity') and buildings.is_weekday_of(days, extract(isodow from day)::int)
$$;
--> statement-breakpoint
create function buildings.keep_room_booking() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- sown again: what is there is left as it is
  if exists (select from buildings.room_booking where id = new.id) then
    return new;
  end if;
  if not buildings.lies_in_windows(new.room_id, new.starts_at, new.ends_at) then
    raise check_violation using constraint = 'room_booking_starts_at_window', message = 'outside of the windows';
  end if;
  if new.headcount > (select seats from buildings.room where id = new.room_id) then
    raise check_violation using constraint = 'room_booking_headcount_seats', message = 'too few seats';
  end if;
  if exists (
    select from buildings.room_booking other
    where other.room_id = new.room_id and other.state in ('ACCEPTED', 'USED', 'NOT_USED')
      and tstzrange(other.starts_at, other.ends_at) && tstzrange(new.starts_at, new.ends_at)
  ) then
    raise exclusion_violation using constraint = 'room_booking_starts_at_overlap', message = 'taken';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- before the order of time is checked: a range that ends before it starts is none
create trigger keep_booking before insert on buildings.room_booking
  for each row when (new.ends_at > new.starts_at and new.ends_at - new.starts_at <= interval '24 hours') execute function buildings.keep_room_booking();
