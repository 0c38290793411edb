-- Every station has a time bank from the day it is there.
create function volunteering.open_time_bank() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into volunteering.time_bank (id, community_id, street_id, station_id, name, opened_on)
  values (gen_random_uuid(), new.community_id, new.street_id, new.id, left(new.name, 50) || ' · 爱心银行', (now() at time zone 'Asia/Shanghai')::date)
  on conflict (station_id) do nothing;
  return null;
end $$;
--> statement-breakpoint
create trigger open_time_bank after insert on volunteering.service_station
  for each row execute function volunteering.open_time_bank();
--> statement-breakpoint
-- What is in the book stays as it is (R52); only the tree moves a row along with its community.
create function volunteering.refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(old) - '{community_id,street_id,version,updated_at}'::text[]
    = to_jsonb(new) - '{community_id,street_id,version,updated_at}'::text[] then
    return new;
  end if;
  raise exception using errcode = 'restrict_violation', message = tg_table_name || ' is append-only';
end $$;
--> statement-breakpoint
create trigger append_only before update or delete on volunteering.ledger_entry
  for each row execute function volunteering.refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete on volunteering.ledger_line
  for each row execute function volunteering.refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete on volunteering.ledger_account
  for each row execute function volunteering.refuse_change();
--> statement-breakpoint
create trigger append_only_all before truncate on volunteering.ledger_entry
  for each statement execute function volunteering.refuse_change();
--> statement-breakpoint
create trigger append_only_all before truncate on volunteering.ledger_line
  for each statement execute function volunteering.refuse_change();
--> statement-breakpoint
-- Both sides of an entry are there when it is committed, and sum to zero; the volunteer's is what the entry says.
create function volunteering.must_balance() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  entry uuid := case tg_table_name when 'ledger_entry' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'entry_id')::uuid end;
  posted record;
begin
  select sum(line.minutes) as total, sum(line.minutes) filter (where line.volunteer_id is not null) as mine,
    count(*) filter (where line.volunteer_id is distinct from account.volunteer_id or account.bank_id <> e.bank_id
      or line.volunteer_id <> e.volunteer_id) as astray, e.minutes
  into posted
  from volunteering.ledger_entry e
    join volunteering.ledger_line line on line.entry_id = e.id
    join volunteering.ledger_account account on account.id = line.account_id
  where e.id = entry group by e.minutes;
  if posted.total is distinct from 0 or posted.mine is distinct from posted.minutes or posted.astray > 0 then
    raise check_violation using constraint = 'ledger_entry_minutes_balance', message = format('entry %s is out of balance by %s', entry, posted.total);
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger must_balance after insert on volunteering.ledger_line
  deferrable initially deferred for each row execute function volunteering.must_balance();
--> statement-breakpoint
create constraint trigger must_balance after insert on volunteering.ledger_entry
  deferrable initially deferred for each row execute function volunteering.must_balance();
--> statement-breakpoint
-- An account of a volunteer is never left below zero (R54), but by a reversal somebody has approved: looked at when all lines
-- are there, so that a correction may take and give. Who takes from it waits for whoever is taking from it: `post` has
-- locked it before it wrote, or this does.
create function volunteering.must_not_overdraw() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from volunteering.ledger_account where id = new.account_id for no key update;
  if (select sum(minutes) from volunteering.ledger_line where account_id = new.account_id) < 0
    and not (select approved and reason = 'REVERSAL' from volunteering.ledger_entry where id = new.entry_id) then
    raise check_violation using constraint = 'ledger_line_minutes_overdraft', message = 'the account would be overdrawn';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger must_not_overdraw after insert on volunteering.ledger_line
  deferrable initially deferred for each row when (new.volunteer_id is not null and new.minutes < 0) execute function volunteering.must_not_overdraw();
--> statement-breakpoint
-- Nothing is earned but by a confirmed record, once for each time it was confirmed or corrected (R53).
create function volunteering.must_be_earned() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from volunteering.ledger_entry e where e.record_id = new.record_id and e.reason = 'EARN'
      and not exists (select from volunteering.ledger_entry r where r.reverses_id = e.id)
  ) or not exists (
    select from volunteering.service_record where id = new.record_id and archived_at is null
      and state in ('CONFIRMED', 'CORRECTED') and minutes = new.minutes and volunteer_id = new.volunteer_id
  ) then
    raise check_violation using constraint = 'ledger_entry_record_id_earned', message = 'no confirmed record, or credited already';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger must_be_earned before insert on volunteering.ledger_entry
  for each row when (new.reason = 'EARN') execute function volunteering.must_be_earned();
--> statement-breakpoint
create function volunteering.account_of(bank uuid, account_kind text, volunteer uuid) returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  found_id uuid;
begin
  for each_try in 1..2 loop
    select id into found_id from volunteering.ledger_account
    where bank_id = bank and kind = account_kind and volunteer_id is not distinct from volunteer;
    exit when found_id is not null;
    insert into volunteering.ledger_account (id, bank_id, kind, volunteer_id, community_id, street_id)
    select gen_random_uuid(), bank, account_kind, volunteer, community_id, street_id from volunteering.time_bank where id = bank
    on conflict do nothing;
  end loop;
  return found_id;
end $$;
--> statement-breakpoint
-- The one door into the book: an entry and its two lines. What is taken from a volunteer locks his account first; nobody
-- ever locks one of the station's, whose side is summed. `entry` says reason, minutes, and what it is about.
create function volunteering.post(bank uuid, volunteer uuid, entry jsonb) returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  posted uuid := gen_random_uuid();
  amount integer := (entry ->> 'minutes')::integer;
  mine uuid := volunteering.account_of(bank, 'VOLUNTEER', volunteer);
  theirs uuid := coalesce((entry ->> 'account')::uuid, volunteering.account_of(bank,
    case entry ->> 'reason' when 'EARN' then 'ISSUED' when 'REDEEM' then 'REDEEMED' when 'GIFT' then 'GIVEN' else 'EXPIRED' end, null));
begin
  if amount < 0 then
    perform 1 from volunteering.ledger_account where id = mine for no key update;
  end if;
  insert into volunteering.ledger_entry
    (id, community_id, street_id, bank_id, volunteer_id, day, reason, minutes, record_id, edition, redemption_id, reverses_id, approved)
  select posted, community_id, street_id, id, volunteer,
    coalesce((entry ->> 'day')::date, (now() at time zone 'Asia/Shanghai')::date), entry ->> 'reason', amount,
    (entry ->> 'record')::uuid, (entry ->> 'edition')::integer, (entry ->> 'redemption')::uuid, (entry ->> 'reverses')::uuid, entry ->> 'approval' is not null
  from volunteering.time_bank where id = bank;
  insert into volunteering.ledger_line (id, community_id, street_id, entry_id, account_id, volunteer_id, minutes)
  select gen_random_uuid(), community_id, street_id, posted, side.account, side.owner, side.minutes
  from volunteering.time_bank, (values (mine, volunteer, amount), (theirs, null::uuid, -amount)) side (account, owner, minutes)
  where id = bank;
  if entry ->> 'note' is not null or entry ->> 'approval' is not null then
    insert into volunteering.ledger_note (entry_id, community_id, street_id, volunteer_id, note, approval)
    select posted, community_id, street_id, volunteer, entry ->> 'note', entry ->> 'approval'
    from volunteering.time_bank where id = bank;
  end if;
  return posted;
end $$;
--> statement-breakpoint
-- An entry is undone by its opposite, on the same accounts.
create function volunteering.reverse(entry uuid, note text, approval text) returns uuid language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  wrong volunteering.ledger_entry;
begin
  select * into strict wrong from volunteering.ledger_entry where id = entry;
  return volunteering.post(wrong.bank_id, wrong.volunteer_id, jsonb_build_object(
    'reason', 'REVERSAL', 'minutes', -wrong.minutes, 'reverses', wrong.id, 'record', wrong.record_id, 'redemption', wrong.redemption_id,
    'account', (select account_id from volunteering.ledger_line where entry_id = wrong.id and volunteer_id is null),
    'note', note, 'approval', approval));
end $$;
--> statement-breakpoint
-- Where a record is credited: its station's bank, or that of the volunteer's own, or of the community's 帮到家 station.
create function volunteering.bank_of(record volunteering.service_record) returns uuid language sql stable set search_path = pg_catalog, pg_temp as $$
  select bank.id from volunteering.time_bank bank
  where bank.station_id = coalesce(
    record.station_id,
    (select home_station_id from volunteering.volunteer where id = record.volunteer_id),
    (select id from volunteering.service_station where community_id = record.community_id and kind = 'HELP_AT_HOME' and archived_at is null order by created_at, id limit 1))
$$;
--> statement-breakpoint
-- Brings the book into line with a record: what stands to its credit is reversed where it should not, and earned where it
-- should. A contested record keeps its credit until somebody has answered.
create function volunteering.credit(record volunteering.service_record) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  standing volunteering.ledger_entry;
  counted boolean := record.archived_at is null and record.state in ('CONFIRMED', 'CORRECTED');
  bank uuid;
begin
  select e.* into standing from volunteering.ledger_entry e where e.record_id = record.id and e.reason = 'EARN'
    and not exists (select from volunteering.ledger_entry r where r.reverses_id = e.id);
  if record.archived_at is null and record.state = 'CONTESTED' then
    return;
  end if;
  if counted then
    bank := coalesce(case when standing.volunteer_id = record.volunteer_id and record.station_id is null then standing.bank_id end, volunteering.bank_of(record));
    if bank is null then
      raise check_violation using constraint = 'service_record_station_id_bank', message = 'no time bank to credit';
    end if;
    if (standing.volunteer_id, standing.minutes, standing.bank_id) = (record.volunteer_id, record.minutes, bank) then
      return;
    end if;
  end if;
  if standing.id is not null then
    perform volunteering.reverse(standing.id, nullif(current_setting('app.note', true), ''), nullif(current_setting('app.approval', true), ''));
  end if;
  if counted then
    perform volunteering.post(bank, record.volunteer_id, jsonb_build_object(
      'reason', 'EARN', 'minutes', record.minutes, 'record', record.id,
      'edition', (select count(*) + 1 from volunteering.ledger_entry where record_id = record.id and reason = 'EARN'),
      -- what was sown happened on the day it says
      'day', case when record.sample and standing.id is null then (record.updated_at at time zone 'Asia/Shanghai')::date end));
  end if;
end $$;
--> statement-breakpoint
-- The book follows the records, whoever writes them: no other door earns anything. In the order of volunteers, so that
-- writers who meet do not block each other for good.
create function volunteering.credit_records() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  record volunteering.service_record;
begin
  if tg_op = 'INSERT' then
    for record in select * from after_rows where archived_at is null and state in ('CONFIRMED', 'CORRECTED') order by volunteer_id, id loop
      perform volunteering.credit(record);
    end loop;
  else
    for record in
      select a.* from after_rows a join before_rows b using (id)
      where (a.state, a.minutes, a.volunteer_id, a.station_id, a.archived_at) is distinct from (b.state, b.minutes, b.volunteer_id, b.station_id, b.archived_at)
      order by a.volunteer_id, a.id
    loop
      perform volunteering.credit(record);
    end loop;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger credit_added after insert on volunteering.service_record
  referencing new table as after_rows for each statement execute function volunteering.credit_records();
--> statement-breakpoint
create trigger credit_changed after update on volunteering.service_record
  referencing old table as before_rows new table as after_rows
  for each statement execute function volunteering.credit_records();
--> statement-breakpoint
create function volunteering.keep_ledger_days() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into volunteering.ledger_day_total as total (bank_id, day, reason, part, entries, volunteer_minutes, station_minutes)
  select e.bank_id, e.day, e.reason, get_byte(uuid_send(e.id), 15) % 64, count(*) filter (where line.volunteer_id is not null),
    coalesce(sum(line.minutes) filter (where line.volunteer_id is not null), 0),
    coalesce(sum(line.minutes) filter (where line.volunteer_id is null), 0)
  from after_rows line join volunteering.ledger_entry e on e.id = line.entry_id
  group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict (bank_id, day, reason, part) do update set
    entries = total.entries + excluded.entries,
    volunteer_minutes = total.volunteer_minutes + excluded.volunteer_minutes,
    station_minutes = total.station_minutes + excluded.station_minutes;
  return null;
end $$;
--> statement-breakpoint
create trigger add_total after insert on volunteering.ledger_line
  referencing new table as after_rows for each statement execute function volunteering.keep_ledger_days();
--> statement-breakpoint
-- Of the stations and records that are there already. The owner is held by row security as well; `after.sql` forces it again.
alter table volunteering.service_station no force row level security;
--> statement-breakpoint
alter table volunteering.service_record no force row level security;
--> statement-breakpoint
alter table volunteering.volunteer no force row level security;
--> statement-breakpoint
insert into volunteering.time_bank (id, community_id, street_id, station_id, name, opened_on)
select gen_random_uuid(), community_id, street_id, id, left(name, 50) || ' · 爱心银行', (now() at time zone 'Asia/Shanghai')::date
from volunteering.service_station;
--> statement-breakpoint
do $$
declare
  record volunteering.service_record;
begin
  for record in select * from volunteering.service_record where archived_at is null and state in ('CONFIRMED', 'CORRECTED') order by ends_at, id loop
    if volunteering.bank_of(record) is not null then
      perform volunteering.credit(record);
    end if;
  end loop;
end $$;
--> statement-breakpoint
set constraints all immediate;
