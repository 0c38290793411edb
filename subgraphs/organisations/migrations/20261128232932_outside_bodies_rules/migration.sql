-- A procurement goes from one state to the next (R61), whoever moves it; the days of the notice and of the opening are those of the moves.
create function organisations.follow_course() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  broken text;
begin
  if new.state = old.state then
    if old.state <> 'PLANNED' and (new.bids_due_on, new.budget_fen) is distinct from (old.bids_due_on, old.budget_fen) then
      raise check_violation using constraint = 'procurement_bids_due_on_fixed', message = 'announced already';
    end if;
    return new;
  end if;
  broken := case
    when (old.state, new.state) not in (
      ('PLANNED', 'NOTICE'), ('NOTICE', 'BIDS'), ('BIDS', 'AWARDED'), ('AWARDED', 'PERFORMING'), ('PERFORMING', 'ACCEPTED'), ('ACCEPTED', 'EVALUATED'),
      ('PLANNED', 'CANCELLED'), ('NOTICE', 'CANCELLED'), ('BIDS', 'CANCELLED'), ('AWARDED', 'CANCELLED')
    ) then 'procurement_state_course'
    when new.state = 'BIDS' and current_date < new.bids_due_on then 'procurement_bids_due_on_opening'
    when new.state = 'AWARDED' and not exists (
      select from organisations.contract where procurement_id = new.id and archived_at is null
    ) then 'procurement_state_course'
    when new.state = 'ACCEPTED' and not coalesce((
      select bool_and(accepted_on is not null) from organisations.contract where procurement_id = new.id and archived_at is null
    ), false) then 'procurement_state_course'
    when new.state = 'EVALUATED' and exists (
      select from organisations.contract where procurement_id = new.id and archived_at is null and not exists (
        select from organisations.contract_evaluation where contract_id = contract.id and contract_evaluation.archived_at is null)
    ) then 'procurement_state_course'
  end;
  if broken is not null then
    raise check_violation using constraint = broken, message = 'out of course';
  elsif new.state = 'NOTICE' then
    if new.bids_due_on is null then
      raise not_null_violation using column = 'bids_due_on', message = 'no day bids are due';
    end if;
    new.noticed_on := current_date;
  elsif new.state = 'BIDS' then
    new.opened_on := current_date;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger follow_course before update on organisations.procurement
  for each row execute function organisations.follow_course();
--> statement-breakpoint
-- Lots are those of the notice: once the bids are open they stay as they are.
create function organisations.stay_as_noticed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.sample and tg_op = 'INSERT' then
    return new;
  end if;
  perform app.lock_parent(new.procurement_id::text, false);
  if (select state from organisations.procurement where id = new.procurement_id) not in ('PLANNED', 'NOTICE') then
    raise check_violation using constraint = 'lot_procurement_id_opened', message = 'the bids are open';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger stay_as_noticed before insert or update of procurement_id, courtyard_count, archived_at on organisations.lot
  for each row execute function organisations.stay_as_noticed();
--> statement-breakpoint
-- A bid comes in, changes and goes between the notice and the opening, which waits for those under way. What is put down as
-- open is of a tender that is past its opening.
create function organisations.be_in_time() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  asked organisations.procurement;
begin
  perform app.lock_parent(new.procurement_id::text, false);
  select * into asked from organisations.procurement where id = new.procurement_id;
  if new.published and asked.opened_on is null
    or not new.published and (asked.state is distinct from 'NOTICE' or current_date > asked.bids_due_on)
    or new.published and tg_op = 'UPDATE' then
    raise check_violation using constraint = 'bid_procurement_id_in_time', message = 'not between the notice and the opening';
  elsif new.lot_id is not null and not exists (
    select from organisations.lot where id = new.lot_id and procurement_id = new.procurement_id and archived_at is null
  ) then
    raise check_violation using constraint = 'bid_lot_id_procurement', message = 'a lot of another procurement';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger be_in_time before insert or update of procurement_id, lot_id, unit_id, organisation_id, amount_fen, name, archived_at on organisations.bid
  for each row execute function organisations.be_in_time();
--> statement-breakpoint
-- One contract of a lot at a time (R42).
alter table organisations.contract add constraint contract_lot_id_overlap
  exclude using gist (lot_id with =, daterange(starts_on, ends_on, '[]') with &&) where (archived_at is null and lot_id is not null);
--> statement-breakpoint
-- An award follows the notice and the opening (R61); its sum stays; it is accepted while it is performed, and for good. The
-- trigger comes before app.copy_place, which shares the lock that is taken alone here.
create function organisations.be_awarded() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  asked organisations.procurement;
  broken text;
begin
  perform app.lock_parent(new.procurement_id::text, true);
  select * into asked from organisations.procurement where id = new.procurement_id;
  if tg_op = 'INSERT' then
    broken := case
      when asked.noticed_on is null or asked.opened_on is null or asked.state in ('PLANNED', 'NOTICE', 'CANCELLED') then 'contract_procurement_id_noticed'
      when new.bid_id is not null and not exists (
        select from organisations.bid where id = new.bid_id and procurement_id = new.procurement_id and published
      ) then 'contract_bid_id_procurement'
    end;
  else
    broken := case
      when (new.amount_fen, new.procurement_id) is distinct from (old.amount_fen, old.procurement_id)
        or old.accepted_on is not null and new.accepted_on is distinct from old.accepted_on
        or new.archived_at is not null and exists (select from organisations.payment where contract_id = new.id) then 'contract_amount_fen_fixed'
      when old.accepted_on is null and new.accepted_on is not null and asked.state <> 'PERFORMING' then 'contract_accepted_on_performing'
    end;
  end if;
  if broken is not null then
    raise check_violation using constraint = broken, message = 'not as a contract is made';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger be_awarded before insert or update of amount_fen, procurement_id, accepted_on, archived_at on organisations.contract
  for each row execute function organisations.be_awarded();
--> statement-breakpoint
-- The first contract awards a procurement, the last acceptance accepts it.
create function organisations.carry_procurement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    update organisations.procurement set state = 'AWARDED' where id = new.procurement_id and state = 'BIDS';
  else
    update organisations.procurement set state = 'ACCEPTED' where id = new.procurement_id and state = 'PERFORMING' and not exists (
      select from organisations.contract where procurement_id = new.procurement_id and archived_at is null and accepted_on is null);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger carry_procurement after insert or update of accepted_on on organisations.contract
  for each row execute function organisations.carry_procurement();
--> statement-breakpoint
-- Payments follow the acceptance and are together no more than the contract says (R61), whoever pays at the same time: who
-- comes second waits, which is why the trigger comes before app.copy_place. A key that was used is passed over by the insert.
create function organisations.be_owed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  agreed organisations.contract;
begin
  perform app.lock_parent(new.contract_id::text, true);
  select * into agreed from organisations.contract where id = new.contract_id;
  if exists (select from organisations.payment where contract_id = new.contract_id and key = new.key) then
    return new;
  elsif agreed.id is not null and coalesce(agreed.accepted_on > new.paid_on, true) then
    raise check_violation using constraint = 'payment_paid_on_accepted', message = 'not accepted by then';
  elsif new.amount_fen + (select coalesce(sum(amount_fen), 0) from organisations.payment where contract_id = new.contract_id) > agreed.amount_fen then
    raise check_violation using constraint = 'payment_amount_fen_contracted', message = 'more than was agreed';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger be_owed before insert on organisations.payment
  for each row execute function organisations.be_owed();
--> statement-breakpoint
-- What is evaluated was accepted; the last evaluation evaluates the procurement.
create function organisations.be_accepted() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from organisations.contract where id = new.contract_id and accepted_on <= new.evaluated_on) then
    raise check_violation using constraint = 'contract_evaluation_contract_id_accepted', message = 'not accepted by then';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger be_accepted before insert or update of contract_id, evaluated_on on organisations.contract_evaluation
  for each row execute function organisations.be_accepted();
--> statement-breakpoint
create function organisations.close_procurement() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  closed uuid := (select procurement_id from organisations.contract where id = new.contract_id);
begin
  perform app.lock_parent(closed::text, true);
  update organisations.procurement set state = 'EVALUATED' where id = closed and state = 'ACCEPTED' and not exists (
    select from organisations.contract where procurement_id = closed and archived_at is null and not exists (
      select from organisations.contract_evaluation where contract_id = contract.id and contract_evaluation.archived_at is null));
  return null;
end $$;
--> statement-breakpoint
create trigger close_procurement after insert on organisations.contract_evaluation
  for each row execute function organisations.close_procurement();
--> statement-breakpoint
-- The legal form is what the credit code says: the register is that of civil affairs (5), its second figure the form.
create function organisations.follow_credit_code() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.legal_form is distinct from 'FILED_ONLY' then
    new.legal_form := coalesce(case left(new.credit_code, 2) when '51' then 'ASSOCIATION' when '52' then 'SERVICE_UNIT' when '53' then 'FOUNDATION' end, new.legal_form);
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger follow_credit_code before insert or update of credit_code, legal_form on organisations.social_organisation
  for each row execute function organisations.follow_credit_code();
