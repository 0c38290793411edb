import { levelNames } from '@concentric/chassis/levels'
import { testPrefix } from '../../src/testing/house.ts'

/** A rule of the catalogue: its statement answers one row `fault` for each thing that breaks it. `$1` are the schemas of the subgraphs, `$2` those and `app` and `identity`, `$3` the roles of the levels. */
export type Rule = { name: string; faults: string }

export const role = (name: string) => `${testPrefix}_${name}`
export const levelRoles = levelNames.map(role)

const tables = `select c.oid, c.oid::regclass::text as name, nspname, relname, relkind, relrowsecurity, relforcerowsecurity, relowner, relacl, reloptions
  from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = any($2)`

/** A policy counts once for each command and each role it is for; one for PUBLIC is for every role. */
const policies = `select p.schemaname, p.tablename, p.policyname, p.permissive, each.cmd, r.rolname as role, p.qual, p.with_check
  from pg_policies p
  join pg_roles r on r.rolname = any(p.roles) or 'public' = any(p.roles)
  join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) each (cmd) on p.cmd in ('ALL', each.cmd)
  where p.schemaname = any($2) and r.rolname like '${testPrefix}\\_%'`

const rights = `select t.name, t.nspname, t.relkind, a.privilege_type, coalesce(r.rolname, 'public') as grantee
  from (${tables}) t, aclexplode(t.relacl) a left join pg_roles r on r.oid = a.grantee where a.grantee <> t.relowner`

const mine = String.raw`\( SELECT app\.id\(\) AS id\)`
const levelColumns = {
  street: 'street_id',
  community: 'community_id',
  building: 'building_id',
  organisation: 'organisation_id',
  unit: 'unit_id',
  volunteer: 'volunteer_id',
}
/** The tables whose rows are the places of a level: there the level's column is the id. */
const places = {
  street: 'street',
  community: 'community',
  building: 'building',
  organisation: 'social_organisation',
  unit: 'partner_unit',
  volunteer: 'volunteer',
}
const columnOf = Object.entries(levelColumns)
  .map(([level, column]) => {
    const place = places[level as keyof typeof places]
    // a trail's columns bear the level's bare name: they follow no key to the tree
    return `when '${role(level)}' then case tablename when '${place}' then 'id' when 'audit_entry' then '${level}' else '${column}' end`
  })
  .join(' ')

export const rules: readonly Rule[] = [
  {
    name: 'has row security enabled and forced on every table, those of app and identity too',
    faults: `select name as fault from (${tables}) t where relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`,
  },
  {
    name: 'has rows outside row security nowhere: no foreign table',
    faults: `select name as fault from (${tables}) t where relkind = 'f'`,
  },
  {
    name: 'has one policy for each table, role and command',
    faults: `select format('%s.%s %s %s', schemaname, tablename, role, cmd) as fault from (${policies}) p group by schemaname, tablename, role, cmd having count(*) > 1`,
  },
  {
    name: 'has no policy for all commands, for everybody, restrictive or to delete',
    faults: `select format('%s.%s %s', schemaname, tablename, policyname) as fault from pg_policies
      where schemaname = any($1) and (cmd in ('ALL', 'DELETE') or permissive <> 'PERMISSIVE' or 'public' = any(roles))`,
  },
  {
    name: "has policies of three shapes only: true, level = me, published or level = me, each with its own level's column",
    faults: `select format('%s.%s %s: %s', schemaname, tablename, policyname, rule) as fault
      from (select *, case role ${columnOf} end as level_column from (${policies}) p where schemaname = any($1)) p, unnest(array[qual, with_check]) rule
      where rule is not null and rule <> 'true'
        and not (cmd = 'SELECT' and rule = 'published')
        and not coalesce(rule ~ ('^\\(' || level_column || ' = ${mine}\\)$'), false)
        and not coalesce(cmd = 'SELECT' and rule ~ ('^\\(published OR \\(' || level_column || ' = ${mine}\\)\\)$'), false)`,
  },
  {
    name: 'lets nobody but the district and the system write every row, a trail aside, which the owner alone adds to',
    faults: `select format('%s.%s %s %s', schemaname, tablename, policyname, role) as fault from (${policies}) p
      where schemaname = any($1) and cmd <> 'SELECT' and 'true' in (qual, with_check) and role not in ('${role('district')}', '${role('system')}')
        and not (tablename in ('audit_entry', 'audit_seal') and cmd = 'INSERT' and role = '${role('owner')}')`,
  },
  {
    name: 'checks a row after the change as it did before',
    faults: `select format('%s.%s %s', schemaname, tablename, policyname) as fault from (${policies}) p
      where cmd in ('INSERT', 'UPDATE') and schemaname = any($1) and (with_check is null or cmd = 'UPDATE' and qual is distinct from with_check)`,
  },
  {
    name: 'has views that ask as their reader only',
    faults: `select name as fault from (${tables}) t where relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false)`,
  },
  {
    name: 'shows no materialised view to anybody',
    faults: `select format('%s %s', name, grantee) as fault from (${rights}) r where relkind = 'm'`,
  },
  {
    name: 'gives nobody the right to delete, truncate, reference or add triggers',
    faults: `select format('%s %s %s', name, grantee, privilege_type) as fault from (${rights}) r
      where nspname = any($1) and privilege_type in ('DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')`,
  },
  {
    name: 'gives nothing to everybody, and nothing to the login itself',
    faults: `select format('%s %s', name, grantee) as fault from (${rights}) r where grantee not like '${testPrefix}\\_%' or grantee like '%\\_login'
      union all select format('schema %s', nspname) from pg_namespace, aclexplode(nspacl) a where nspname = any($2) and a.grantee = 0`,
  },
  {
    name: 'keeps the sign-in tables to the role of sign-in alone',
    faults: `select format('%s %s', name, grantee) as fault from (${rights}) r where nspname = 'identity' and grantee <> '${role('identity')}'
      union all select name from (${tables}) t where nspname = 'identity' and relkind = 'r' and relowner::regrole::text not in ('${role('identity')}', '${role('owner')}')
      union all select format('schema %s', a.grantee::regrole) from pg_namespace, aclexplode(nspacl) a
        where nspname = 'identity' and a.grantee not in (nspowner, '${role('identity')}'::regrole)
      union all select format('%s %s', tablename, role) from (${policies}) p where schemaname = 'identity' and role <> '${role('identity')}'`,
  },
  {
    name: 'has functions whose names are bound or whose search path is pinned, those that run as their owner above all',
    faults: `select p.oid::regprocedure::text as fault from pg_proc p where pronamespace::regnamespace::text = any($2)
      and (prosecdef or prosqlbody is null and prolang <> (select oid from pg_language where lanname = 'internal'))
      and not exists (select from unnest(proconfig) setting where setting ~ '^search_path=' and setting !~ '\\m(public|\\$user)\\M')`,
  },
  {
    name: 'has no function that runs as its owner but the two of each trail, which only the system may call, to seal it',
    faults: `select p.oid::regprocedure::text as fault from pg_proc p where pronamespace::regnamespace::text = any($2) and prosecdef
        and not (pronamespace::regnamespace::text = any($1) and proname in ('record_change', 'seal') and 'search_path=pg_catalog, pg_temp' = any(proconfig))
      union all select format('%s %s', p.oid::regprocedure, coalesce(r.rolname, 'public'))
        from pg_proc p cross join aclexplode(coalesce(proacl, acldefault('f', proowner))) a left join pg_roles r on r.oid = a.grantee
        where pronamespace::regnamespace::text = any($2) and prosecdef and a.grantee <> proowner
          and not (proname = 'seal' and r.rolname is not distinct from '${role('system')}')`,
  },
  {
    name: 'trusts nothing of its own with hidden rows but what search compares by',
    faults: `select p.oid::regprocedure::text as fault from pg_proc p where pronamespace::regnamespace::text = any($2) and proleakproof
      and p.oid <> 'app.holds(text, text)'::regprocedure`,
  },
  {
    name: 'lets no role change, empty or write a trail, and its owner add to it only',
    faults: `select format('%s %s %s', t.name, coalesce(r.rolname, 'public'), a.privilege_type) as fault
      from (${tables}) t cross join aclexplode(t.relacl) a left join pg_roles r on r.oid = a.grantee
      where relname in ('audit_entry', 'audit_seal') and a.privilege_type <> 'SELECT'
        and not (a.grantee = relowner and a.privilege_type not in ('UPDATE', 'DELETE', 'TRUNCATE'))
      union all select format('%s %s %s', tablename, policyname, role) from (${policies}) p
        where tablename in ('audit_entry', 'audit_seal') and cmd <> 'SELECT' and not (cmd = 'INSERT' and role = '${role('owner')}')`,
  },
  {
    name: 'leaves an entry of the trail for every write of a table with versions',
    faults: `select name as fault from (${tables}) t
      where nspname = any($1) and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'version')
        and not exists (select from pg_trigger g where g.tgrelid = t.oid and g.tgname = 'record_change' and g.tgenabled = 'O' and g.tgtype = 29)
      union all select nspname from pg_namespace where nspname = any($1)
        and (to_regclass(nspname || '.audit_entry') is null or to_regclass(nspname || '.audit_seal') is null)`,
  },
  {
    name: 'owns everything by the owner, nothing by a level or the login',
    faults: `select name as fault from (${tables}) t where nspname = any($1 || array['app']) and relowner::regrole::text <> '${role('owner')}'
      union all select p.oid::regprocedure::text from pg_proc p where pronamespace::regnamespace::text = any($2) and proowner::regrole::text <> '${role('owner')}'
      union all select nspname from pg_namespace where nspname = any($2) and nspowner::regrole::text <> '${role('owner')}'`,
  },
  {
    name: 'has no role that is a superuser, passes by row security, makes roles or databases',
    faults: `select rolname as fault from pg_roles where rolname like '${testPrefix}\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)`,
  },
  {
    name: 'lets nobody sign in as a level, nor change from one into another',
    faults: `select rolname as fault from pg_roles where rolname = any($3) and rolcanlogin
      union all select format('%s becomes %s', member::regrole, roleid::regrole) from pg_auth_members where member::regrole::text = any($3)`,
  },
]
