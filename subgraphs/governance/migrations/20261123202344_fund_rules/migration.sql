-- What three tables promise beyond a row. Each refusal bears the name of a CHECK of its table, so that it has words and a
-- field; all run as the writer, who may read these tables whole.

-- What each community is given in a year, in fen; null where no rule or step covers it.
create function governance.fund_due(wanted text, in_year int) returns bigint language sql stable
  set search_path = pg_catalog, pg_temp
  return case when wanted = 'SERVICE'
    then (select amount_fen from governance.fund_step where year = in_year and archived_at is null)
    else (select amount_fen from governance.fund_rule where kind = wanted and from_year <= in_year and archived_at is null order by from_year desc limit 1)
  end;
--> statement-breakpoint
-- After the row: sowing again a row that is there asks nothing of it.
create function governance.check_fund_due() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  due bigint := governance.fund_due(new.kind, new.year);
begin
  if due is null then
    raise check_violation using constraint = 'fund_allocation_year_covered', message = 'nothing is due in this year';
  elsif new.amount_fen <> due then
    raise check_violation using constraint = 'fund_allocation_amount_fen_due', message = 'another amount is due';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger check_fund_due after insert or update of year, kind, amount_fen, archived_at on governance.fund_allocation
  for each row when (new.archived_at is null) execute function governance.check_fund_due();
--> statement-breakpoint
-- Steps are looked at all together, when a statement is done; writers wait for each other, so that none misses the other's.
create function governance.check_fund_steps() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock('governance.fund_step'::regclass::oid::bigint);
  if exists (
    select from (
      select amount_fen < lag(amount_fen) over (order by year) as falls from governance.fund_step where archived_at is null
    ) steps where falls
  ) then
    raise check_violation using constraint = 'fund_step_amount_fen_in_plan', message = 'a step falls';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger check_fund_steps after insert or update on governance.fund_step
  for each statement execute function governance.check_fund_steps();
--> statement-breakpoint
-- A brand lies under one of its own kind or a wider one, and never below itself.
create function governance.check_brand_parent() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  widest_first constant text[] := array['DISTRICT', 'STREET', 'COMMUNITY_FEATURE', 'VOLUNTEER_SERVICE'];
begin
  perform pg_advisory_xact_lock('governance.brand'::regclass::oid::bigint);
  if exists (
    with recursive above as (
      select id, parent_id from governance.brand where id = new.parent_id
      union
      select brand.id, brand.parent_id from governance.brand brand join above on brand.id = above.parent_id
    )
    select from above where id = new.id
  ) or exists (
    select from governance.brand child join governance.brand parent on parent.id = child.parent_id
    where new.id in (child.id, parent.id)
      and array_position(widest_first, parent.kind) > array_position(widest_first, child.kind)
  ) then
    raise check_violation using constraint = 'brand_parent_id_above', message = 'the parent is not above';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger check_brand_parent after insert or update of parent_id, kind on governance.brand
  for each row execute function governance.check_brand_parent();
