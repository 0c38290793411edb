-- How many have come to an activity, or to one shift of it: volunteers seen there or recorded as serving then, and the children
-- they signed up with them.
create or replace function volunteering.came_count(held_id uuid, of_shift uuid) returns integer language sql stable set search_path = pg_catalog, pg_temp as $$
  with seat as (
    select sign_up.volunteer_id, sign_up.attends, sign_up.children,
      sign_up.state = 'ATTENDED' or sign_up.attends and exists (
        select from volunteering.service_record record
        where record.activity_id = held_id and record.volunteer_id = sign_up.volunteer_id and record.archived_at is null
          and record.state <> 'VOIDED' and record.starts_at < sign_up.ends_at and record.ends_at > sign_up.starts_at) as came
    from volunteering.sign_up join volunteering.shift on shift.id = sign_up.shift_id
    where shift.activity_id = held_id and coalesce(shift.id = of_shift, true) and sign_up.state in ('CONFIRMED', 'ATTENDED')
  )
  select (select count(*)::integer from (
    select volunteer_id from seat where came and attends
    union
    select record.volunteer_id from volunteering.service_record record left join volunteering.shift on shift.id = of_shift
    where record.activity_id = held_id and record.archived_at is null and record.state <> 'VOIDED'
      and (of_shift is null or record.starts_at < shift.ends_at and record.ends_at > shift.starts_at)
  ) came) + (select coalesce(sum(children), 0)::integer from seat where came)
$$;
