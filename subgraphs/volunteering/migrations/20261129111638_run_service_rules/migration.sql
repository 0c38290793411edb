-- Visits of a service are those of a halt of its route that was made; what they come to is kept beside, for everybody. Runs after
-- the row is written: a row that is sown again and skipped is not judged.
create function volunteering.keep_run_service() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.archived_at is null and not exists (
    select from volunteering.route_run run
      join volunteering.route_stop stop on stop.id = run.stop_id
      join volunteering.route_service service on service.route_id = stop.route_id
    where run.id = new.run_id and service.id = new.service_id
  ) then
    raise check_violation using constraint = 'run_service_service_id_route', message = 'it is of another route';
  end if;
  if new.archived_at is null and not exists (select from volunteering.route_run where id = new.run_id and state = 'SERVED') then
    raise check_violation using constraint = 'run_service_run_id_served', message = 'the train has not halted';
  end if;
  insert into volunteering.run_service_total as total (run_id, service_id, visits)
  select given.run_id, given.service_id, (
    select coalesce(sum(counted.visits), 0) from volunteering.run_service counted
    where counted.run_id = given.run_id and counted.service_id = given.service_id and counted.archived_at is null)
  from (select new.run_id, new.service_id union select old.run_id, old.service_id) given
  where given.run_id is not null
  on conflict (run_id, service_id) do update set visits = excluded.visits;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_total after insert or update of run_id, service_id, visits, archived_at on volunteering.run_service
  for each row execute function volunteering.keep_run_service();
