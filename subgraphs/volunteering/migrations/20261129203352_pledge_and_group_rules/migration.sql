-- What a derived column was bound to went with the column it replaces.
alter table volunteering.reward alter column stock set not null, alter column state set not null,
  add constraint reward_state_known check (state in ('AVAILABLE', 'OUT_OF_STOCK', 'WITHDRAWN'));
--> statement-breakpoint
alter table volunteering.donation alter column published set not null;
--> statement-breakpoint
-- What is on the shelf was donated and received, to the same station, and was not taken back (R55). Who offers of the same
-- donation waits, and so does the unit that withdraws of it.
create or replace function volunteering.must_be_donated() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  given volunteering.donation;
begin
  perform app.lock_parent(new.donation_id::text, true);
  select * into given from volunteering.donation where id = new.donation_id;
  if given.station_id <> new.station_id then
    raise check_violation using constraint = 'reward_donation_id_station', message = 'a donation to another station';
  elsif given.state <> 'RECEIVED' then
    raise check_violation using constraint = 'reward_donation_id_received', message = 'not received';
  elsif new.archived_at is null and given.quantity - given.withdrawn < new.quantity - new.taken_back + volunteering.committed_of(given.id, new.id) then
    raise check_violation using constraint = 'reward_quantity_donated', message = 'more than was donated';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- How much of a donation stands on the shelf or was redeemed, in all its rewards but one.
create function volunteering.committed_of(given uuid, except_reward uuid default null) returns integer language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(quantity - taken_back), 0)::integer from volunteering.reward
  where donation_id = given and id is distinct from except_reward and (archived_at is null or redeemed > 0)
$$;
--> statement-breakpoint
create function volunteering.pledge_goods(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  station volunteering.service_station;
  made uuid := gen_random_uuid();
  until date := coalesce((input ->> 'pledgedUntil')::date, volunteering.today() + 30);
begin
  if level <> 'unit' then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  end if;
  select * into station from volunteering.service_station where id = (input ->> 'stationId')::uuid and archived_at is null;
  if station.id is null then
    raise foreign_key_violation using constraint = 'donation_station_id_known', message = 'no such station';
  elsif not (input ->> 'isMember')::boolean then
    perform volunteering.refuse_by('donation_unit_id_member');
  elsif until not between volunteering.today() and volunteering.today() + 366 then
    perform volunteering.refuse_by('donation_pledged_until_range');
  end if;
  insert into volunteering.donation (id, community_id, street_id, station_id, unit_id, name, name_search, quantity, value_fen, donated_on, state, pledged_until)
  values (made, station.community_id, station.street_id, station.id, app.id(), input ->> 'name', input ->> 'nameSearch',
    (input ->> 'quantity')::integer, (input ->> 'valueFen')::bigint, volunteering.today(), 'PLEDGED', until);
  return jsonb_build_object('donation', made);
end $$;
--> statement-breakpoint
-- The pledge a station answers, locked, open, and as the clerk has read it.
create function volunteering.pledge_of(input jsonb, level text) returns volunteering.donation language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.donation;
begin
  perform app.lock_parent(input ->> 'id', true);
  select * into held from volunteering.donation where id = (input ->> 'id')::uuid for no key update;
  if held.id is null or not (held.published or volunteering.is_clerk_of(level, held.street_id, held.community_id)
    or level = 'auditor' or level = 'unit' and held.unit_id = app.id()) then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif not volunteering.is_clerk_of(level, held.street_id, held.community_id) then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif held.version <> (input ->> 'version')::integer then
    perform volunteering.refuse_act('CONFLICT', 'conflict', held.version);
  elsif held.state <> 'PLEDGED' then
    perform volunteering.refuse_by('donation_state_over');
  end if;
  return held;
end $$;
--> statement-breakpoint
-- What has come is what was given, and its value in the same measure.
create function volunteering.receive_donation(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.donation := volunteering.pledge_of(input, level);
  amount integer := coalesce((input ->> 'quantity')::integer, held.quantity - held.withdrawn);
begin
  if amount not between 1 and held.quantity - held.withdrawn then
    perform volunteering.refuse_by('donation_quantity_received');
  elsif not (input ->> 'isMember')::boolean then
    perform volunteering.refuse_by('donation_unit_id_member');
  end if;
  update volunteering.donation set state = 'RECEIVED', donated_on = volunteering.today(), quantity = amount, withdrawn = 0, withdrawn_at = null,
    value_fen = round(held.value_fen::numeric * amount / held.quantity) where id = held.id;
  return jsonb_build_object('donation', held.id);
end $$;
--> statement-breakpoint
create function volunteering.decline_donation(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.donation := volunteering.pledge_of(input, level);
begin
  update volunteering.donation set state = 'DECLINED', answer = input ->> 'reason' where id = held.id;
  return jsonb_build_object('donation', held.id);
end $$;
--> statement-breakpoint
-- A donation of the unit that asks; whoever changes how much there is of it waits here.
create function volunteering.own_donation(input jsonb, level text) returns volunteering.donation language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.donation;
begin
  if level <> 'unit' then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  end if;
  perform app.lock_parent(input ->> 'id', true);
  select * into held from volunteering.donation where id = (input ->> 'id')::uuid and unit_id = app.id() for no key update;
  if held.id is null then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  end if;
  return held;
end $$;
--> statement-breakpoint
-- First what is not on offer, then from the shelf what nobody has reserved, the latest offer first.
create function volunteering.withdraw_goods(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.donation := volunteering.own_donation(input, level);
  amount integer := (input ->> 'quantity')::integer;
  rest integer;
  shelf record;
begin
  if held.state not in ('PLEDGED', 'RECEIVED') then
    perform volunteering.refuse_by('donation_state_over');
  end if;
  perform 1 from volunteering.reward where donation_id = held.id order by id for no key update;
  if amount < 1 or amount > held.quantity - held.withdrawn
    - (select coalesce(sum(redeemed), 0) from volunteering.reward where donation_id = held.id) then
    perform volunteering.refuse_by('donation_quantity_left');
  end if;
  rest := amount - greatest(0, least(amount, held.quantity - held.withdrawn - volunteering.committed_of(held.id)));
  for shelf in
    select id, stock from volunteering.reward
    where donation_id = held.id and stock > 0 and (archived_at is null or redeemed > 0) order by created_at desc, id desc
  loop
    exit when rest = 0;
    update volunteering.reward set taken_back = taken_back + least(rest, shelf.stock) where id = shelf.id;
    rest := rest - least(rest, shelf.stock);
  end loop;
  update volunteering.donation set withdrawn = withdrawn + amount, withdrawn_at = now(),
    state = case when state = 'PLEDGED' and withdrawn + amount = quantity then 'WITHDRAWN' else state end
  where id = held.id;
  return jsonb_build_object('donation', held.id);
end $$;
--> statement-breakpoint
-- The way back: onto the shelf what was taken from there, the rest beside it.
create function volunteering.restore_goods(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.donation := volunteering.own_donation(input, level);
  amount integer := (input ->> 'quantity')::integer;
  rest integer := amount;
  shelf record;
begin
  if held.state not in ('PLEDGED', 'WITHDRAWN', 'RECEIVED') or held.state <> 'RECEIVED' and held.pledged_until < volunteering.today() then
    perform volunteering.refuse_by('donation_state_over');
  elsif amount not between 1 and held.withdrawn then
    perform volunteering.refuse_by('donation_withdrawn_restored');
  elsif held.state = 'RECEIVED' and held.withdrawn_at < now() - interval '1 hour' then
    perform volunteering.refuse_by('donation_withdrawn_at_late');
  end if;
  for shelf in
    select id, taken_back from volunteering.reward where donation_id = held.id and taken_back > 0 order by created_at, id for no key update
  loop
    exit when rest = 0;
    update volunteering.reward set taken_back = taken_back - least(rest, shelf.taken_back) where id = shelf.id;
    rest := rest - least(rest, shelf.taken_back);
  end loop;
  update volunteering.donation set withdrawn = withdrawn - amount, state = case state when 'WITHDRAWN' then 'PLEDGED' else state end where id = held.id;
  return jsonb_build_object('donation', held.id);
end $$;
--> statement-breakpoint
-- A group has the time of its shift.
create function volunteering.fill_group_sign_up() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  select starts_at, ends_at into new.starts_at, new.ends_at from volunteering.shift where id = new.shift_id;
  return new;
end $$;
--> statement-breakpoint
create trigger fill_group_sign_up before insert on volunteering.group_sign_up for each row execute function volunteering.fill_group_sign_up();
--> statement-breakpoint
create trigger keep_total after update on volunteering.group_sign_up
  referencing old table as before_rows new table as after_rows
  for each statement execute function volunteering.keep_shift_total();
--> statement-breakpoint
create trigger add_total after insert on volunteering.group_sign_up
  referencing new table as after_rows
  for each statement execute function volunteering.add_shift_total();
--> statement-breakpoint
-- Gives the free seats of a shift to who waits, volunteers and groups in one queue, to each whose wish fits; who is elsewhere at
-- that time by now keeps the place. Those behind move up. The activity's row is locked by whoever calls.
create or replace function volunteering.move_up(moved uuid) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  waiting record;
  free integer;
begin
  for waiting in
    select queue.* from (
      select id, volunteer_id, seats, waiting_place from volunteering.sign_up where shift_id = moved and state = 'WAITLISTED'
      union all
      select id, null, seats, waiting_place from volunteering.group_sign_up where shift_id = moved and state = 'WAITLISTED'
    ) queue
    where exists (
      select from volunteering.shift join volunteering.activity on activity.id = shift.activity_id
      where shift.id = moved and shift.starts_at > now() and activity.state in ('PUBLISHED', 'FULL', 'RUNNING')
    )
    order by waiting_place
  loop
    select seats - seats_taken into free from volunteering.shift_total where shift_id = moved;
    exit when free <= 0;
    continue when waiting.seats > free;
    if waiting.volunteer_id is null then
      update volunteering.group_sign_up set state = 'CONFIRMED', waiting_place = null where id = waiting.id;
      continue;
    end if;
    begin
      perform app.lock_parent(waiting.volunteer_id::text, true);
      update volunteering.sign_up set state = 'CONFIRMED', waiting_place = null where id = waiting.id;
    exception when exclusion_violation then
      null;
    end;
  end loop;
  with queue as materialized (
    select id, row_number() over (order by waiting_place) as place from (
      select id, waiting_place from volunteering.sign_up where shift_id = moved and state = 'WAITLISTED'
      union all
      select id, waiting_place from volunteering.group_sign_up where shift_id = moved and state = 'WAITLISTED'
    ) waiting
  ), people as (
    update volunteering.sign_up set waiting_place = queue.place from queue where sign_up.id = queue.id and waiting_place <> queue.place
  )
  update volunteering.group_sign_up set waiting_place = queue.place from queue where group_sign_up.id = queue.id and waiting_place <> queue.place;
end $$;
--> statement-breakpoint
-- Seats of a shift for people of the unit that asks, or the next place in the queue; as `sign_up` does it for one.
create function volunteering.sign_up_group(wish jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  wanted constant uuid := wish ->> 'shiftId';
  asked constant integer := wish ->> 'headcount';
  held record;
  made uuid;
begin
  if level <> 'unit' then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  end if;
  perform from volunteering.activity where id = (select activity_id from volunteering.shift where id = wanted) for no key update;
  select shift.activity_id, shift.starts_at, activity.state, total.seats, total.seats_taken, total.waiting_count into held
  from volunteering.shift
    join volunteering.activity on activity.id = shift.activity_id
    join volunteering.shift_total total on total.shift_id = shift.id
  where shift.id = wanted and shift.archived_at is null;
  if held.state is null or held.state not in ('PUBLISHED', 'FULL', 'RUNNING') or held.starts_at <= now() then
    perform volunteering.refuse_by('group_sign_up_shift_id_closed');
  elsif exists (select from volunteering.group_sign_up where shift_id = wanted and unit_id = app.id() and state <> 'CANCELLED') then
    perform volunteering.refuse_by('group_sign_up_shift_id_unique');
  elsif asked > held.seats then
    perform volunteering.refuse_by('group_sign_up_headcount_limit');
  end if;
  insert into volunteering.group_sign_up (id, shift_id, unit_id, headcount, state, waiting_place)
  select gen_random_uuid(), wanted, app.id(), asked, case when is_free then 'CONFIRMED' else 'WAITLISTED' end, case when not is_free then held.waiting_count + 1 end
  from (select held.seats_taken + asked <= held.seats as is_free) judged
  returning id into made;
  perform volunteering.keep_full(held.activity_id);
  return jsonb_build_object('groupSignUp', made);
end $$;
--> statement-breakpoint
-- The group an act is about, not over, and as the actor has read it; whoever changes seats locks the activity's row first.
create function volunteering.group_of(wish jsonb, level text) returns volunteering.group_sign_up language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.group_sign_up;
begin
  perform from volunteering.activity where id = (
    select shift.activity_id from volunteering.group_sign_up asked join volunteering.shift on shift.id = asked.shift_id where asked.id = (wish ->> 'id')::uuid
  ) for no key update;
  select * into held from volunteering.group_sign_up where id = (wish ->> 'id')::uuid;
  if held.id is null or not (volunteering.is_clerk_of(level, held.street_id, held.community_id) or level = 'auditor' or level = 'unit' and held.unit_id = app.id()) then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif level = 'auditor' then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif held.version <> (wish ->> 'version')::integer then
    perform volunteering.refuse_act('CONFLICT', 'conflict', held.version);
  elsif held.state not in ('CONFIRMED', 'WAITLISTED') then
    perform volunteering.refuse_by('group_sign_up_id_over');
  elsif level = 'unit' and held.starts_at <= now() then
    perform volunteering.refuse_by('group_sign_up_id_begun');
  end if;
  return held;
end $$;
--> statement-breakpoint
create function volunteering.change_group(wish jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.group_sign_up := volunteering.group_of(wish, level);
  asked constant integer := wish ->> 'headcount';
  total volunteering.shift_total;
begin
  select * into total from volunteering.shift_total where shift_id = held.shift_id;
  if asked > total.seats then
    perform volunteering.refuse_by('group_sign_up_headcount_limit');
  elsif held.state = 'CONFIRMED' and asked - held.headcount > total.seats - total.seats_taken then
    perform volunteering.refuse_by('group_sign_up_headcount_free');
  end if;
  update volunteering.group_sign_up set headcount = asked where id = held.id;
  perform volunteering.move_up(held.shift_id), volunteering.keep_full((select activity_id from volunteering.shift where id = held.shift_id));
  return jsonb_build_object('groupSignUp', held.id);
end $$;
--> statement-breakpoint
create function volunteering.cancel_group(wish jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.group_sign_up := volunteering.group_of(wish, level);
begin
  update volunteering.group_sign_up set state = 'CANCELLED', waiting_place = null, cancelled_because = case level when 'unit' then 'OWN' else 'CLERK' end
  where id = held.id;
  perform volunteering.move_up(held.shift_id), volunteering.keep_full((select activity_id from volunteering.shift where id = held.shift_id));
  return jsonb_build_object('groupSignUp', held.id);
end $$;
--> statement-breakpoint
-- Whether who asks holds an activity: a clerk of its place, or the body that organises it.
create function volunteering.holds_activity(held volunteering.activity, level text) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select volunteering.is_clerk_of(level, held.street_id, held.community_id) or coalesce(app.id() = case level
    when 'organisation' then held.organisation_id when 'unit' then held.unit_id when 'building' then held.building_id end, false)
$$;
--> statement-breakpoint
-- How many of a group came, and again where it was miscounted.
create function volunteering.count_group(wish jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  counted volunteering.group_sign_up;
  held volunteering.activity;
  number constant integer := wish ->> 'came';
begin
  select asked.* into counted from volunteering.group_sign_up asked where asked.id = (wish ->> 'id')::uuid for no key update;
  select activity.* into held from volunteering.activity join volunteering.shift on shift.activity_id = activity.id where shift.id = counted.shift_id;
  if counted.id is null or not (volunteering.holds_activity(held, level) or level = 'auditor' or level = 'unit' and counted.unit_id = app.id()) then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif not volunteering.holds_activity(held, level) then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif counted.state not in ('CONFIRMED', 'ATTENDED', 'ABSENT') then
    perform volunteering.refuse_by('group_sign_up_id_over');
  elsif counted.starts_at > now() then
    perform volunteering.refuse_by('group_sign_up_came_early');
  end if;
  update volunteering.group_sign_up set came = number, state = case number when 0 then 'ABSENT' else 'ATTENDED' end where id = counted.id;
  return jsonb_build_object('groupSignUp', counted.id);
end $$;
--> statement-breakpoint
-- How many have come to an activity, or to one shift of it: volunteers seen there or recorded as serving then, the children they
-- signed up with them, and who was counted of groups.
create or replace function volunteering.came_count(held_id uuid, of_shift uuid) returns integer language sql stable set search_path = pg_catalog, pg_temp as $$
  with seat as (
    select sign_up.volunteer_id, sign_up.attends, sign_up.children,
      sign_up.state = 'ATTENDED' or sign_up.attends and exists (
        select from volunteering.service_record record
        where record.activity_id = held_id and record.volunteer_id = sign_up.volunteer_id and record.archived_at is null
          and record.state <> 'VOIDED' and record.starts_at < sign_up.ends_at and record.ends_at > sign_up.starts_at) as came
    from volunteering.sign_up join volunteering.shift on shift.id = sign_up.shift_id
    where shift.activity_id = held_id and coalesce(shift.id = of_shift, true) and sign_up.state in ('CONFIRMED', 'ATTENDED')
  )
  select (select count(*)::integer from (
    select volunteer_id from seat where came and attends
    union
    select record.volunteer_id from volunteering.service_record record left join volunteering.shift on shift.id = of_shift
    where record.activity_id = held_id and record.archived_at is null and record.state <> 'VOIDED'
      and (of_shift is null or record.starts_at < shift.ends_at and record.ends_at > shift.starts_at)
  ) came) + (select coalesce(sum(children), 0)::integer from seat where came)
    + (select coalesce(sum(counted.came), 0)::integer from volunteering.group_sign_up counted join volunteering.shift on shift.id = counted.shift_id
      where shift.activity_id = held_id and coalesce(shift.id = of_shift, true))
$$;
--> statement-breakpoint
-- The sheet of an activity is printed before its day: its code is that day's, whenever it is asked for. Groups are numbers.
create or replace function volunteering.activity_codes(held_id uuid, fresh_secret text, level text, of_shift uuid) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.activity;
  held_on date;
begin
  select * into held from volunteering.activity where id = held_id and archived_at is null;
  if held.id is null then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif not volunteering.holds_activity(held, level) or held.state in ('DRAFT', 'CANCELLED') then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  end if;
  held_on := (held.starts_at at time zone 'Asia/Shanghai')::date;
  insert into volunteering.activity_secret (activity_id, secret) values (held_id, fresh_secret) on conflict do nothing;
  return jsonb_build_object(
    'code', volunteering.code_of(held_id, volunteering.step_at(now())),
    'validUntil', to_timestamp((floor(extract(epoch from now()) / 30) + 1) * 30),
    'dayCode', volunteering.code_of(held_id, 'day ' || held_on),
    'day', held_on,
    'cameCount', volunteering.came_count(held_id, of_shift),
    'groups', (
      select coalesce(jsonb_agg(jsonb_build_object('id', expected.id, 'shiftId', expected.shift_id, 'headcount', expected.headcount, 'came', expected.came)
        order by expected.created_at, expected.id), '[]')
      from volunteering.group_sign_up expected join volunteering.shift on shift.id = expected.shift_id
      where shift.activity_id = held_id and coalesce(shift.id = of_shift, true) and expected.state in ('CONFIRMED', 'ATTENDED', 'ABSENT')));
end $$;
--> statement-breakpoint
-- Whether anybody has seats of a shift or waits for them: a volunteer, or a unit for its group.
create function volunteering.is_asked_for(asked uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from volunteering.sign_up where shift_id = asked and state in ('CONFIRMED', 'WAITLISTED', 'ATTENDED', 'ABSENT'))
    or exists (select from volunteering.group_sign_up where shift_id = asked and state in ('CONFIRMED', 'WAITLISTED', 'ATTENDED', 'ABSENT'))
$$;
--> statement-breakpoint
-- A shift is seen when its activity is, and written while nobody takes seats of it.
create or replace function volunteering.keep_shift() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  is_published boolean;
begin
  select published into is_published from volunteering.activity where id = new.activity_id for no key update;
  new.published := coalesce(is_published, new.published);
  if tg_op = 'UPDATE' and volunteering.is_asked_for(new.id) then
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
-- The steps of an activity. What was held has visits; what was not given is who was marked as attended, and who came of groups.
create or replace function volunteering.keep_activity_state() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
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
  select count(*) filter (where asked.state <> 'CANCELLED') as sign_ups, sum(asked.came) filter (where asked.state = 'ATTENDED') as visits
  into taken
  from (
    select shift_id, state, seats as came from volunteering.sign_up union all select shift_id, state, came from volunteering.group_sign_up
  ) asked join volunteering.shift on shift.id = asked.shift_id where shift.activity_id = new.id;
  if new.state = 'DRAFT' and taken.sign_ups > 0 or old.state = 'HELD' and new.state = 'CANCELLED' and taken.visits > 0 then
    raise check_violation using constraint = 'activity_state_taken', message = 'there are sign-ups';
  end if;
  if new.state = 'HELD' then
    new.visits := coalesce(new.visits, taken.visits);
  end if;
  return new;
end $$;
--> statement-breakpoint
-- What is cancelled cancels its sign-ups, each saying so; what is published shows its shifts.
create or replace function volunteering.follow_activity_state() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.state = 'CANCELLED' then
    update volunteering.sign_up set state = 'CANCELLED', waiting_place = null, cancelled_because = 'ACTIVITY'
    from volunteering.shift
    where shift.id = sign_up.shift_id and shift.activity_id = new.id and sign_up.state in ('CONFIRMED', 'WAITLISTED');
    update volunteering.group_sign_up set state = 'CANCELLED', waiting_place = null, cancelled_because = 'ACTIVITY'
    from volunteering.shift
    where shift.id = group_sign_up.shift_id and shift.activity_id = new.id and group_sign_up.state in ('CONFIRMED', 'WAITLISTED');
  end if;
  update volunteering.shift set published = new.published where activity_id = new.id and published <> new.published;
  return null;
end $$;
