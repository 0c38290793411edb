-- The agenda of a meeting as those who were asked read it: what was taken up and is not internal, a line each.
create function governance.agenda_of(meeting uuid) returns text language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select left(string_agg(number || '. ' || name, E'\n' order by number), 4000)
    from (
      select row_number() over (order by created_at, id) as number, name from governance.agenda_item
      where meeting_id = meeting and not internal and archived_at is null and state not in ('RAISED', 'DECLINED')
    ) item
  );
end $$;
--> statement-breakpoint
-- Asks each unit that has a seat by the day of the meeting and was not asked yet; answers how many.
create function governance.invite_members(meeting uuid) returns integer language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  invited integer;
begin
  insert into governance.meeting_invitation (id, meeting_id, conference_id, unit_id, name, name_search, state, held_on, venue_id, agenda, sample)
    select gen_random_uuid(), m.id, m.conference_id, member.unit_id, m.name, m.name_search, m.state, m.held_on, m.venue_id, governance.agenda_of(m.id), m.sample
    from governance.meeting m join governance.conference_member member on member.conference_id = m.conference_id
    where m.id = meeting and m.archived_at is null and member.unit_id is not null and member.archived_at is null
      and coalesce(member.since <= m.held_on, true)
    on conflict do nothing;
  get diagnostics invited = row_count;
  return invited;
end $$;
--> statement-breakpoint
-- What was asked, and what stands on its agenda, follow their meeting. What is sown brings its invitations along.
create function governance.follow_meeting() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held boolean := new.state in ('HELD', 'MINUTED', 'PUBLISHED');
begin
  perform app.lock_parent(new.id::text, true);
  if tg_op = 'UPDATE' then
    if new.conference_id is distinct from old.conference_id
      and exists (select from governance.meeting_invitation where meeting_id = new.id and archived_at is null)
    then
      raise check_violation using constraint = 'meeting_conference_id_invited', message = 'its members are invited';
    end if;
    update governance.meeting_invitation
      set name = new.name, name_search = new.name_search, state = new.state, held_on = new.held_on, venue_id = new.venue_id,
        attended = case when held then attended end
      where meeting_id = new.id and (name, state, held_on, venue_id) is distinct from (new.name, new.state, new.held_on, new.venue_id);
    update governance.agenda_item
      set state = case when held and state = 'ACCEPTED' then 'DISCUSSED' else state end
      where meeting_id = new.id
        and (held and state = 'ACCEPTED' and archived_at is null or published <> (not internal and new.state = 'PUBLISHED'));
  end if;
  if new.state = 'NOTIFIED' and (tg_op = 'INSERT' or old.state <> 'NOTIFIED') and app.level() <> 'system' then
    perform governance.invite_members(new.id);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger follow_meeting after insert or update of state, name, held_on, venue_id, conference_id on governance.meeting
  for each row execute function governance.follow_meeting();
--> statement-breakpoint
-- Who leaves a conference is asked to its next meetings no more.
create function governance.withdraw_invitations() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update governance.meeting_invitation set archived_at = now()
    where conference_id = old.conference_id and unit_id = old.unit_id and state = 'NOTIFIED' and archived_at is null;
  return null;
end $$;
--> statement-breakpoint
create trigger withdraw_invitations after update of archived_at, unit_id on governance.conference_member
  for each row when (old.unit_id is not null and (new.archived_at is not null or new.unit_id is distinct from old.unit_id))
  execute function governance.withdraw_invitations();
--> statement-breakpoint
-- An item stands on the agenda of a meeting of its conference; what a held meeting took up was discussed there.
create function governance.place_item() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  meeting record;
begin
  perform app.lock_parent(new.meeting_id::text, false);
  select state, conference_id into meeting from governance.meeting where id = new.meeting_id;
  if new.meeting_id is not null and meeting.conference_id is distinct from new.conference_id then
    raise check_violation using constraint = 'agenda_item_meeting_id_of_conference', message = 'a meeting of another body';
  end if;
  if new.state = 'ACCEPTED' and meeting.state in ('HELD', 'MINUTED', 'PUBLISHED') then
    new.state := 'DISCUSSED';
  end if;
  new.published := not new.internal and coalesce(meeting.state = 'PUBLISHED', false);
  return new;
end $$;
--> statement-breakpoint
create trigger place_item before insert or update of meeting_id, conference_id, state, internal on governance.agenda_item
  for each row execute function governance.place_item();
--> statement-breakpoint
create function governance.follow_item() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.internal <> new.internal then
    update governance.decision d
      set published = not new.internal and exists (
        select from governance.meeting_record r where r.meeting_id = d.meeting_id and r.state = 'PUBLISHED' and r.archived_at is null)
      where agenda_item_id = new.id;
  end if;
  update governance.meeting_invitation i set agenda = governance.agenda_of(i.meeting_id)
    where i.meeting_id in (new.meeting_id, case when tg_op = 'UPDATE' then old.meeting_id end) and i.archived_at is null
      and i.agenda is distinct from governance.agenda_of(i.meeting_id);
  return null;
end $$;
--> statement-breakpoint
create trigger follow_item after insert or update of meeting_id, name, state, internal, archived_at on governance.agenda_item
  for each row execute function governance.follow_item();
--> statement-breakpoint
-- A decision is of what was discussed, by a meeting of the place or above it that was held; a major matter goes before the
-- council first (R45).
create function governance.check_decision() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  item record;
  taken record;
begin
  perform app.lock_parent(new.meeting_id::text, false);
  select i.state, i.major, i.internal, i.community_id, i.street_id, m.held_on as discussed_on into item
    from governance.agenda_item i left join governance.meeting m on m.id = i.meeting_id where i.id = new.agenda_item_id;
  if item.state in ('RAISED', 'ACCEPTED', 'DECLINED') then
    raise check_violation using constraint = 'decision_agenda_item_id_discussed', message = 'not discussed yet';
  end if;
  select held_on into taken from governance.meeting
    where id = new.meeting_id and state in ('HELD', 'MINUTED', 'PUBLISHED')
      and coalesce(community_id = item.community_id, community_id is null) and coalesce(street_id = item.street_id, street_id is null);
  if not found then
    raise check_violation using constraint = 'decision_meeting_id_held', message = 'no meeting that was held here';
  end if;
  if item.major and not coalesce(taken.held_on >= item.discussed_on, false) then
    raise check_violation using constraint = 'decision_meeting_id_after_council', message = 'before the council discussed it';
  end if;
  new.published := not item.internal and exists (
    select from governance.meeting_record where meeting_id = new.meeting_id and state = 'PUBLISHED' and archived_at is null);
  return new;
end $$;
--> statement-breakpoint
create trigger check_decision before insert or update of agenda_item_id, meeting_id on governance.decision
  for each row execute function governance.check_decision();
--> statement-breakpoint
create function governance.follow_decision() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update governance.agenda_item set state = 'DECIDED' where id = new.agenda_item_id and state = 'DISCUSSED';
  return null;
end $$;
--> statement-breakpoint
create trigger follow_decision after insert on governance.decision for each row execute function governance.follow_decision();
--> statement-breakpoint
-- Decisions are published with the minutes of their meeting.
create function governance.publish_decisions() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform app.lock_parent(new.meeting_id::text, true);
  update governance.decision d set published = should.be
    from (
      select d.id, not i.internal and exists (
        select from governance.meeting_record r where r.meeting_id = d.meeting_id and r.state = 'PUBLISHED' and r.archived_at is null) as be
      from governance.decision d join governance.agenda_item i on i.id = d.agenda_item_id
      where d.meeting_id in (new.meeting_id, case when tg_op = 'UPDATE' then old.meeting_id end)
    ) should
    where should.id = d.id and d.published <> should.be;
  return null;
end $$;
--> statement-breakpoint
create trigger publish_decisions after insert or update of state, meeting_id, archived_at on governance.meeting_record
  for each row execute function governance.publish_decisions();
--> statement-breakpoint
-- An item stays in action until all that is done about it is verified.
create function governance.follow_action() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  -- two who verify at once see each other's
  perform from governance.agenda_item
    where id in (new.agenda_item_id, case when tg_op = 'UPDATE' then old.agenda_item_id end) order by id for no key update;
  if tg_op = 'INSERT' and exists (
    select from governance.agenda_item where id = new.agenda_item_id and state in ('RAISED', 'ACCEPTED', 'DECLINED')
  ) then
    raise check_violation using constraint = 'action_item_agenda_item_id_discussed', message = 'not discussed yet';
  end if;
  update governance.agenda_item item set state = should.be
    from (
      select agenda_item_id, case when bool_or(state in ('OPEN', 'DONE')) then 'ACTION' when bool_or(state = 'VERIFIED') then 'VERIFIED' end as be
      from governance.action_item
      where agenda_item_id in (new.agenda_item_id, case when tg_op = 'UPDATE' then old.agenda_item_id end) and archived_at is null
      group by agenda_item_id
    ) should
    where should.agenda_item_id = item.id and item.state in ('DISCUSSED', 'DECIDED', 'ACTION', 'VERIFIED') and item.state <> should.be;
  return null;
end $$;
--> statement-breakpoint
create trigger follow_action after insert or update of state, archived_at, agenda_item_id on governance.action_item
  for each row execute function governance.follow_action();
