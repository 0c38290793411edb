/**
 * What searching needs of the schema `app`, as its owner. Text is compared by an operator of our own, so that it can be
 * declared leakproof: under row security an index serves no other. Until then it is LIKE.
 */
export const searchSchema = String.raw`
-- A text as it is kept: a V before, between and behind its letters, which are in lower case (spelled.ts).
create or replace function app.spelled(text) returns text language sql immutable strict parallel safe
  return coalesce('V' || regexp_replace(nullif(lower($1), ''), '(.)', '\1V', 'g'), '');

-- The pattern of all texts, spelled, that hold the word; its own signs stand for themselves.
create or replace function app.sought(word text) returns text language sql immutable strict parallel safe
  return '%' || regexp_replace(app.spelled(word), '([\\%_])', '\\\1', 'g') || '%';

-- A number as the database keeps it: spelled, and behind a W as it is, where three neighbours are a trigram: each two are in many numbers.
create or replace function app.spelled_number(text) returns text language sql immutable strict parallel safe
  return app.spelled($1) || 'W' || lower($1);

-- The pattern of all numbers, so kept, that hold the word: no two letters are neighbours where it is spelled, so longer words are found behind.
create or replace function app.sought_number(word text) returns text language sql immutable strict parallel safe
  return case when length(word) > 2 then '%' || regexp_replace(lower(word), '([\\%_])', '\\\1', 'g') || '%' else app.sought(word) end;

do $$ begin
  if to_regoperator('app.~~(text, text)') is null then
    create function app.holds(text, text) returns boolean language sql immutable strict parallel safe
      return $1 operator(pg_catalog.~~) $2;
    create operator app.~~ (leftarg = text, rightarg = text, function = app.holds, restrict = likesel, join = likejoinsel);
  end if;
end $$;

-- Makes the index a table is searched by, anew when its columns or what it compares by have changed.
create or replace function app.index_search(searched regclass, columns name[]) returns void language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  class text;
  index_name name;
  stands boolean;
begin
  select format('%I.%I', opcnamespace::regnamespace, opcname) into class from pg_opclass
    where opcname = 'gin_trgm_ops' or opcname = 'search_ops' and opcnamespace = 'app'::regnamespace
    order by opcname desc limit 1;
  select relname || '_search' into index_name from pg_class where oid = searched;
  select array(select attname from unnest(i.indkey) with ordinality key (number, at) join pg_attribute on attrelid = searched and attnum = number order by at) = columns
      and not exists (select from unnest(i.indclass) used join pg_opclass on pg_opclass.oid = used where format('%I.%I', opcnamespace::regnamespace, opcname) <> class)
    into stands from pg_index i join pg_class on pg_class.oid = indexrelid where indrelid = searched and relname = index_name;
  if stands then
    return;
  end if;
  if stands is not null then
    execute format('drop index %s.%I', (select relnamespace::regnamespace from pg_class where oid = searched), index_name);
  end if;
  -- a search looks through what is not yet in the index one by one: it is little
  execute format('create index %I on %s using gin (%s) with (gin_pending_list_limit = 512)', index_name, searched,
    (select string_agg(format('%I %s', name, class), ', ' order by at) from unnest(columns) with ordinality given (name, at)));
end $$;
`

/**
 * What only a superuser may say: that the operator is leakproof, and which indexes serve it. LIKE fails at nothing but a
 * pattern that ends in a backslash, which neither app.sought nor app.sought_number writes.
 */
export const leakproofSearch = `
do $$ begin
  if not exists (select from pg_opclass where opcname = 'search_ops' and opcnamespace = 'app'::regnamespace) then
    create or replace function app.holds(text, text) returns boolean language internal immutable strict parallel safe leakproof
      as 'textlike';
    create operator class app.search_ops for type text using gin as
      operator 3 app.~~,
      function 1 btint4cmp(integer, integer),
      function 2 gin_extract_value_trgm(text, internal),
      function 3 gin_extract_query_trgm(text, internal, smallint, internal, internal, internal, internal),
      function 4 gin_trgm_consistent(internal, smallint, text, integer, internal, internal, internal, internal),
      function 6 gin_trgm_triconsistent(internal, smallint, text, integer, internal, internal, internal),
      storage integer;
    alter operator class app.search_ops using gin owner to app_owner;
    alter operator family app.search_ops using gin owner to app_owner;
  end if;
end $$;`
