-- Visits are counted once the activity has begun. Runs after the row is written: a row that is sown again and skipped is not judged.
create function volunteering.keep_attendance() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from volunteering.activity where id = new.activity_id and starts_at > now()) then
    raise check_violation using constraint = 'attendance_visits_early', message = 'it has not begun';
  end if;
  insert into volunteering.attendance_total as total (activity_id, age_band, visits) values (new.activity_id, new.age_band, new.visits)
  on conflict (activity_id, age_band) do update set visits = excluded.visits;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_total after insert or update of visits on volunteering.attendance
  for each row execute function volunteering.keep_attendance();
--> statement-breakpoint
-- The steps of a nomination. A public name whose consent is withdrawn is taken down in the same change (R32).
create function volunteering.keep_nomination() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.consented_on is not null and new.consented_on is null and new.state = old.state and old.published then
    new.state := 'REVIEWED';
  end if;
  if old.state <> new.state and not (old.state || ' ' || new.state) = any (array[
    'PROPOSED REVIEWED', 'PROPOSED DECLINED', 'REVIEWED DECLINED', 'REVIEWED PUBLISHED', 'PUBLISHED AWARDED',
    'PUBLISHED REVIEWED', 'AWARDED REVIEWED', 'DECLINED PROPOSED'
  ]) then
    raise check_violation using constraint = 'nomination_state_step', message = 'no such step';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_state before update of state, consented_on on volunteering.nomination
  for each row execute function volunteering.keep_nomination();
--> statement-breakpoint
-- Runs after the row is written: a row that is sown again and skipped is not judged by what has changed since.
create function volunteering.judge_nomination() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from volunteering.activity where id = new.activity_id and kind = 'CONTEST') then
    raise check_violation using constraint = 'nomination_activity_id_contest', message = 'no contest';
  end if;
  if new.consented_on > (now() at time zone 'Asia/Shanghai')::date then
    raise check_violation using constraint = 'nomination_consented_on_future', message = 'it lies ahead';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger judge after insert or update of activity_id, consented_on on volunteering.nomination
  for each row execute function volunteering.judge_nomination();
--> statement-breakpoint
-- The steps of a visit request; when it comes to its end, and which volunteer it has, follow.
create function volunteering.keep_visit_request() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.state <> new.state and not (old.state || ' ' || new.state) = any (array[
    'REQUESTED ACCEPTED', 'REQUESTED DECLINED', 'REQUESTED CANCELLED', 'ACCEPTED REQUESTED', 'ACCEPTED VISITED',
    'ACCEPTED DECLINED', 'ACCEPTED CANCELLED', 'VISITED CONFIRMED', 'CONFIRMED RATED'
  ]) then
    raise check_violation using constraint = 'visit_request_state_step', message = 'no such step';
  end if;
  if new.state = 'REQUESTED' and tg_op = 'UPDATE' and old.state = 'ACCEPTED' then
    new.volunteer_id := null;
  end if;
  new.closed_at := case when new.state in ('CONFIRMED', 'RATED', 'DECLINED', 'CANCELLED') then coalesce(new.closed_at, now()) end;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_state before insert or update of state on volunteering.visit_request
  for each row execute function volunteering.keep_visit_request();
--> statement-breakpoint
-- Nothing private is kept anew of what is closed. Runs after the row is written: what is sown again and skipped is not judged.
create function volunteering.keep_visit_contact() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.sealing_key is not null and exists (select from volunteering.visit_request where id = new.request_id and closed_at is not null) then
    raise check_violation using constraint = 'visit_contact_request_id_closed', message = 'the request is closed';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_contact after insert or update of call_name_sealed, address_sealed on volunteering.visit_contact
  for each row execute function volunteering.keep_visit_contact();
