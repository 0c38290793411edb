-- The request an act is about, locked: one the actor sees, in his hands, and as he has read it. A volunteer has in his what waits
-- and what he has accepted, where the act is one of who goes.
create function volunteering.visit_of(input jsonb, level text, of_who_goes boolean) returns volunteering.visit_request language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  request volunteering.visit_request;
  in_charge boolean;
  goes boolean;
begin
  select * into request from volunteering.visit_request where id = (input ->> 'id')::uuid and archived_at is null for no key update;
  in_charge := volunteering.is_clerk_of(level, request.street_id, request.community_id);
  goes := level = 'volunteer' and coalesce(request.volunteer_id = app.id(), false);
  if request.id is null or not (in_charge or goes or request.published or level = 'auditor') then
    perform volunteering.refuse_act('NOT_FOUND', 'notFound');
  elsif not (in_charge or of_who_goes and (goes or level = 'volunteer' and request.state = 'REQUESTED')) then
    perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
  elsif request.version <> (input ->> 'version')::integer then
    perform volunteering.refuse_act('CONFLICT', 'conflict', request.version);
  end if;
  return request;
end $$;
--> statement-breakpoint
-- Gives a request that waits to a volunteer: himself, or whom a clerk in charge names.
create function volunteering.accept_visit(input jsonb, level text) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  request volunteering.visit_request := volunteering.visit_of(input, level, true);
  who uuid := (input ->> 'volunteerId')::uuid;
begin
  if level = 'volunteer' then
    if who <> app.id() then
      perform volunteering.refuse_act('FORBIDDEN', 'forbidden');
    end if;
    who := app.id();
  end if;
  if who is null then
    perform volunteering.refuse_by('visit_request_volunteer_id_given');
  end if;
  if request.state <> 'REQUESTED' then
    perform volunteering.refuse_by('visit_request_state_step');
  end if;
  if not exists (
    select from volunteering.volunteer where id = who and archived_at is null
      and (level = 'volunteer' or volunteering.is_clerk_of(level, street_id, community_id))
  ) then
    raise foreign_key_violation using constraint = 'visit_request_volunteer_id_known', message = 'no such volunteer';
  end if;
  update volunteering.visit_request set state = 'ACCEPTED', volunteer_id = who where id = request.id;
  return jsonb_build_object('visit', request.id);
end $$;
--> statement-breakpoint
-- Takes a request to a state; which may follow which is held by its trigger.
create function volunteering.step_visit(input jsonb, level text, next_state text, of_who_goes boolean) returns jsonb language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  request volunteering.visit_request := volunteering.visit_of(input, level, of_who_goes);
begin
  if request.state = next_state then
    perform volunteering.refuse_by('visit_request_state_step');
  end if;
  update volunteering.visit_request set state = next_state, rating = coalesce((input ->> 'rating')::integer, rating) where id = request.id;
  return jsonb_build_object('visit', request.id);
end $$;
--> statement-breakpoint
create function volunteering.record_visit(input jsonb, level text) returns jsonb language sql set search_path = pg_catalog, pg_temp as $$
  select volunteering.step_visit(input, level, 'VISITED', true)
$$;
--> statement-breakpoint
create function volunteering.confirm_visit(input jsonb, level text) returns jsonb language sql set search_path = pg_catalog, pg_temp as $$
  select volunteering.step_visit(input, level, 'CONFIRMED', false)
$$;
--> statement-breakpoint
create function volunteering.rate_visit(input jsonb, level text) returns jsonb language sql set search_path = pg_catalog, pg_temp as $$
  select volunteering.step_visit(input, level, 'RATED', false)
$$;
--> statement-breakpoint
create function volunteering.decline_visit(input jsonb, level text) returns jsonb language sql set search_path = pg_catalog, pg_temp as $$
  select volunteering.step_visit(input, level, 'DECLINED', false)
$$;
--> statement-breakpoint
create function volunteering.cancel_visit(input jsonb, level text) returns jsonb language sql set search_path = pg_catalog, pg_temp as $$
  select volunteering.step_visit(input, level, 'CANCELLED', false)
$$;
