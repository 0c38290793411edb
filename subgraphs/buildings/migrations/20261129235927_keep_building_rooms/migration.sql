-- Whose station a venue houses: a room of its own is kept by the manager of that building.
create function buildings.building_of(venue uuid) returns uuid language sql stable set search_path = pg_catalog, pg_temp
  return (select building_id from buildings.building_station where venue_id = venue and archived_at is null);
--> statement-breakpoint
create function buildings.fill_building() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.building_id := case when new.unit_id is null then buildings.building_of(new.venue_id) end;
  return new;
end $$;
--> statement-breakpoint
create trigger fill_building before insert or update of venue_id, unit_id on buildings.room for each row execute function buildings.fill_building();
--> statement-breakpoint
-- A station that moves in or out takes the rooms of its venue along.
create function buildings.follow_station() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update buildings.room set building_id = buildings.building_of(venue_id)
    where venue_id in (new.venue_id, case when tg_op = 'UPDATE' then old.venue_id end) and unit_id is null
      and building_id is distinct from buildings.building_of(venue_id);
  return null;
end $$;
--> statement-breakpoint
create trigger follow_station after insert or update of venue_id, building_id, archived_at on buildings.building_station
  for each row execute function buildings.follow_station();
--> statement-breakpoint
create function buildings.carry_building() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update buildings.room_window set building_id = new.building_id where room_id = new.id;
  update buildings.room_booking set building_id = new.building_id where room_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger carry_building after update of building_id, unit_id, venue_id on buildings.room
  for each row when (new.building_id is distinct from old.building_id) execute function buildings.carry_building();
--> statement-breakpoint
-- Windows and bookings are kept by whom the room is of.
create or replace function buildings.fill_room_unit() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  select unit_id, building_id into new.unit_id, new.building_id from buildings.room where id = new.room_id;
  return new;
end $$;
--> statement-breakpoint
alter table buildings.room no force row level security;
--> statement-breakpoint
alter table buildings.room_window no force row level security;
--> statement-breakpoint
alter table buildings.room_booking no force row level security;
--> statement-breakpoint
alter table buildings.building_station no force row level security;
--> statement-breakpoint
update buildings.room set building_id = buildings.building_of(venue_id) where unit_id is null and buildings.building_of(venue_id) is not null;
--> statement-breakpoint
alter table buildings.room force row level security;
--> statement-breakpoint
alter table buildings.room_window force row level security;
--> statement-breakpoint
alter table buildings.room_booking force row level security;
--> statement-breakpoint
alter table buildings.building_station force row level security;
