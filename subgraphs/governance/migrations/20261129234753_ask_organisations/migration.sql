-- Asks each unit and organisation that has a seat by the day of the meeting and was not asked yet; answers how many.
create or replace function governance.invite_members(meeting uuid) returns integer language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  invited integer;
begin
  insert into governance.meeting_invitation (id, meeting_id, conference_id, unit_id, organisation_id, name, name_search, state, held_on, venue_id, agenda, sample)
    select gen_random_uuid(), m.id, m.conference_id, member.unit_id, member.organisation_id, m.name, m.name_search, m.state, m.held_on, m.venue_id, governance.agenda_of(m.id), m.sample
    from governance.meeting m join governance.conference_member member on member.conference_id = m.conference_id
    where m.id = meeting and m.archived_at is null and coalesce(member.unit_id, member.organisation_id) is not null and member.archived_at is null
      and coalesce(member.since <= m.held_on, true)
    on conflict do nothing;
  get diagnostics invited = row_count;
  return invited;
end $$;
--> statement-breakpoint
-- Who leaves a conference is asked to its next meetings no more.
create or replace function governance.withdraw_invitations() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update governance.meeting_invitation set archived_at = now()
    where conference_id = old.conference_id and (unit_id = old.unit_id or organisation_id = old.organisation_id) and state = 'NOTIFIED' and archived_at is null;
  return null;
end $$;
--> statement-breakpoint
drop trigger withdraw_invitations on governance.conference_member;
--> statement-breakpoint
create trigger withdraw_invitations after update of archived_at, unit_id, organisation_id on governance.conference_member
  for each row when (coalesce(old.unit_id, old.organisation_id) is not null
    and (new.archived_at is not null or (new.unit_id, new.organisation_id) is distinct from (old.unit_id, old.organisation_id)))
  execute function governance.withdraw_invitations();
