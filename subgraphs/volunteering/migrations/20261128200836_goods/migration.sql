-- What is on the shelf was donated, to the same station (R55). Who offers of the same donation waits.
create function volunteering.must_be_donated() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  given volunteering.donation;
begin
  perform app.lock_parent(new.donation_id::text, true);
  select * into given from volunteering.donation where id = new.donation_id;
  if given.station_id <> new.station_id then
    raise check_violation using constraint = 'reward_donation_id_station', message = 'a donation to another station';
  elsif new.archived_at is null and given.quantity < new.quantity + (
    select coalesce(sum(quantity), 0) from volunteering.reward where donation_id = new.donation_id and id <> new.id and (archived_at is null or redeemed > 0)
  ) then
    raise check_violation using constraint = 'reward_quantity_donated', message = 'more than was donated';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger must_be_donated before insert or update of donation_id, station_id, quantity, archived_at on volunteering.reward
  for each row execute function volunteering.must_be_donated();
--> statement-breakpoint
-- The book and the shelf follow the redemptions, whoever writes them: what is redeemed is taken from both, what has expired or
-- is cancelled goes back to both.
create function volunteering.move_redeemed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  was boolean := tg_op = 'UPDATE' and old.state not in ('EXPIRED', 'CANCELLED');
  is_held boolean := new.state not in ('EXPIRED', 'CANCELLED');
begin
  if is_held and not was then
    if tg_op = 'UPDATE' then
      perform volunteering.refuse_by('redemption_state_over');
    end if;
    perform volunteering.post(
      (select bank.id from volunteering.reward join volunteering.time_bank bank using (station_id) where reward.id = new.reward_id),
      new.volunteer_id, jsonb_build_object('reason', 'REDEEM', 'minutes', -new.minutes, 'redemption', new.id,
        'day', case when new.sample then (new.created_at at time zone 'Asia/Shanghai')::date end));
  elsif was and not is_held then
    perform volunteering.reverse((select id from volunteering.ledger_entry where redemption_id = new.id and reason = 'REDEEM'),
      nullif(current_setting('app.note', true), ''), null);
  end if;
  if is_held <> was then
    update volunteering.reward set redeemed = redeemed + case when is_held then 1 else -1 end where id = new.reward_id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger move_redeemed after insert or update of state on volunteering.redemption
  for each row execute function volunteering.move_redeemed();
--> statement-breakpoint
create function volunteering.donate(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  station volunteering.service_station;
  made uuid := gen_random_uuid();
begin
  select * into station from volunteering.service_station where id = (input ->> 'stationId')::uuid and archived_at is null;
  if station.id is null then
    raise foreign_key_violation using constraint = 'donation_station_id_known', message = 'no such station';
  elsif not volunteering.is_clerk_of(level, station.street_id, station.community_id) then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif (input ->> 'donatedOn')::date > volunteering.today() then
    perform volunteering.refuse_by('donation_donated_on_future');
  elsif not (input ->> 'isMember')::boolean then
    perform volunteering.refuse_by('donation_unit_id_member');
  end if;
  insert into volunteering.donation (id, community_id, street_id, station_id, unit_id, name, name_search, quantity, value_fen, donated_on)
  values (made, station.community_id, station.street_id, station.id, (input ->> 'unitId')::uuid, input ->> 'name', input ->> 'nameSearch',
    (input ->> 'quantity')::integer, (input ->> 'valueFen')::bigint, (input ->> 'donatedOn')::date);
  return jsonb_build_object('donation', made);
end $$;
--> statement-breakpoint
create function volunteering.redeem_reward(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  who uuid := case level when 'volunteer' then app.id() else (input ->> 'volunteerId')::uuid end;
  wanted volunteering.reward;
  made uuid := gen_random_uuid();
begin
  select * into wanted from volunteering.reward where id = (input ->> 'rewardId')::uuid and archived_at is null;
  if wanted.id is null then
    raise foreign_key_violation using constraint = 'redemption_reward_id_known', message = 'no such reward';
  elsif level <> 'volunteer' and not volunteering.is_clerk_of(level, wanted.street_id, wanted.community_id)
    or level = 'volunteer' and coalesce((input ->> 'volunteerId')::uuid <> who, false) then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif wanted.withdrawn then
    perform volunteering.refuse_by('redemption_reward_id_available');
  elsif not exists (select from volunteering.volunteer where id = who and archived_at is null) then
    raise foreign_key_violation using constraint = 'redemption_volunteer_id_known', message = 'no such volunteer';
  end if;
  insert into volunteering.redemption (id, community_id, street_id, reward_id, volunteer_id, minutes, collect_by)
  values (made, wanted.community_id, wanted.street_id, wanted.id, who, wanted.price_minutes,
    volunteering.today() + coalesce((volunteering.rule_on(volunteering.today())).collect_days, 14));
  return jsonb_build_object('redemption', made,
    'entry', (select id from volunteering.ledger_entry where redemption_id = made and reason = 'REDEEM'));
end $$;
--> statement-breakpoint
-- The redemption an act is about, locked, not over, and as the actor has read it; the volunteer may let his own go.
create function volunteering.redemption_of(input jsonb, level text, by_volunteer boolean) returns volunteering.redemption language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.redemption;
begin
  select * into held from volunteering.redemption where id = (input ->> 'id')::uuid for no key update;
  if held.id is null or not (volunteering.is_clerk_of(level, held.street_id, held.community_id) or level = 'auditor'
    or level = 'volunteer' and held.volunteer_id = app.id()) then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif not (volunteering.is_clerk_of(level, held.street_id, held.community_id) or by_volunteer and level = 'volunteer') then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif held.version <> (input ->> 'version')::integer then
    perform volunteering.refuse_act('CONFLICT', 'conflict', held.version);
  elsif held.state not in ('REQUESTED', 'RESERVED') then
    perform volunteering.refuse_by('redemption_state_over');
  end if;
  return held;
end $$;
--> statement-breakpoint
create function volunteering.collect_redemption(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.redemption := volunteering.redemption_of(input, level, false);
begin
  update volunteering.redemption set state = 'COLLECTED', collected_at = now() where id = held.id;
  return jsonb_build_object('redemption', held.id);
end $$;
--> statement-breakpoint
create function volunteering.cancel_redemption(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held volunteering.redemption := volunteering.redemption_of(input, level, true);
begin
  update volunteering.redemption set state = 'CANCELLED' where id = held.id;
  return jsonb_build_object('redemption', held.id,
    'entry', (select id from volunteering.ledger_entry where redemption_id = held.id and reason = 'REVERSAL'));
end $$;
--> statement-breakpoint
-- An entry is undone with what it stands for: the record is voided, the redemption cancelled.
create function volunteering.reverse_entry(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  wrong volunteering.ledger_entry;
begin
  select * into wrong from volunteering.ledger_entry where id = (input ->> 'id')::uuid;
  if wrong.id is null or not (volunteering.is_clerk_of(level, wrong.street_id, wrong.community_id) or level = 'auditor'
    or level = 'volunteer' and wrong.volunteer_id = app.id()) then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif not volunteering.is_clerk_of(level, wrong.street_id, wrong.community_id) then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif wrong.reason = 'REVERSAL' then
    perform volunteering.refuse_by('ledger_entry_reason_reversal');
  end if;
  perform volunteering.approve(input, level);
  if wrong.reason = 'EARN' then
    perform 1 from volunteering.service_record where id = wrong.record_id for no key update;
  elsif wrong.reason = 'REDEEM' then
    perform 1 from volunteering.redemption where id = wrong.redemption_id for no key update;
  end if;
  if exists (select from volunteering.ledger_entry where reverses_id = wrong.id) then
    raise unique_violation using constraint = 'ledger_entry_reverses_id_unique', message = 'reversed already';
  end if;
  if wrong.reason = 'EARN' then
    update volunteering.service_record set state = 'VOIDED' where id = wrong.record_id;
    perform volunteering.answer_contest(wrong.record_id, 'UPHELD', input ->> 'reason');
  elsif wrong.reason = 'REDEEM' then
    update volunteering.redemption set state = 'CANCELLED' where id = wrong.redemption_id;
  else
    perform volunteering.reverse(wrong.id, input ->> 'reason', null);
  end if;
  return jsonb_build_object('entry', (select id from volunteering.ledger_entry where reverses_id = wrong.id));
end $$;
--> statement-breakpoint
create function volunteering.give_minutes(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  bank uuid := (select id from volunteering.time_bank where station_id = (input ->> 'stationId')::uuid);
  amount integer := (input ->> 'minutes')::integer;
  mine uuid;
  given integer;
begin
  if level <> 'volunteer' then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif bank is null then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif amount < 1 then
    perform volunteering.refuse_by('ledger_entry_minutes_gift');
  end if;
  -- one at a time, over all banks: the month is counted under the lock
  perform volunteering.alone_with_volunteer(app.id());
  mine := volunteering.account_of(bank, 'VOLUNTEER', app.id());
  perform 1 from volunteering.ledger_account where id = mine for no key update;
  select coalesce(-sum(e.minutes), 0) into given from volunteering.ledger_entry e
  where e.volunteer_id = app.id() and e.reason = 'GIFT' and e.day >= date_trunc('month', volunteering.today())::date
    and not exists (select from volunteering.ledger_entry r where r.reverses_id = e.id);
  if given + amount > (volunteering.rule_on(volunteering.today())).gift_minutes then
    perform volunteering.refuse_by('ledger_entry_minutes_gift');
  end if;
  return jsonb_build_object('entry', volunteering.post(bank, app.id(), jsonb_build_object('reason', 'GIFT', 'minutes', -amount)));
end $$;
