-- Who attended is entered once the training was held. Runs after the row is written: a row that is sown again and skipped is
-- not judged.
create function volunteering.judge_training_attendance() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from volunteering.training where id = new.training_id and held_on > (now() at time zone 'Asia/Shanghai')::date) then
    raise check_violation using constraint = 'training_attendance_training_id_early', message = 'it was not held yet';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger judge after insert or update of training_id on volunteering.training_attendance
  for each row execute function volunteering.judge_training_attendance();
--> statement-breakpoint
-- Whether somebody may sign up for an activity that requires a training: he has attended it, or another of its topic.
create function volunteering.is_trained(person uuid, required uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from volunteering.training_attendance attendance
      join volunteering.training attended on attended.id = attendance.training_id
      join volunteering.training wanted on wanted.topic = attended.topic
    where attendance.volunteer_id = person and attendance.archived_at is null and attended.archived_at is null and wanted.id = required
  )
$$;
--> statement-breakpoint
-- Seats of a shift, or the next place in its queue. Whoever changes seats locks the activity's row first, so that nobody
-- takes what another has taken. Who brings children and does not stay needs no training; the host lets somebody in without it
-- for a reason, which is kept.
create or replace function volunteering.sign_up(wish jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  wanted constant uuid := wish ->> 'shiftId';
  person constant uuid := wish ->> 'volunteerId';
  attends constant boolean := wish ->> 'attends';
  children constant integer := wish ->> 'children';
  asked constant integer := attends::integer + children;
  held record;
  is_free boolean;
  is_waived boolean;
  made uuid;
begin
  perform from volunteering.activity where id = (select activity_id from volunteering.shift where id = wanted) for no key update;
  select shift.activity_id, shift.starts_at, shift.ends_at, activity.state, activity.required_training_id, total.seats, total.seats_taken, total.waiting_count into held
  from volunteering.shift
    join volunteering.activity on activity.id = shift.activity_id
    join volunteering.shift_total total on total.shift_id = shift.id
  where shift.id = wanted and shift.archived_at is null;
  if held.state is null or held.state not in ('PUBLISHED', 'FULL', 'RUNNING') or held.ends_at <= now() or level = 'volunteer' and held.starts_at <= now() then
    perform volunteering.refuse_by('sign_up_shift_id_closed');
  end if;
  perform app.lock_parent(person::text, true);
  if not exists (select from volunteering.volunteer where id = person and archived_at is null) then
    perform volunteering.refuse_by('sign_up_volunteer_id_gone');
  end if;
  if exists (select from volunteering.sign_up where shift_id = wanted and volunteer_id = person and state <> 'CANCELLED') then
    perform volunteering.refuse_by('sign_up_shift_id_unique');
  end if;
  if attends and exists (
    select from volunteering.sign_up as other
    where other.volunteer_id = person and other.attends and other.state in ('CONFIRMED', 'ATTENDED')
      and tstzrange(other.starts_at, other.ends_at) && tstzrange(held.starts_at, held.ends_at)
  ) then
    perform volunteering.refuse_by('sign_up_shift_id_overlap');
  end if;
  is_waived := attends and held.required_training_id is not null and not volunteering.is_trained(person, held.required_training_id);
  if is_waived and (level = 'volunteer' or wish ->> 'trainingWaiver' is null) then
    perform volunteering.refuse_by('sign_up_shift_id_training');
  end if;
  if asked > held.seats then
    perform volunteering.refuse_by('sign_up_children_limit');
  end if;
  is_free := held.seats_taken + asked <= held.seats;
  insert into volunteering.sign_up (id, shift_id, volunteer_id, state, attends, children, guardian_agreed_at, waiting_place, training_waiver)
  values (
    gen_random_uuid(), wanted, person, case when is_free then 'CONFIRMED' else 'WAITLISTED' end, attends, children,
    case when children > 0 and (wish ->> 'guardianAgrees')::boolean then now() end,
    case when not is_free then held.waiting_count + 1 end,
    case when is_waived then wish ->> 'trainingWaiver' end
  ) returning id into made;
  perform volunteering.keep_full(held.activity_id);
  return jsonb_build_object('signUp', made);
end $$;
--> statement-breakpoint
-- A commendation bears the name its recipient has now; a consent is to one's own name alone and does not pass to another's.
create function volunteering.fill_commendation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if (old.volunteer_id, old.team_id, old.group_id, old.shop_id) is not distinct from (new.volunteer_id, new.team_id, new.group_id, new.shop_id) then
      return new;
    end if;
    new.consented_on := nullif(new.consented_on, old.consented_on);
  end if;
  new.recipient := coalesce(
    (select display_name from volunteering.volunteer where id = new.volunteer_id),
    (select name from volunteering.team where id = new.team_id),
    (select name from volunteering.volunteer_group where id = new.group_id),
    (select name from volunteering.affiliated_shop where id = new.shop_id), '');
  return new;
end $$;
--> statement-breakpoint
create trigger fill before insert or update of volunteer_id, team_id, group_id, shop_id on volunteering.commendation
  for each row execute function volunteering.fill_commendation();
--> statement-breakpoint
-- Runs after the row is written: a row that is sown again and skipped is not judged by what has changed since.
create function volunteering.judge_commendation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  today constant date := now() at time zone 'Asia/Shanghai';
begin
  if new.awarded_on > today then
    raise check_violation using constraint = 'commendation_awarded_on_future', message = 'it lies ahead';
  end if;
  if new.consented_on > today then
    raise check_violation using constraint = 'commendation_consented_on_future', message = 'it lies ahead';
  end if;
  if new.consented_on is not null and exists (select from volunteering.volunteer where id = new.volunteer_id and erased_at is not null) then
    raise check_violation using constraint = 'commendation_volunteer_id_erased', message = 'the volunteer was erased';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger judge after insert or update of volunteer_id, awarded_on, consented_on on volunteering.commendation
  for each row execute function volunteering.judge_commendation();
--> statement-breakpoint
-- The person, or a clerk of the place for him, makes the name public or takes it down.
create function volunteering.consent_to_commendation(wish jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  agrees constant boolean := wish ->> 'agrees';
  held volunteering.commendation;
  is_mine boolean;
begin
  select * into held from volunteering.commendation where id = (wish ->> 'id')::uuid and archived_at is null for no key update;
  is_mine := coalesce(case level when 'volunteer' then held.volunteer_id = app.id() else volunteering.is_clerk_of(level, held.street_id, held.community_id) end, false);
  if held.id is null or not is_mine and not held.published and level <> 'auditor' then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  end if;
  if not is_mine then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  end if;
  if held.version <> (wish ->> 'version')::integer then
    perform volunteering.refuse_act('CONFLICT', 'conflict', held.version);
  end if;
  if held.volunteer_id is null then
    perform volunteering.refuse_by('commendation_id_person');
  end if;
  if agrees <> (held.consented_on is not null) then
    update volunteering.commendation set consented_on = case when agrees then (now() at time zone 'Asia/Shanghai')::date end where id = held.id;
  end if;
  return jsonb_build_object('commendation', held.id);
end $$;
