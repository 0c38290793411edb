DROP INDEX "organisations"."payment_key_unique";--> statement-breakpoint
ALTER TABLE "organisations"."payment" DROP COLUMN "key";--> statement-breakpoint
-- A key pays once by the act it is kept with; a payment has none of its own any more.
create or replace function organisations.be_owed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  agreed organisations.contract;
begin
  perform app.lock_parent(new.contract_id::text, true);
  select * into agreed from organisations.contract where id = new.contract_id;
  if agreed.id is not null and coalesce(agreed.accepted_on > new.paid_on, true) then
    raise check_violation using constraint = 'payment_paid_on_accepted', message = 'not accepted by then';
  elsif new.amount_fen + (select coalesce(sum(amount_fen), 0) from organisations.payment where contract_id = new.contract_id) > agreed.amount_fen then
    raise check_violation using constraint = 'payment_amount_fen_contracted', message = 'more than was agreed';
  end if;
  return new;
end $$;
