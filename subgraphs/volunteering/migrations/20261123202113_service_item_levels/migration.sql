-- Two levels: an item stands under a head of its own station, and the items of a head move to another station along with
-- it. The parent is locked, so that nobody puts it under another meanwhile. Runs after the row is written: a row that is
-- sown again and skipped is not judged by what has changed since. Runs as the writer: row security holds here too.
create function volunteering.keep_service_item_levels() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.parent_id is null then
    update volunteering.service_item set station_id = new.station_id where parent_id = new.id and station_id <> new.station_id;
    return null;
  end if;
  perform from volunteering.service_item
    where id = new.parent_id and parent_id is null and station_id = new.station_id for share;
  if not found or exists (select from volunteering.service_item where parent_id = new.id) then
    raise check_violation using constraint = 'service_item_parent_id_head', message = 'the parent is no head of this station';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_levels after insert or update of parent_id, station_id on volunteering.service_item
  for each row execute function volunteering.keep_service_item_levels();
