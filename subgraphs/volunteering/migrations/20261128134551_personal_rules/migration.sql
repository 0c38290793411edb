-- A consent is to the purpose of its text, never changes, and is withdrawn once. Nothing is kept of who was erased.
create function volunteering.keep_consent() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  first_day date;
begin
  -- a row that is sown again is skipped, whatever has become of it since
  if tg_op = 'INSERT' and exists (select from volunteering.consent where id = new.id) then
    return new;
  end if;
  if tg_op = 'INSERT' then
    perform app.lock_parent(new.volunteer_id::text, false);
    if exists (select from volunteering.volunteer where id = new.volunteer_id and erased_at is not null) then
      raise check_violation using constraint = 'consent_volunteer_id_erased', message = 'the volunteer was erased';
    end if;
    perform app.lock_parent(new.text_id::text, false);
    select purpose, valid_from into new.purpose, first_day from volunteering.consent_text where id = new.text_id;
    if new.given_on < first_day or new.given_on > current_date then
      raise check_violation using constraint = 'consent_given_on_range', message = 'the text was not valid then';
    end if;
    if app.level() = 'volunteer' and (new.channel <> 'ONLINE' or new.by_guardian)
      or app.level() in ('district', 'street', 'community') and new.channel = 'ONLINE' then
      raise check_violation using constraint = 'consent_channel_own', message = 'somebody else gives it so';
    end if;
    return new;
  end if;
  if old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at
    or (old.volunteer_id, old.text_id, old.purpose, old.channel, old.by_guardian, old.given_on)
      <> (new.volunteer_id, new.text_id, new.purpose, new.channel, new.by_guardian, new.given_on) then
    raise check_violation using constraint = 'consent_withdrawn_at_final', message = 'a consent is only withdrawn';
  end if;
  if old.withdrawn_at is null and new.withdrawn_at is not null then
    new.withdrawn_at := now();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_consent before insert or update on volunteering.consent
  for each row execute function volunteering.keep_consent();
--> statement-breakpoint
-- What a withdrawn consent covered, and no other covers, is deleted with it. Runs as whoever withdraws. Writers of the private
-- part hold the same lock shared: none of them builds on a consent that goes meanwhile.
create function volunteering.forget_withdrawn() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held text[];
begin
  perform app.lock_parent(new.volunteer_id::text, true);
  held := array(
    select purpose from volunteering.consent
    where volunteer_id = new.volunteer_id and withdrawn_at is null and (by_guardian or not exists (
      select from volunteering.registration
      where volunteer_id = new.volunteer_id and birth_year >= extract(year from now()) - 18
    ))
  );
  update volunteering.registration set
    real_name = case when held && array['SERVICE_MATCHING', 'INSURANCE'] then real_name end,
    real_name_sealed = case when held && array['SERVICE_MATCHING', 'INSURANCE'] then real_name_sealed end,
    real_name_index = case when held && array['SERVICE_MATCHING', 'INSURANCE'] then real_name_index end,
    phone = case when 'SERVICE_MATCHING' = any(held) then phone end,
    phone_sealed = case when 'SERVICE_MATCHING' = any(held) then phone_sealed end,
    phone_index = case when 'SERVICE_MATCHING' = any(held) then phone_index end,
    id_number = case when 'INSURANCE' = any(held) then id_number end,
    id_number_sealed = case when 'INSURANCE' = any(held) then id_number_sealed end,
    id_number_index = case when 'INSURANCE' = any(held) then id_number_index end,
    birth_year = case when 'INSURANCE' = any(held) then birth_year end,
    home_address = case when 'NEARBY_SERVICE' = any(held) then home_address end,
    home_address_sealed = case when 'NEARBY_SERVICE' = any(held) then home_address_sealed end,
    sealing_key = case when held <> '{}' then sealing_key end
  where volunteer_id = new.volunteer_id;
  return null;
end $$;
--> statement-breakpoint
create trigger forget_withdrawn after update of withdrawn_at on volunteering.consent
  for each row when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function volunteering.forget_withdrawn();
--> statement-breakpoint
-- A value is kept only while a consent covers it; of who is under 18, the guardian's. A sown row is judged like any other.
create function volunteering.need_consent() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  missing text;
begin
  perform app.lock_parent(new.volunteer_id::text, false);
  select field into missing from (values
    ('real_name', new.real_name is not null, array['SERVICE_MATCHING', 'INSURANCE']),
    ('phone', new.phone is not null, array['SERVICE_MATCHING']),
    ('id_number', new.id_number is not null, array['INSURANCE']),
    ('home_address', new.home_address is not null, array['NEARBY_SERVICE']),
    ('birth_year', new.birth_year is not null, array['INSURANCE'])
  ) needed (field, is_held, purposes)
  where is_held and (exists (
    select from volunteering.volunteer where id = new.volunteer_id and erased_at is not null
  ) or not exists (
    select from volunteering.consent
    where volunteer_id = new.volunteer_id and withdrawn_at is null and purpose = any(purposes)
      and (by_guardian or new.birth_year is null or new.birth_year < extract(year from now()) - 18)
  )) limit 1;
  if missing is not null then
    raise check_violation using constraint = 'registration_' || missing || '_consent', message = 'no consent covers it';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger need_consent after insert or update on volunteering.registration
  for each row execute function volunteering.need_consent();
--> statement-breakpoint
-- What somebody has agreed to stays as it was written.
create function volunteering.freeze_consent_text() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform app.lock_parent(new.id::text, true);
  if (old.text, old.purpose, old.edition, old.valid_from) <> (new.text, new.purpose, new.edition, new.valid_from)
    and exists (select from volunteering.consent where text_id = new.id) then
    raise check_violation using constraint = 'consent_text_text_frozen', message = 'somebody has agreed to it';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger freeze_text before update on volunteering.consent_text
  for each row execute function volunteering.freeze_consent_text();
--> statement-breakpoint
-- Who was erased stays archived and nameless.
create function volunteering.keep_erased() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.archived_at is null or new.erased_at is distinct from old.erased_at or new.display_name <> old.display_name then
    raise check_violation using constraint = 'volunteer_erased_at_final', message = 'the volunteer was erased';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_erased before update on volunteering.volunteer
  for each row when (old.erased_at is not null) execute function volunteering.keep_erased();
