-- A unit is in a building once at a time; its last day is part of a tenancy.
alter table buildings.tenancy add constraint tenancy_unit_id_overlap
  exclude using gist (building_id with =, unit_id with =, daterange(starts_on, ends_on, '[]') with &&)
  where (archived_at is null);
