-- The station of a group or a post lies in their community, the route of a stop in its street: held by one key each,
-- whichever of the two moves.
alter table volunteering.volunteer_group add constraint volunteer_group_station_id_community_id
  foreign key (station_id, community_id) references volunteering.service_station (id, community_id);
--> statement-breakpoint
alter table volunteering.volunteer_post add constraint volunteer_post_station_id_community_id
  foreign key (station_id, community_id) references volunteering.service_station (id, community_id);
--> statement-breakpoint
alter table volunteering.service_route add constraint service_route_id_street_id unique (id, street_id);
--> statement-breakpoint
alter table volunteering.route_stop add constraint route_stop_route_id_street_id
  foreign key (route_id, street_id) references volunteering.service_route (id, street_id);
--> statement-breakpoint
-- A volunteer holds a post once at a time; the last day is part of the term.
alter table volunteering.post_holder add constraint post_holder_volunteer_id_overlap
  exclude using gist (post_id with =, volunteer_id with =, daterange(starts_on, ends_on, '[]') with &&)
  where (archived_at is null);
--> statement-breakpoint
-- How many hold a post at once, on the day from `since` on when it is most; counted alone, so that two who fill the last
-- seat wait for each other. Runs as the writer, who reads every holder of a post of his place.
create function volunteering.most_holders(post uuid, since date) returns bigint language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('seats ' || post, 0));
  return (
    select coalesce(max(holders), 0) from (
      select (
        select count(*) from volunteering.post_holder other
        where other.post_id = post and other.archived_at is null
          and greatest(term.starts_on, since) between other.starts_on and coalesce(other.ends_on, 'infinity')
      ) as holders
      from volunteering.post_holder term
      where term.post_id = post and term.archived_at is null and coalesce(term.ends_on, 'infinity') >= since
    ) days
  );
end $$;
--> statement-breakpoint
-- Never more holders a day than seats. Runs after the row is written: a row that is sown again and skipped is not judged.
create function volunteering.keep_seats() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if volunteering.most_holders(new.post_id, new.starts_on) > (select seats from volunteering.volunteer_post where id = new.post_id) then
    raise check_violation using constraint = 'post_holder_post_id_seats', message = 'the seats of the post are taken';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_seats_new after insert on volunteering.post_holder
  for each row when (new.archived_at is null) execute function volunteering.keep_seats();
--> statement-breakpoint
create trigger keep_seats_changed after update on volunteering.post_holder
  for each row when (
    new.archived_at is null
    and (old.post_id, old.starts_on, old.ends_on, old.archived_at) is distinct from (new.post_id, new.starts_on, new.ends_on, new.archived_at)
  )
  execute function volunteering.keep_seats();
--> statement-breakpoint
-- Nor fewer seats than holders from today on.
create function volunteering.keep_holders() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if volunteering.most_holders(new.id, current_date) > new.seats then
    raise check_violation using constraint = 'volunteer_post_seats_taken', message = 'more hold the post than that';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_holders after update of seats on volunteering.volunteer_post
  for each row when (new.seats < old.seats) execute function volunteering.keep_holders();
