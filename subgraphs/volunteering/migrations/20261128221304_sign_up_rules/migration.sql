-- A volunteer is in one place at a time (R59); a guardian who brings children and does not stay is nowhere.
alter table volunteering.sign_up add constraint sign_up_shift_id_overlap
  exclude using gist (volunteer_id with =, tstzrange(starts_at, ends_at) with &&)
  where (state in ('CONFIRMED', 'ATTENDED') and attends);
--> statement-breakpoint
-- A sign-up has the time of its shift, and number and name of its volunteer as they are now.
create function volunteering.fill_sign_up() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  select starts_at, ends_at into new.starts_at, new.ends_at from volunteering.shift where id = new.shift_id;
  select number, display_name into new.volunteer_number, new.display_name from volunteering.volunteer where id = new.volunteer_id;
  return new;
end $$;
--> statement-breakpoint
create trigger fill_sign_up before insert on volunteering.sign_up for each row execute function volunteering.fill_sign_up();
--> statement-breakpoint
create function volunteering.keep_sign_up_state() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not (old.state || ' ' || new.state) = any (array[
    'WAITLISTED CONFIRMED', 'WAITLISTED CANCELLED', 'CONFIRMED CANCELLED', 'CONFIRMED ATTENDED', 'CONFIRMED ABSENT',
    'ATTENDED ABSENT', 'ABSENT ATTENDED'
  ]) then
    raise check_violation using constraint = 'sign_up_state_step', message = 'no such step';
  end if;
  if new.state in ('ATTENDED', 'ABSENT') and new.starts_at > now() then
    raise check_violation using constraint = 'sign_up_state_early', message = 'the shift has not begun';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_state before update of state on volunteering.sign_up
  for each row when (old.state <> new.state) execute function volunteering.keep_sign_up_state();
--> statement-breakpoint
-- Keeps seats taken and people waiting in the statement that writes sign-ups. Runs as the writer: row security holds here too.
create function volunteering.keep_shift_total() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update volunteering.shift_total total
  set seats_taken = total.seats_taken + changes.taken, waiting_count = total.waiting_count + changes.waiting
  from (
    select shift_id, sum(change * case when state in ('CONFIRMED', 'ATTENDED', 'ABSENT') then seats else 0 end) as taken,
      sum(change * (state = 'WAITLISTED')::int) as waiting
    from (
      select shift_id, state, seats, 1 as change from after_rows
      union all
      select shift_id, state, seats, -1 from before_rows
    ) written
    group by shift_id
  ) changes
  where total.shift_id = changes.shift_id and (changes.taken <> 0 or changes.waiting <> 0);
  return null;
end $$;
--> statement-breakpoint
create function volunteering.add_shift_total() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update volunteering.shift_total total
  set seats_taken = total.seats_taken + added.taken, waiting_count = total.waiting_count + added.waiting
  from (
    select shift_id, sum(case when state in ('CONFIRMED', 'ATTENDED', 'ABSENT') then seats else 0 end) as taken,
      count(*) filter (where state = 'WAITLISTED') as waiting
    from after_rows group by shift_id
  ) added
  where total.shift_id = added.shift_id;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_total after update on volunteering.sign_up
  referencing old table as before_rows new table as after_rows
  for each statement execute function volunteering.keep_shift_total();
--> statement-breakpoint
create trigger add_total after insert on volunteering.sign_up
  referencing new table as after_rows
  for each statement execute function volunteering.add_shift_total();
--> statement-breakpoint
-- Whether every shift of an activity is full; not so where it has none.
create function volunteering.is_full(asked uuid) returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(bool_and(total.seats_taken >= total.seats), false)
    from volunteering.shift join volunteering.shift_total total on total.shift_id = shift.id
    where shift.activity_id = asked and shift.archived_at is null
  );
end $$;
--> statement-breakpoint
-- A published activity is full, and open again, by the seats of its shifts.
create function volunteering.keep_full(asked uuid) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update volunteering.activity set state = case state when 'FULL' then 'PUBLISHED' else 'FULL' end
  where id = asked and state in ('PUBLISHED', 'FULL') and volunteering.is_full(asked) <> (state = 'FULL');
end $$;
--> statement-breakpoint
-- Gives the free seats of a shift to who waits, in the order of the queue, to each whose wish fits; who is elsewhere at that
-- time by now keeps the place. Those behind move up. The activity's row is locked by whoever calls.
create function volunteering.move_up(moved uuid) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  waiting record;
  free integer;
begin
  for waiting in
    select sign_up.id, sign_up.volunteer_id, sign_up.seats
    from volunteering.sign_up
      join volunteering.shift on shift.id = sign_up.shift_id
      join volunteering.activity on activity.id = shift.activity_id
    where sign_up.shift_id = moved and sign_up.state = 'WAITLISTED' and shift.starts_at > now()
      and activity.state in ('PUBLISHED', 'FULL', 'RUNNING')
    order by sign_up.waiting_place
  loop
    select seats - seats_taken into free from volunteering.shift_total where shift_id = moved;
    exit when free <= 0;
    continue when waiting.seats > free;
    begin
      perform app.lock_parent(waiting.volunteer_id::text, true);
      update volunteering.sign_up set state = 'CONFIRMED', waiting_place = null where id = waiting.id;
    exception when exclusion_violation then
      null;
    end;
  end loop;
  update volunteering.sign_up set waiting_place = queue.place
  from (
    select id, row_number() over (order by waiting_place) as place
    from volunteering.sign_up where shift_id = moved and state = 'WAITLISTED'
  ) queue
  where sign_up.id = queue.id and sign_up.waiting_place <> queue.place;
end $$;
--> statement-breakpoint
-- Seats of a shift, or the next place in its queue. Whoever changes seats locks the activity's row first, so that nobody
-- takes what another has taken.
create function volunteering.sign_up(wish jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  wanted constant uuid := wish ->> 'shiftId';
  person constant uuid := wish ->> 'volunteerId';
  attends constant boolean := wish ->> 'attends';
  children constant integer := wish ->> 'children';
  asked constant integer := attends::integer + children;
  held record;
  is_free boolean;
  made uuid;
begin
  perform from volunteering.activity where id = (select activity_id from volunteering.shift where id = wanted) for no key update;
  select shift.activity_id, shift.starts_at, shift.ends_at, activity.state, total.seats, total.seats_taken, total.waiting_count into held
  from volunteering.shift
    join volunteering.activity on activity.id = shift.activity_id
    join volunteering.shift_total total on total.shift_id = shift.id
  where shift.id = wanted and shift.archived_at is null;
  if held.state is null or held.state not in ('PUBLISHED', 'FULL', 'RUNNING') or held.ends_at <= now() or level = 'volunteer' and held.starts_at <= now() then
    perform volunteering.refuse_by('sign_up_shift_id_closed');
  end if;
  perform app.lock_parent(person::text, true);
  if not exists (select from volunteering.volunteer where id = person and archived_at is null) then
    perform volunteering.refuse_by('sign_up_volunteer_id_gone');
  end if;
  if exists (select from volunteering.sign_up where shift_id = wanted and volunteer_id = person and state <> 'CANCELLED') then
    perform volunteering.refuse_by('sign_up_shift_id_unique');
  end if;
  if attends and exists (
    select from volunteering.sign_up as other
    where other.volunteer_id = person and other.attends and other.state in ('CONFIRMED', 'ATTENDED')
      and tstzrange(other.starts_at, other.ends_at) && tstzrange(held.starts_at, held.ends_at)
  ) then
    perform volunteering.refuse_by('sign_up_shift_id_overlap');
  end if;
  if asked > held.seats then
    perform volunteering.refuse_by('sign_up_children_limit');
  end if;
  is_free := held.seats_taken + asked <= held.seats;
  insert into volunteering.sign_up (id, shift_id, volunteer_id, state, attends, children, guardian_agreed_at, waiting_place)
  values (
    gen_random_uuid(), wanted, person, case when is_free then 'CONFIRMED' else 'WAITLISTED' end, attends, children,
    case when children > 0 and (wish ->> 'guardianAgrees')::boolean then now() end,
    case when not is_free then held.waiting_count + 1 end
  ) returning id into made;
  perform volunteering.keep_full(held.activity_id);
  return jsonb_build_object('signUp', made);
end $$;
--> statement-breakpoint
-- Gives seats back, for a reason, and moves the queue up.
create function volunteering.give_back(given uuid, reason text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held record;
begin
  select shift.id, shift.activity_id into held
  from volunteering.sign_up join volunteering.shift on shift.id = sign_up.shift_id where sign_up.id = given;
  update volunteering.sign_up set state = 'CANCELLED', waiting_place = null, cancelled_because = reason where id = given;
  perform volunteering.move_up(held.id);
  perform volunteering.keep_full(held.activity_id);
end $$;
--> statement-breakpoint
create function volunteering.cancel_sign_up(wish jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  given constant uuid := wish ->> 'id';
  is_own constant boolean := level = 'volunteer';
  held record;
begin
  perform from volunteering.activity where id = (
    select shift.activity_id from volunteering.sign_up join volunteering.shift on shift.id = sign_up.shift_id where sign_up.id = given
  ) for no key update;
  select version, state, starts_at into held from volunteering.sign_up where id = given;
  if held.version <> (wish ->> 'version')::integer then
    perform volunteering.refuse_act('CONFLICT', 'conflict', held.version);
  end if;
  if held.state not in ('CONFIRMED', 'WAITLISTED') then
    perform volunteering.refuse_by('sign_up_id_over');
  end if;
  if is_own and held.starts_at <= now() then
    perform volunteering.refuse_by('sign_up_id_begun');
  end if;
  perform volunteering.give_back(given, case when is_own then 'OWN' else 'CLERK' end);
  return jsonb_build_object('signUp', given);
end $$;
--> statement-breakpoint
-- Who leaves for good gives back all seats to come, and the name in all sign-ups; answers how many were given back.
create function volunteering.leave_shifts(person uuid, nobody text) returns integer language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  given record;
  counted integer := 0;
begin
  for given in
    select sign_up.id, shift.activity_id
    from volunteering.sign_up join volunteering.shift on shift.id = sign_up.shift_id
    where sign_up.volunteer_id = person and sign_up.state in ('CONFIRMED', 'WAITLISTED') and sign_up.starts_at > now()
    order by shift.activity_id, sign_up.id
  loop
    perform from volunteering.activity where id = given.activity_id for no key update;
    if exists (select from volunteering.sign_up where id = given.id and state in ('CONFIRMED', 'WAITLISTED')) then
      perform volunteering.give_back(given.id, 'LEFT');
      counted := counted + 1;
    end if;
  end loop;
  update volunteering.sign_up set display_name = nobody where volunteer_id = person;
  return counted;
end $$;
--> statement-breakpoint
-- A shift is seen when its activity is, and written while nobody takes seats of it.
create function volunteering.keep_shift() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  is_published boolean;
begin
  select published into is_published from volunteering.activity where id = new.activity_id for no key update;
  new.published := coalesce(is_published, new.published);
  if tg_op = 'UPDATE' and exists (
    select from volunteering.sign_up where shift_id = new.id and state in ('CONFIRMED', 'WAITLISTED', 'ATTENDED', 'ABSENT')
  ) then
    if (old.activity_id, old.starts_at, old.ends_at) <> (new.activity_id, new.starts_at, new.ends_at) then
      raise check_violation using constraint = 'shift_starts_at_ends_at_activity_id_taken', message = 'somebody has signed up';
    end if;
    if old.archived_at is null and new.archived_at is not null then
      raise check_violation using constraint = 'shift_archived_at_taken', message = 'somebody has signed up';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_shift before insert or update of activity_id, starts_at, ends_at, seats, archived_at on volunteering.shift
  for each row execute function volunteering.keep_shift();
--> statement-breakpoint
-- Seats of an activity are those of its shifts; a row that is sown again and skipped is not judged by what has changed since.
create function volunteering.sum_seats(asked uuid) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update volunteering.activity set seats = summed.seats
  from (select sum(seats) as seats from volunteering.shift where activity_id = asked and archived_at is null) summed
  where id = asked and summed.seats is not null and activity.seats is distinct from summed.seats;
  perform volunteering.keep_full(asked);
end $$;
--> statement-breakpoint
create function volunteering.follow_shift() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from volunteering.activity where id = new.activity_id and not tstzrange(starts_at, ends_at) @> tstzrange(new.starts_at, new.ends_at)
  ) then
    raise check_violation using constraint = 'shift_starts_at_ends_at_within', message = 'outside of the activity';
  end if;
  if tg_op = 'INSERT' then
    insert into volunteering.shift_total (shift_id, seats) values (new.id, new.seats);
  else
    update volunteering.shift_total set seats = new.seats where shift_id = new.id and seats <> new.seats;
    if new.seats > old.seats then
      perform volunteering.move_up(new.id);
    end if;
    if old.activity_id <> new.activity_id then
      perform volunteering.sum_seats(old.activity_id);
    end if;
  end if;
  perform volunteering.sum_seats(new.activity_id);
  return null;
end $$;
--> statement-breakpoint
create trigger follow_shift after insert or update of activity_id, starts_at, ends_at, seats, archived_at on volunteering.shift
  for each row execute function volunteering.follow_shift();
--> statement-breakpoint
-- Seats and time of an activity with shifts are theirs.
create function volunteering.keep_activity_of_shifts() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  theirs record;
begin
  select sum(seats) as seats, min(starts_at) as starts_at, max(ends_at) as ends_at into theirs
  from volunteering.shift where activity_id = new.id and archived_at is null;
  if new.seats is distinct from old.seats and new.seats is distinct from theirs.seats and theirs.seats is not null then
    raise check_violation using constraint = 'activity_seats_of_shifts', message = 'the seats are those of its shifts';
  end if;
  if new.starts_at > theirs.starts_at or new.ends_at < theirs.ends_at then
    raise check_violation using constraint = 'activity_starts_at_ends_at_shifts', message = 'a shift lies outside';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_of_shifts before update of seats, starts_at, ends_at on volunteering.activity
  for each row execute function volunteering.keep_activity_of_shifts();
--> statement-breakpoint
-- The steps of an activity. What was held has visits; what was not given is who was marked as attended.
create function volunteering.keep_activity_state() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  taken record;
begin
  if not (old.state || ' ' || new.state) = any (array[
    'DRAFT PUBLISHED', 'DRAFT HELD', 'DRAFT CANCELLED', 'PUBLISHED DRAFT', 'PUBLISHED FULL', 'FULL PUBLISHED',
    'PUBLISHED RUNNING', 'FULL RUNNING', 'PUBLISHED HELD', 'FULL HELD', 'RUNNING HELD', 'HELD CLOSED', 'CLOSED HELD',
    'PUBLISHED CANCELLED', 'FULL CANCELLED', 'RUNNING CANCELLED', 'HELD CANCELLED'
  ]) then
    raise check_violation using constraint = 'activity_state_step', message = 'no such step';
  end if;
  if new.state = 'HELD' and new.starts_at > now() then
    raise check_violation using constraint = 'activity_state_early', message = 'it has not begun';
  end if;
  if (new.state = 'FULL' or old.state = 'FULL' and new.state = 'PUBLISHED')
    and exists (select from volunteering.shift where activity_id = new.id and archived_at is null)
    and volunteering.is_full(new.id) <> (new.state = 'FULL') then
    raise check_violation using constraint = 'activity_state_seats', message = 'its sign-ups say so';
  end if;
  select count(*) filter (where sign_up.state <> 'CANCELLED') as sign_ups, sum(sign_up.seats) filter (where sign_up.state = 'ATTENDED') as visits
  into taken
  from volunteering.sign_up join volunteering.shift on shift.id = sign_up.shift_id where shift.activity_id = new.id;
  if new.state = 'DRAFT' and taken.sign_ups > 0 or old.state = 'HELD' and new.state = 'CANCELLED' and taken.visits > 0 then
    raise check_violation using constraint = 'activity_state_taken', message = 'there are sign-ups';
  end if;
  if new.state = 'HELD' then
    new.visits := coalesce(new.visits, taken.visits);
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_state before update of state on volunteering.activity
  for each row when (old.state <> new.state) execute function volunteering.keep_activity_state();
--> statement-breakpoint
-- What is cancelled cancels its sign-ups, each saying so; what is published shows its shifts.
create function volunteering.follow_activity_state() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.state = 'CANCELLED' then
    update volunteering.sign_up set state = 'CANCELLED', waiting_place = null, cancelled_because = 'ACTIVITY'
    from volunteering.shift
    where shift.id = sign_up.shift_id and shift.activity_id = new.id and sign_up.state in ('CONFIRMED', 'WAITLISTED');
  end if;
  update volunteering.shift set published = new.published where activity_id = new.id and published <> new.published;
  return null;
end $$;
--> statement-breakpoint
create trigger follow_state after update of state on volunteering.activity
  for each row when (old.state <> new.state) execute function volunteering.follow_activity_state();
