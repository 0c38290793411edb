-- Nobody rises: a grant is written only by a level above it, and never on one's own account. Row security has already
-- kept the writer to his own place.
create function governance.check_grant() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  ranks constant jsonb := '{"system": 0, "district": 1, "street": 2, "community": 3}';
  giver int := ranks ->> app.level();
begin
  if giver = 0 then return new; end if;
  if new.account_id = app.account()
    or new.level in ('DISTRICT', 'AUDITOR')
    or giver is null
    or giver >= coalesce((ranks ->> lower(new.level))::int, 9)
  then
    perform app.refuse('FORBIDDEN', 'forbidden');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger check_grant before insert or update on governance."grant" for each row execute function governance.check_grant();
