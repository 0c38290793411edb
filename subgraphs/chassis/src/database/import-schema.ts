/**
 * Writes rows of a sheet, set by set. Each row is its id, its version or null, and the values of its columns; answered in
 * the same order: the version that stands there, whether its values are others, whether it was written, or the error that
 * refused it. To whom a value is withheld, any he gives is another. Runs as whoever imports. Parts that fail are halved, so
 * that what is wrong is found in few steps and what is right stays written.
 */
export const importSchema = `
create or replace function app.write_rows(target regclass, given jsonb) returns jsonb language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  part record;
  named text;
  given_values text;
  sets text;
  differs text;
  source text;
  found jsonb;
  answer jsonb := '{}';
begin
  for part in
    select item -> 'version' = 'null' as is_new,
      array(select jsonb_object_keys(item -> 'values') order by 1) as keys, item -> 'withheld' as withheld,
      jsonb_agg(item || jsonb_build_object('place', place) order by place) as items
    from jsonb_array_elements(given) with ordinality each (item, place)
    group by 1, 2, 3
    order by min(place)
  loop
    select string_agg(format(', %I', key), ''), string_agg(format(', given_rows.%I', key), ''),
        string_agg(format('%I = given_rows.%I', key, key), ', '), string_agg(format(case when part.withheld ? key then '(stands.%1$I is distinct from given_rows.%1$I or not app.in_charge(stands.street_id, stands.community_id))'
          else 'stands.%1$I is distinct from given_rows.%1$I' end, key), ' or ')
      into named, given_values, sets, differs from unnest(array_remove(part.keys, 'id')) key;
    source := format('select (item ->> ''place'')::integer as given_place, (item ->> ''version'')::integer as given_version, made.*
      from jsonb_array_elements($1) item, jsonb_populate_record(null::%s, item -> ''values'') made', target);
    execute format(
      case when part.is_new then
        'with given_rows as materialized (%2$s),
          seen as (select stands.id, stands.version, false as differs from given_rows join %1$s stands on stands.id = given_rows.id),
          done as (insert into %1$s (id%3$s) select given_rows.id%4$s from given_rows
            where not exists (select from seen where seen.id = given_rows.id) order by given_place returning id)'
      else
        'with given_rows as materialized (%2$s),
          seen as (select stands.id, stands.version, %6$s as differs from given_rows join %1$s stands on stands.id = given_rows.id),
          done as (update %1$s stands set %5$s from given_rows join seen on seen.id = given_rows.id and seen.differs
            where stands.id = given_rows.id and stands.version = given_rows.given_version returning stands.id)'
      end || ' select jsonb_object_agg(given_place, jsonb_build_object(
          ''version'', seen.version, ''differs'', seen.differs, ''written'', done.id is not null))
        from given_rows left join seen on seen.id = given_rows.id left join done on done.id = given_rows.id',
      target, source, named, given_values, coalesce(sets, 'updated_at = now()'), coalesce(differs, 'false'))
      into found using part.items;
    answer := answer || found;
  end loop;
  return (select jsonb_agg(answer -> place::text order by place) from generate_series(1, jsonb_array_length(given)) place);
end $$;

-- Triggers plan what they ask while a table is small and keep to it while it grows: read through, it would cost the square.
create or replace function app.import_rows(target regclass, given jsonb) returns jsonb language plpgsql
  set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  half integer := jsonb_array_length(given) / 2;
  answer jsonb;
  state text;
  said text;
  detail text;
  broken text;
  at_column text;
begin
  begin
    answer := app.write_rows(target, given);
    -- what is checked at the end is checked here, where it is still known whose it is
    set constraints all immediate;
    return answer;
  exception when sqlstate 'P0C01' or integrity_constraint_violation or data_exception or insufficient_privilege then
    get stacked diagnostics state = returned_sqlstate, said = message_text, detail = pg_exception_detail,
      broken = constraint_name, at_column = column_name;
  end;
  if half = 0 then
    return jsonb_build_array(jsonb_build_object('refused', jsonb_build_object('sqlstate', state, 'message', said,
      'detail', case when state = 'P0C01' then detail end, 'constraint', nullif(broken, ''), 'column', nullif(at_column, ''))));
  end if;
  -- one after the other: a row may be refused because of one before it
  answer := app.import_rows(target, jsonb_path_query_array(given, '$[0 to $end]', jsonb_build_object('end', half - 1)));
  return answer || app.import_rows(target, jsonb_path_query_array(given, '$[$begin to last]', jsonb_build_object('begin', half)));
end $$;
`
