-- What of an account was earned before a day and is there still: the oldest minutes are used first. A record that was corrected
-- counts from the day it was first credited; what was reversed counts for nothing.
create function volunteering.minutes_before(account volunteering.ledger_account, oldest date) returns integer language sql stable set search_path = pg_catalog, pg_temp as $$
  select greatest(0, least(sum(e.minutes), sum(
    case when e.reason <> 'EARN' or oldest > (
      select min(day) from volunteering.ledger_entry first where first.record_id = e.record_id and first.reason = 'EARN'
    ) then e.minutes else 0 end)))::integer
  from volunteering.ledger_entry e
  where e.bank_id = account.bank_id and e.volunteer_id = account.volunteer_id and e.reason <> 'REVERSAL'
    and not exists (select from volunteering.ledger_entry r where r.reverses_id = e.id)
$$;
--> statement-breakpoint
-- Takes from each account what has outlived the months the district has decided; answers the notes of what it posted. An
-- account somebody is at is left for the next hour, and of two who come at once the second does nothing.
create function volunteering.expire_minutes() returns table (entry_id uuid, community_id uuid, street_id uuid, volunteer_id uuid, note text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  rule volunteering.bank_rule := volunteering.rule_on(volunteering.today());
  oldest date := volunteering.today() - make_interval(months => rule.expiry_months);
  account volunteering.ledger_account;
  due integer;
begin
  if oldest is null or not pg_try_advisory_xact_lock(hashtextextended('volunteering.expire_minutes', 0)) then
    return;
  end if;
  for account in
    select a.* from volunteering.ledger_account a
    where a.kind = 'VOLUNTEER' and volunteering.minutes_before(a, oldest) > 0 order by a.volunteer_id, a.id
  loop
    perform 1 from volunteering.ledger_account where id = account.id for no key update skip locked;
    continue when not found;
    due := volunteering.minutes_before(account, oldest);
    continue when due = 0;
    entry_id := volunteering.post(account.bank_id, account.volunteer_id, jsonb_build_object('reason', 'EXPIRE', 'minutes', -due));
    select account.community_id, account.street_id, account.volunteer_id, rule.name
    into community_id, street_id, volunteer_id, note;
    return next;
  end loop;
end $$;
