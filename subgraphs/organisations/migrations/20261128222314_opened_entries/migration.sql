-- Who opens an entry, or opens it again, says that it is true.
create function organisations.confirm_opened() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.confirmed_at := now();
  return new;
end $$;
--> statement-breakpoint
create trigger confirm_opened before update of state on organisations.need
  for each row when (new.state = 'OPEN' and old.state <> 'OPEN') execute function organisations.confirm_opened();
--> statement-breakpoint
create trigger confirm_opened before update of state on organisations.service_offer
  for each row when (new.state = 'OPEN' and old.state <> 'OPEN') execute function organisations.confirm_opened();
--> statement-breakpoint
create trigger confirm_opened before update of state on organisations.shared_resource
  for each row when (new.state = 'OPEN' and old.state <> 'OPEN') execute function organisations.confirm_opened();
