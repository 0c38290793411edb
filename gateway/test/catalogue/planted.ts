import { role } from './rules.ts'

/** A mistake somebody could make, as SQL, and a part of the name of the rule that must see it. */
export type Planted = { what: string; sql: string; seen: string }

const [community, street, unit, auditor] = [role('community'), role('street'), role('unit'), role('auditor')]
const me = '(select app.id())'

export const planted: readonly Planted[] = [
  {
    what: 'a table without row security',
    sql: 'create table governance.planted (id uuid)',
    seen: 'enabled and forced',
  },
  {
    what: 'a table whose owner passes by',
    sql: 'alter table volunteering.volunteer no force row level security',
    seen: 'enabled and forced',
  },
  {
    what: 'row security switched off',
    sql: 'alter table organisations.need disable row level security',
    seen: 'enabled and forced',
  },
  {
    what: 'a sign-in table without it',
    sql: 'alter table identity.session no force row level security',
    seen: 'enabled and forced',
  },
  {
    what: "the program's own table without it",
    sql: 'alter table app.setting disable row level security',
    seen: 'enabled and forced',
  },
  {
    what: 'a foreign table',
    sql: 'create foreign data wrapper planted; create server planted foreign data wrapper planted; create foreign table governance.planted (id uuid) server planted',
    seen: 'no foreign table',
  },
  {
    what: 'a second policy',
    sql: `create policy planted on volunteering.volunteer for select to ${community} using (true)`,
    seen: 'one policy for each',
  },
  {
    what: 'a policy for all commands beside one',
    sql: `create policy planted on volunteering.volunteer to ${community} using (community_id = ${me})`,
    seen: 'one policy for each',
  },
  {
    what: 'a policy for everybody',
    sql: 'create policy planted on governance.grant for select using (true)',
    seen: 'for everybody',
  },
  {
    what: 'a policy to delete',
    sql: `create policy planted on governance.grant for delete to ${unit} using (false)`,
    seen: 'to delete',
  },
  {
    what: 'a restrictive policy',
    sql: `create policy planted on governance.grant as restrictive for select to ${auditor} using (true)`,
    seen: 'restrictive',
  },
  {
    what: 'two places in one policy',
    sql: `alter policy read_street on volunteering.volunteer using (street_id = ${me} or community_id = ${me})`,
    seen: 'three shapes',
  },
  {
    what: "another level's column",
    sql: `alter policy read_street on volunteering.volunteer using (community_id = ${me})`,
    seen: 'three shapes',
  },
  {
    what: 'a setting read for each row',
    sql: `alter policy read_street on volunteering.volunteer using (street_id = app.id())`,
    seen: 'three shapes',
  },
  {
    what: 'a looser rule for what is written',
    sql: `alter policy update_street on volunteering.volunteer with check (published)`.replace(
      'published',
      `street_id = ${me} or sample`,
    ),
    seen: 'three shapes',
  },
  {
    what: 'a street that writes every row',
    sql: `alter policy insert_street on volunteering.volunteer with check (true)`,
    seen: 'write every row',
  },
  {
    what: 'a row pushed out of reach',
    sql: 'alter policy update_street on volunteering.volunteer with check (true)',
    seen: 'after the change',
  },
  {
    what: 'a view of its owner',
    sql: `create view governance.planted as select * from governance.grant`,
    seen: 'views that ask',
  },
  {
    what: 'a view of its owner in schema app',
    sql: `create view app.planted with (security_invoker = false) as select * from governance.grant`,
    seen: 'views that ask',
  },
  {
    what: 'a materialised view that is shown',
    sql: `create materialized view volunteering.planted as select id from volunteering.volunteer; grant select on volunteering.planted to ${unit}`,
    seen: 'materialised view',
  },
  {
    what: 'a role that may delete',
    sql: `grant delete on volunteering.volunteer to ${community}`,
    seen: 'delete, truncate',
  },
  {
    what: 'a role that may truncate',
    sql: `grant truncate on volunteering.volunteer to ${role('system')}`,
    seen: 'delete, truncate',
  },
  {
    what: 'a right for everybody',
    sql: 'grant select on volunteering.volunteer to public',
    seen: 'nothing to everybody',
  },
  {
    what: 'a schema open to everybody',
    sql: 'grant usage on schema volunteering to public',
    seen: 'nothing to everybody',
  },
  {
    what: 'a level that reads sessions',
    sql: `grant select on identity.session to ${role('district')}`,
    seen: 'sign-in tables',
  },
  {
    what: 'a level that may look into identity',
    sql: `grant usage on schema identity to ${role('system')}`,
    seen: 'sign-in tables',
  },
  {
    what: 'a definer function that follows its caller',
    sql: `create function app.planted() returns bigint language sql security definer as 'select count(*) from governance.grant'`,
    seen: 'search path is pinned',
  },
  {
    what: 'a definer function pinned to a schema anybody may fill',
    sql: `create function app.planted() returns bigint language sql security definer set search_path = public as 'select count(*) from governance.grant'`,
    seen: 'search path is pinned',
  },
  {
    what: 'a trigger function that follows its caller',
    sql: `create function governance.planted() returns trigger language plpgsql as 'begin return new; end'`,
    seen: 'search path is pinned',
  },
  {
    what: 'a definer function of its own',
    sql: `create function governance.planted() returns bigint language sql security definer set search_path = pg_catalog, pg_temp return (select count(*) from governance.grant); revoke execute on function governance.planted() from public`,
    seen: 'runs as its owner',
  },
  {
    what: 'a function trusted with hidden rows',
    sql: `create function app.planted(text) returns boolean language sql leakproof return $1 is null`,
    seen: 'trusts nothing',
  },
  {
    what: 'a level that seals',
    sql: `grant execute on function buildings.seal(bigint, xid8) to ${community}`,
    seen: 'runs as its owner',
  },
  {
    what: 'everybody writing a trail',
    sql: 'grant execute on function buildings.record_change() to public',
    seen: 'runs as its owner',
  },
  {
    what: 'a level that adds to a trail',
    sql: `grant insert on buildings.audit_entry to ${role('system')}`,
    seen: 'write a trail',
  },
  {
    what: 'an owner who may change a trail',
    sql: `grant update on volunteering.audit_seal to ${role('owner')}`,
    seen: 'write a trail',
  },
  {
    what: 'a policy to change a trail',
    sql: `create policy planted on buildings.audit_entry for update to ${role('system')} using (true) with check (true)`,
    seen: 'write a trail',
  },
  {
    what: 'a trail a street reads of a community',
    sql: `alter policy read_street on governance.audit_entry using (community = ${me})`,
    seen: 'three shapes',
  },
  {
    what: 'a table whose trigger is switched off',
    sql: 'alter table organisations.need disable trigger record_change',
    seen: 'every write',
  },
  {
    what: 'a table nothing of which is recorded',
    sql: 'create table governance.planted (id uuid, version integer)',
    seen: 'every write',
  },
  {
    what: 'a table that belongs to a level',
    sql: `alter table volunteering.volunteer owner to ${community}`,
    seen: 'by the owner',
  },
  { what: 'a level that is a superuser', sql: `alter role ${community} superuser`, seen: 'is a superuser' },
  { what: 'a level that passes by', sql: `alter role ${auditor} bypassrls`, seen: 'is a superuser' },
  { what: 'the system that passes by', sql: `alter role ${role('system')} bypassrls`, seen: 'is a superuser' },
  { what: 'a level that makes roles', sql: `alter role ${unit} createrole`, seen: 'is a superuser' },
  { what: 'a level that signs in', sql: `alter role ${unit} login`, seen: 'sign in as a level' },
  {
    what: 'a street that becomes the district',
    sql: `grant ${role('district')} to ${street}`,
    seen: 'change from one',
  },
]
