-- Accounts that were closed before this was kept. The owner is held by row security as well; `after.sql` forces it again.
alter table governance.closure no force row level security;
--> statement-breakpoint
alter table governance.account_event no force row level security;
--> statement-breakpoint
insert into governance.closure (id, closed_at)
  select account_id, min(created_at) from governance.account_event where kind = 'CLOSED' group by account_id;
--> statement-breakpoint
-- No grant is given to an account that was closed, or for a volunteer who was erased. Whoever closes holds the same locks
-- alone, the volunteer's first: a grant given meanwhile is there before he looks, or is refused here. After the row, not
-- before it: one that is sown again is skipped.
create function governance.refuse_closed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.level = 'VOLUNTEER' then
    perform app.lock_parent(new.place_id::text, false);
    if exists (select from governance.closure where id = new.place_id) then
      raise check_violation using constraint = 'grant_place_id_closed', message = 'the volunteer was erased';
    end if;
  end if;
  perform app.lock_parent(new.account_id::text, false);
  if exists (select from governance.closure where id = new.account_id) then
    raise check_violation using constraint = 'grant_account_id_closed', message = 'the account was closed';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger refuse_closed_insert after insert on governance."grant"
  for each row when (new.archived_at is null) execute function governance.refuse_closed();
--> statement-breakpoint
create trigger refuse_closed_update after update of archived_at, level, place_id, account_id on governance."grant"
  for each row when (new.archived_at is null) execute function governance.refuse_closed();
